import { nextMilestone } from '../../../src/actions/dashboard/milestone';
import { tablesOf } from '../tables';

const DUE = { 14: '2026-01-23', 30: '2026-02-13', 60: '2026-03-27', 90: '2026-05-08' } as const;
type Day = keyof typeof DUE;

/** Two rows a milestone; `ticked` names the days whose rows are both done, `half` those with one. */
function says(asOf: string, ticked: readonly Day[], half: readonly Day[] = []): string {
  const days = Object.keys(DUE).map(Number) as Day[];
  const plans = days.flatMap((milestone) =>
    [0, 1].map((row) => ({
      hireId: 'H-0001',
      milestone,
      due: DUE[milestone],
      done: ticked.includes(milestone) || (half.includes(milestone) && row === 1),
    })),
  );
  return nextMilestone(tablesOf({ plans }), 'H-0001', asOf, 'en-GB');
}

describe('the next milestone', () => {
  test.each([
    ['2026-01-10', [], [], 'Day 14 on 23 Jan 2026'],
    ['2026-01-23', [], [], 'Day 14 on 23 Jan 2026'],
    ['2026-04-01', [14, 30, 60], [], 'Day 90 on 8 May 2026'],
    ['2026-04-01', [], [], 'Day 90 on 8 May 2026 · day 60 not ticked off yet'],
    ['2026-04-01', [14, 30], [60], 'Day 90 on 8 May 2026 · day 60 not ticked off yet'],
    ['2026-04-01', [60], [], 'Day 90 on 8 May 2026'],
    ['2026-03-01', [14, 30, 60], [], 'Day 90 on 8 May 2026'],
    ['2026-06-01', [14, 30, 60], [], 'All dates passed; 2 rows not ticked in Plans'],
    ['2026-06-01', [14, 30, 60], [90], 'All dates passed; 1 row not ticked in Plans'],
    ['2026-06-01', [14, 30, 60, 90], [], 'All milestones are done'],
    ['2026-04-01', [14, 30, 90], [], '2 rows not ticked in Plans'],
  ] as const)('on %s with %j done and %j half done: %s', (asOf, ticked, half, sentence) => {
    expect(says(asOf, ticked, half)).toBe(sentence);
  });

  test('says that there is no plan, and counts rows that have no date', () => {
    expect(nextMilestone(tablesOf({}), 'H-0001', '2026-04-01', 'en-GB')).toBe('No plan yet');
    const plans = [{ hireId: 'H-0001', milestone: 14 }];
    expect(nextMilestone(tablesOf({ plans }), 'H-0001', '2026-04-01', 'en-GB')).toBe(
      '1 row not ticked in Plans',
    );
  });
});
