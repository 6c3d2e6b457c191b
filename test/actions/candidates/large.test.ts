import { addCandidates } from '../../../src/actions/candidates/add';
import { addFromLibrary } from '../../../src/actions/rubrics/fromLibrary';
import { startCard } from '../../../src/actions/tasks/card';
import { sendTask } from '../../../src/actions/tasks/send';
import { applied, CONTEXT, tablesOf } from '../tables';

const SEED = '0123456789abcdef';

test('500 candidates beside 5,000, and a task for each, take seconds at most', () => {
  const there = Array.from({ length: 5000 }, (_none, i) => `C-${String(i + 1).padStart(4, '0')}`);
  const empty = tablesOf({
    candidates: [],
    stages: [],
    tasks: [],
    rubrics: [],
    scores: [],
    decisions: [],
    roles: [],
  });
  const filled = tablesOf({
    candidates: there.map((candidateId, i) => ({
      candidateId,
      name: `Person ${i}`,
      contact: `p${i}@example.org`,
      role: 'Performance Marketer',
      stage: 'task scored',
      applied: '2026-01-05',
      alias: candidateId,
    })),
    stages: there.flatMap((candidateId) => [
      { candidateId, stage: 'applied', entered: '2026-01-05', outcome: 'advanced' },
      { candidateId, stage: 'task scored', entered: '2026-01-25', outcome: 'open' },
    ]),
    tasks: there.map((candidateId, i) => ({ taskId: `T-${i + 1}`, candidateId, rubric: 'Old' })),
  });
  const start = Date.now();
  const tables = applied({ ...empty, ...filled }, addFromLibrary(empty, 'listing').changeSet);
  const inputs = Array.from({ length: 500 }, (_none, i) => ({
    name: `New ${i}`,
    contact: `new${i}@example.org`,
    role: 'Performance Marketer',
    source: '',
    applied: '',
    row: i + 1,
  }));
  const added = addCandidates(tables, inputs, SEED, CONTEXT);
  const rows = added.changeSet.tables.find(({ table }) => table === 'candidates')?.rows ?? [];
  expect(rows).toHaveLength(500);
  expect(rows[499]?.key).toBe('C-5500');
  const card = {
    ...startCard('Listing optimisation', null, CONTEXT.today, 'UTC'),
    deliverable: 'x',
    rate: 20,
    currency: 'EUR',
  };
  const sent = sendTask(
    applied(tables, added.changeSet),
    { candidateIds: rows.map(({ key }) => key), card, seed: SEED },
    'Lu',
    CONTEXT,
  );
  expect(sent.changeSet.tables.map(({ table, rows: changes }) => [table, changes.length])).toEqual([
    ['tasks', 500],
    ['stages', 1000],
    ['candidates', 500],
  ]);
  expect(Date.now() - start).toBeLessThan(20_000);
});
