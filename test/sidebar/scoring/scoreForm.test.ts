import { inPage } from '../fixtures/page';
import { SHEET } from '../fixtures/scoring';

type Asked = {
  readonly name: string;
  readonly payload: {
    readonly entries: readonly { readonly level: number | null; readonly evidence: string }[];
  };
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const PAUSE = 1_000;

/** The form on a page; the server answers drafts with `answer`. */
function open(answer: () => unknown = () => ({ ok: true, value: { unsaved: [] } })) {
  const asked: Asked[] = [];
  const runner = (succeed: (value: unknown) => void): object => ({
    withSuccessHandler: (handler: typeof succeed) => runner(handler),
    withFailureHandler: () => runner(succeed),
    rpc: (name: string, payload: Asked['payload']) => {
      asked.push({ name, payload });
      setTimeout(() => succeed(answer()), 5);
    },
  });
  Object.assign(globalThis, { google: { script: { run: runner(() => undefined) } } });
  const { document, result } = inPage<{ readonly show: () => void; readonly leave: () => void }>(`
    import { render } from 'preact';
    import { AppContext } from './appContext';
    import { ScoreForm } from './scoring/ScoreForm';
    const none = () => undefined;
    const app = { go: none, back: none, land: none, finished: none, home: null, homeError: null,
      loadingHome: false, reloadHome: none };
    window.scrollTo = none;
    const sheet = ${JSON.stringify(SHEET)};
    host.result = {
      show: () => render(
        <AppContext.Provider value={app}><ScoreForm sheet={sheet} onReload={none} /></AppContext.Provider>,
        document.body,
      ),
      leave: () => render(null, document.body),
    };
    host.result.show();
  `);
  const choose = (group: number, level: number) => {
    const radio = document.querySelectorAll(`[data-at="${group}"] input`)[level];
    radio?.dispatchEvent(
      Object.assign(new (document.defaultView as Window & typeof globalThis).Event('change')),
    );
  };
  const status = () => document.querySelector('[role="status"]')?.textContent ?? '';
  const text = () => document.body.textContent ?? '';
  return { asked, document, choose, status, text, ...result };
}

test('each level is a radio button named by what a rater would see, in a group named by its criterion', () => {
  const { document } = open();
  const groups = [...document.querySelectorAll('[role="radiogroup"]')];
  expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
    'Level of Keyword coverage',
    'Level of Policy compliance',
  ]);
  expect(groups[1]?.querySelectorAll('input[type="radio"]')).toHaveLength(5);
  expect(groups[1]?.querySelectorAll('label')[2]?.textContent).toContain('the gate: below this level');
});

test('is saved in a pause, once for all that was given, and says so', async () => {
  const { asked, choose, status, text } = open();
  choose(0, 4);
  await pause(50);
  choose(1, 2);
  await pause(50);
  expect(status()).toBe('Not saved yet');
  expect(asked).toEqual([]);
  await pause(PAUSE);
  expect(asked.map(({ name, payload }) => [name, payload.entries.map(({ level }) => level)])).toEqual([
    ['scoreDraft', [4, 2]],
  ]);
  expect(status()).toBe('Saved');
  expect(text()).toContain('2 of 2 criteria');
});

test('is saved when the screen is left before a pause', async () => {
  const { asked, choose, leave } = open();
  choose(0, 1);
  await pause(50);
  leave();
  await pause(50);
  expect(asked.map(({ payload }) => payload.entries[0]?.level)).toEqual([1]);
});

test('stays with the page when it cannot be saved, and is there when the screen is opened again', async () => {
  const refused = {
    ok: false,
    error: { code: 'scoring.draftNotKept', message: 'The draft could not be kept.' },
  };
  const { choose, status, text, leave, show, document } = open(() => refused);
  choose(0, 3);
  await pause(PAUSE);
  expect(status()).toBe('Not saved');
  expect(text()).toContain('The draft could not be kept.');
  leave();
  await pause(50);
  show();
  await pause(50);
  expect(document.querySelectorAll('[data-at="0"] .is-chosen')).toHaveLength(1);
  expect(text()).toContain('1 of 2 criteria');
});

test('names the criteria whose evidence is too long to be kept', async () => {
  const { choose, text } = open(() => ({ ok: true, value: { unsaved: ['Keyword coverage'] } }));
  choose(0, 3);
  await pause(PAUSE);
  expect(text()).toContain('Too long for the draft: the evidence for Keyword coverage.');
});

test('says what is missing before anything can be submitted', async () => {
  const { choose, text, document } = open();
  const submit = () =>
    [...document.querySelectorAll('button')].find((each) => each.textContent === 'Submit …');
  submit()?.click();
  await pause(50);
  expect(text()).toContain('Choose a level for at least one criterion first.');
  choose(0, 3);
  await pause(50);
  submit()?.click();
  await pause(50);
  expect(document.querySelector('h1')?.textContent).toBe('Without a level');
  expect(document.querySelector('li')?.textContent).toBe('Policy compliance');
  expect(text()).toContain('left out, not zero');
});
