import { checkSubmission, type Noted } from '../../../src/actions/tasks/submitCheck';

const GOOD: Noted = { submitted: '2026-11-24', minutes: 85, link: 'https://example.org/work?id=1' };
const codes = (part: Partial<Noted>) =>
  checkSubmission({ ...GOOD, ...part }, '2026-11-24').map(({ code }) => code);

test.each([
  [{}, []],
  [{ minutes: null, link: ' ' }, []],
  [{ submitted: '' }, ['task.badDate']],
  [{ submitted: '2026-02-30' }, ['task.badDate']],
  [{ submitted: '2026-11-25' }, ['task.future']],
  [{ minutes: 0 }, ['task.badMinutes']],
  [{ minutes: -5 }, ['task.badMinutes']],
  [{ minutes: Number.NaN }, ['task.badMinutes']],
  [{ link: 'javascript:alert(1)' }, ['task.badLink']],
  [{ link: 'C:\\work.docx' }, ['task.badLink']],
  [{ link: 'in the mail' }, ['task.badLink']],
  [{ link: 'https://exa mple.org' }, ['task.badLink']],
  [{ submitted: '', minutes: 0, link: 'x' }, ['task.badDate', 'task.badMinutes', 'task.badLink']],
] as const)('%j: %j', (part, found) => {
  expect(codes(part)).toEqual(found);
});
