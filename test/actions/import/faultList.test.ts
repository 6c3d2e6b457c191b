import { faultList } from '../../../src/actions/import/faultList';
import { guessMapping } from '../../../src/actions/import/guess/guess';
import { readTable } from '../../../src/actions/import/layout';
import { normalise } from '../../../src/actions/import/normalise';

it('takes faulty lines away with line and problem, formulas as text', () => {
  const file = readTable(
    'Agent,Date,Talk time\n=cmd(),2026-02-30,100\nAna,2026-01-05,100\n"Li, Bo",soon,100',
  )!;
  const { faults } = normalise(file, guessMapping('contacts', file));
  const list = faultList(file, faults, (message) => message.key, { line: 'Line', problem: 'Problem' });
  expect(list.split('\r\n')).toEqual([
    'Agent,Date,Talk time,Line,Problem',
    '"\'=cmd()",2026-02-30,100,2,Date: import.fault.date',
    '"Li, Bo",soon,100,4,Date: import.fault.date',
  ]);
});
