import { byId } from './dom';

const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Says what is going on, and lets the browser paint it. */
export async function step(what: string): Promise<void> {
  byId('step').textContent = what;
  await painted();
}

let last: Promise<unknown> = Promise.resolve();
let running = 0;

/**
 * Runs work that holds the page, one piece after another, and shows that it runs: the browser gets to paint
 * before each piece.
 */
export function working<T>(work: () => T | Promise<T>): Promise<T> {
  running++;
  byId('busy').hidden = false;
  document.body.setAttribute('aria-busy', 'true');
  const result = last.then(painted).then(work);
  last = result
    .catch(() => undefined)
    .then(() => {
      running--;
      if (running > 0) return;
      byId('busy').hidden = true;
      byId('step').textContent = '';
      document.body.removeAttribute('aria-busy');
    });
  return result;
}
