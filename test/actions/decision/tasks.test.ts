import { compareRound } from '../../../src/actions/decision/compare';
import { viewDecision } from '../../../src/actions/decision/decisionView';
import { saveFeedback, viewFeedback } from '../../../src/actions/decision/feedback';
import type { Row } from '../../../src/model/cell';
import { CLEAR, type Given, RUBRIC, roundTables, scoreRows, taskRow } from '../comparison/rounds';
import { CONTEXT } from '../tables';

const ASKED = { rubric: RUBRIC, version: 1, candidateId: 'C-A4X9' };
const ASKING = { rater: 'Mia', done: true, locale: 'en-GB' };

/** A4X9 has a second task in the same round, before and after the one that was scored. */
const other = (taskId: string, more: Row = {}): Row => ({ ...taskRow('A4X9'), taskId, ...more });
const tasksWith = (...tasks: readonly Row[]) =>
  roundTables({
    given: CLEAR,
    tasks: [...tasks, ...['B7QD', 'C2MN', 'D5RT'].map(taskRow)],
  });
const SCORED: Row = { ...taskRow('A4X9'), submitted: '2026-03-09' };

describe('two tasks of one candidate in one round', () => {
  test.each([
    ['sent later and not handed in', [SCORED, other('T-2')]],
    ['sent earlier and not handed in', [other('T-2'), SCORED]],
    ['handed in and not scored', [SCORED, other('T-2', { submitted: '2026-03-12' })]],
    ['with a text that somebody kept', [SCORED, other('T-2', { feedback: 'Old text.' })]],
  ])('the scored one gets the feedback and the pay: the other was %s', (_, tasks) => {
    const tables = tasksWith(...tasks);
    expect(viewDecision(tables, { ...ASKED, reveal: false }, ASKING).taskId).toBe('T-A4X9');
    const { token } = viewFeedback(tables, ASKED, { ...CONTEXT, ...ASKING });
    const { changeSet } = saveFeedback(tables, { ...ASKED, text: 'Thank you.', token }, CONTEXT);
    expect(changeSet.tables[0]?.rows.map(({ key }) => key)).toEqual(['T-A4X9']);
  });

  test('both scored: the comparison says that they are counted together', () => {
    const second: Given[] = [['A4X9', 'Ana', [2, 2, 2, 2]]];
    const scores = [...scoreRows(CLEAR), ...scoreRows(second).map((row) => ({ ...row, taskId: 'T-2' }))];
    const { tasks } = tasksWith(SCORED, other('T-2'));
    const tables = { ...roundTables({ scores, given: CLEAR }), ...(tasks ? { tasks } : {}) };
    const { notes } = compareRound(tables, RUBRIC, 1, ASKING).view;
    expect(notes).toContain(
      'A4X9 has scores on more than one task of this round: they are counted together, as one candidate’s.',
    );
    expect(compareRound(tasksWith(SCORED, other('T-2')), RUBRIC, 1, ASKING).view.notes.join()).not.toContain(
      'more than one task',
    );
  });
});

describe('the letter', () => {
  const tables = tasksWith({ ...SCORED, title: 'Write the kettle’s listing' });

  test('calls the task as the candidate knows it', () => {
    const sheet = viewFeedback(tables, ASKED, { ...CONTEXT, ...ASKING });
    expect(sheet.task).toBe('Write the kettle’s listing');
    expect(sheet.text).toContain('the task “Write the kettle’s listing”');
    expect(viewFeedback(tasksWith(SCORED), ASKED, { ...CONTEXT, ...ASKING }).text).toContain(`“${RUBRIC}”`);
  });

  test('is not sent with its blank by oversight', () => {
    const { text, blank, token } = viewFeedback(tables, ASKED, { ...CONTEXT, ...ASKING });
    expect(text).toContain(blank);
    const notes = (written: string) =>
      saveFeedback(tables, { ...ASKED, text: written, sent: true, token }, CONTEXT).notes;
    expect(notes(text)).toEqual([
      'The text still says “[what happens next]”: fill it in before you send it.',
    ]);
    expect(notes(text.replace(blank, 'an interview on Tuesday'))).toEqual([]);
  });
});
