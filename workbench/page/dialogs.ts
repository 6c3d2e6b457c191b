import { byId, element } from './dom';

type Choice = { readonly label: string; readonly value: string; readonly primary?: boolean };

/** A modal dialog; gives the pressed choice, or `''` when it was closed with Escape. */
export function ask(title: string, text: string, choices: readonly Choice[]): Promise<string> {
  return new Promise((resolve) => {
    const dialog = element('dialog', {
      class: 'dialog',
      'aria-labelledby': 'dialog-title',
      'aria-describedby': 'dialog-text',
    });
    const buttons = choices.map(({ label, value, primary }) =>
      element('button', { type: 'submit', value, class: primary ? 'primary' : '' }, label),
    );
    dialog.append(
      element(
        'form',
        { method: 'dialog' },
        element('h2', { id: 'dialog-title' }, title || 'Ramplight'),
        element('p', { id: 'dialog-text' }, text),
        element('div', { class: 'choices' }, ...buttons),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
    (buttons[choices.findIndex((choice) => choice.primary)] ?? buttons[0])?.focus();
  });
}

export const tell = (title: string, text: string): Promise<string> =>
  ask(title, text, [{ label: 'OK', value: 'OK', primary: true }]);

/** A page of the add-on as a modal dialog. */
export function showFrame(
  title: string,
  frame: HTMLIFrameElement,
  size: { width: number; height: number },
): () => void {
  const dialog = element('dialog', { class: 'dialog framed', 'aria-labelledby': 'framed-title' });
  frame.width = String(size.width || 600);
  frame.height = String(size.height || 400);
  dialog.append(
    element(
      'div',
      { class: 'heading' },
      element('h2', { id: 'framed-title' }, title),
      element(
        'button',
        { type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => dialog.close() },
        '×',
      ),
    ),
    frame,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return () => dialog.close();
}

export type ToastAction = { readonly label: string; run(): void };

const SHOWN_MS = 6000;

/** A short message at the bottom. One with something to press stays until it is pressed or put away. */
export function toast(text: string, title = '', action?: ToastAction): void {
  const card = element('div', { class: 'notice' });
  if (title) card.append(element('strong', {}, title), ' ');
  card.append(element('span', {}, text));
  byId('toasts').append(card);
  if (!action) {
    setTimeout(() => card.remove(), SHOWN_MS);
    return;
  }
  const press = (): void => {
    card.remove();
    action.run();
  };
  card.append(
    element('button', { type: 'button', onclick: press }, action.label),
    element(
      'button',
      { type: 'button', class: 'close', 'aria-label': 'Dismiss', onclick: () => card.remove() },
      '×',
    ),
  );
}

/** Puts away what is no longer true of the workbook on screen. */
export const clearToasts = (): void => byId('toasts').replaceChildren();
