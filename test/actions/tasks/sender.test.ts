import { checkSender, senderChange, senderOf } from '../../../src/actions/tasks/sender';
import type { Tables } from '../../../src/model/snapshot';
import type { TaskSender } from '../../../src/rpc/tasks';

const SENDER: TaskSender = {
  company: 'Northline',
  contact: 'jobs@northline.example',
  handIn: 'https://northline.example/in',
};

function settings(...rows: readonly (readonly [string, string])[]): Tables {
  return {
    settings: {
      sheet: 'Settings',
      rows: rows.map(([setting, value], i) => ({ row: i + 2, key: setting, values: { setting, value } })),
      faults: [],
    },
  } as unknown as Tables;
}

test('what a candidate would miss is named', () => {
  expect(checkSender(SENDER)).toEqual([]);
  expect(checkSender({ company: ' ', contact: '', handIn: ' ' }).map(({ code }) => code)).toEqual([
    'task.sender.noCompany',
    'task.sender.noContact',
    'task.sender.noHandIn',
  ]);
});

test.each([
  ['jobs@northline.example', true],
  ['https://northline.example/contact', true],
  ['javascript:alert(1)', false],
  ['Mara', false],
  ['jobs@northline', false],
  ['two words@x.example', false],
])('“%s” as an address: %s', (contact, good) => {
  expect(checkSender({ ...SENDER, contact }).length === 0).toBe(good);
});

test('is kept once, and only what differs is written', () => {
  expect(senderOf(settings())).toEqual({ company: '', contact: '', handIn: '' });
  expect(senderChange(settings(), SENDER)?.rows).toHaveLength(3);
  const kept = settings(
    ['Brief: from', 'Northline'],
    ['brief: write to ', 'old@northline.example'],
    ['Brief: hand in to', SENDER.handIn],
  );
  expect(senderOf(kept).contact).toBe('old@northline.example');
  expect(senderChange(kept, SENDER)?.rows).toEqual([
    {
      kind: 'change',
      key: 'brief: write to ',
      before: { value: 'old@northline.example' },
      after: { value: SENDER.contact },
    },
  ]);
  expect(senderChange(kept, { ...SENDER, contact: 'old@northline.example' })).toBeNull();
});
