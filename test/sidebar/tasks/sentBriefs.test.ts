import type { DueItem } from '../../../src/rpc/tasks';
import { sentBriefs } from '../../../src/sidebar/tasks/sentBriefs';

const item = (part: Partial<DueItem>): DueItem => ({
  kind: 'submission',
  candidateId: 'C-0001',
  taskId: 'T-0001',
  alias: 'KXQ7MD',
  rubric: 'Listing',
  version: 1,
  sentence: 'At work until 1 Dec 2026',
  overdue: false,
  ...part,
});
const ANA = { candidateId: 'C-0001', name: 'Ana' };
const BO = { candidateId: 'C-0002', name: 'Bo' };

test('the newest open task of each on the rubric, in the order of the form', () => {
  const due = [
    item({ taskId: 'T-10000' }),
    item({ taskId: 'T-9999' }),
    item({ candidateId: 'C-0002', taskId: 'T-0003', rubric: ' listing ' }),
    item({ candidateId: 'C-0002', taskId: 'T-0004', rubric: 'Support' }),
    item({ candidateId: 'C-0002', taskId: 'T-0005', kind: 'pay' }),
    item({ candidateId: 'C-0003', taskId: 'T-0006' }),
  ];
  expect(sentBriefs(due, 'Listing', [BO, ANA]).map(({ name, task }) => [name, task.taskId])).toEqual([
    ['Bo', 'T-0003'],
    ['Ana', 'T-10000'],
  ]);
});

test('who has no open task by now is left out', () => {
  expect(sentBriefs([], 'Listing', [ANA])).toEqual([]);
});
