import { existsSync, readFileSync } from 'node:fs';
import { call, open, write } from './drive';
import { type Given, LISTING, pasteCandidates, pasteScores } from './rounds';

const EXAM = '../shared/data/raters/ptam4.csv';
const there = existsSync(EXAM);

(there ? test : test.skip)(
  `592 ratings of texts by ten raters become a comparison${there ? '' : ' (left out: no data)'}`,
  () => {
    const host = open();
    write(host, 'setup', { modules: ['tasks'] });
    const anchors = [0, 1, 2, 3, 4].map((level) => `What level ${level} looks like`);
    const criteria = (['crit2', 'crit3', 'crit4'] as const).map((criterion, i) => ({
      criterion,
      weight: i === 0 ? 40 : 30,
      gate: null,
      anchors,
    }));
    write(host, 'rubricSave', { name: 'Exam', criteria, create: true });
    const given = readFileSync(EXAM, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line): Given => {
        const [text = '', rater = '', ...levels] = line.trim().split(',');
        return [`K${text}`, `Rater ${rater}`, levels.map(Number)];
      });
    pasteCandidates(host, [...new Set(given.map(([alias]) => alias))], 'Exam');
    pasteScores(
      host,
      given,
      criteria.map(({ criterion }) => criterion),
    );
    const { view, ranked, headline } = call(host, 'comparison', { rubric: 'Exam', version: 1, done: true });
    expect(view.problems).toEqual([]);
    expect(view.raters).toHaveLength(10);
    expect(view.candidates).toHaveLength(209);
    expect(view.candidates.every(({ fair, se }) => fair !== null && se !== null)).toBe(true);
    expect(view.notes.some((note) => note.includes('one rater only'))).toBe(true);
    expect(ranked).toBe(view.agreement.total.reading !== 'fix');
    expect(headline.title).not.toBe('');
    expect(call(host, 'rounds', {}).rounds).toEqual([
      {
        rubric: 'Exam',
        version: 1,
        candidates: 209,
        scored: 209,
        raters: 10,
        decided: 0,
        toDecide: 209,
        atWork: 0,
        withdrawn: 0,
      },
    ]);
  },
);

test('24,000 scores of 1,600 candidates by 57 raters are compared in seconds, and each can be decided on', () => {
  const host = open();
  write(host, 'setup', { modules: ['tasks'] });
  write(host, 'rubricFromLibrary', { id: 'listing' });
  const criteria = call(host, 'rubric', { name: LISTING }).criteria.map(({ criterion }) => criterion);
  const aliases = Array.from({ length: 1600 }, (_, i) => `C${String(i).padStart(5, '0')}`);
  let state = 7;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const given = aliases.flatMap((alias, i): Given[] => {
    const quality = random() * 4;
    return [0, 7, 23].map((step): Given => {
      const rater = (i * 5 + step) % 57;
      const levels = criteria.map(() =>
        Math.max(0, Math.min(4, Math.round(quality + ((rater % 5) - 2) * 0.2 + random() - 0.5))),
      );
      return [alias, `Rater ${rater + 1}`, levels];
    });
  });
  expect(given.length * criteria.length).toBe(24_000);
  pasteCandidates(host, aliases);
  pasteScores(host, given, criteria);
  const round = { rubric: LISTING, version: 1 } as const;
  const begun = Date.now();
  const { view, headline } = call(host, 'comparison', { ...round, done: true });
  // Two seconds on an ordinary laptop; room for a busy machine.
  expect(Date.now() - begun).toBeLessThan(15_000);
  expect([view.candidates.length, view.raters.length, view.problems]).toEqual([1600, 57, []]);
  expect(headline.title).toMatch(/^\d+ candidates lead and cannot be told apart$/);
  const asked = Date.now();
  const levels = call(host, 'roundScores', { ...round, done: true });
  expect(levels.candidates.every(({ medians }) => medians.every((median) => median !== null))).toBe(true);
  expect(Date.now() - asked).toBeLessThan(15_000);
  const last = view.candidates.at(-1)?.candidateId ?? '';
  const { candidate, token } = call(host, 'decision', { ...round, candidateId: last, done: true });
  expect(candidate.band).toBe(view.bands);
  const { detail } = call(host, 'roundScores', { ...round, candidateId: last, done: true });
  expect(detail.map(({ given: by }) => by.length)).toEqual(criteria.map(() => 3));
  call(host, 'statedName', { name: 'Mia' });
  write(host, 'decide', { ...round, candidateId: last, decision: 'hold', reason: 'A second look.', token });
  expect(call(host, 'rounds', {}).rounds[0]).toMatchObject({ raters: 57, decided: 1 });
});
