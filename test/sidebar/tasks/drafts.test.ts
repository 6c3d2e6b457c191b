import { inputOf, lacks, openPay, type PayDraft, waivedByNobody } from '../../../src/sidebar/tasks/payDraft';
import { newSeed } from '../../../src/sidebar/tasks/seed';
import { boxTo, cardOf, keepCard, keptCard, numberOf, openCard } from '../../../src/sidebar/tasks/sendDraft';
import { fakeServer } from '../fixtures/server';

const server = fakeServer('ready');
const [{ card }] = server.taskForm({}).rubrics as [ReturnType<typeof server.taskForm>['rubrics'][number]];
const view = server.pay({ taskId: 'T-0001' });
const draft = (part: Partial<PayDraft>): PayDraft => ({ ...openPay(view), ...part });

test('a card goes into the form and comes back', () => {
  expect(cardOf(openCard(card))).toEqual(card);
});

test('numbers may have a decimal comma; what is none is blank', () => {
  expect(['1,5', ' 2 ', '', 'x', '1.5.2'].map(numberOf)).toEqual([1.5, 2, null, null, null]);
  expect(cardOf({ ...openCard(card), rate: '24,50', currency: ' eur ' })).toMatchObject({
    rate: 24.5,
    currency: 'EUR',
  });
});

test('only what a step asks for is sent, and only waivers of what fails', () => {
  const typed = draft({
    invoice: 'A-16',
    amount: '37,5',
    account: 'GB82',
    reason: 'x',
    answers: {
      invoiceNew: { outcome: 'waived', by: 'Kofi' },
      amount: { outcome: 'waived', by: 'Kofi' },
      payee: { outcome: 'pass', by: 'left over' },
      invoiceWhole: { outcome: '', by: '' },
      account: { outcome: 'fail', by: '' },
    },
  });
  expect(inputOf('invoiced', typed, view.facts)).toEqual({
    step: 'invoiced',
    date: view.today,
    invoice: 'A-16',
    amount: 37.5,
    answers: [
      { id: 'payee', outcome: 'pass', by: '' },
      { id: 'invoiceNew', outcome: 'waived', by: 'Kofi' },
    ],
  });
  expect(inputOf('failed', typed, view.facts)).toEqual({
    step: 'failed',
    date: view.today,
    reason: 'x',
    answers: [],
  });
});

test('what a step cannot do without, and a waiver by nobody', () => {
  expect(lacks('invoiced', draft({ invoice: ' ' }))).toEqual(['invoice']);
  expect(lacks('approved', draft({}))).toEqual([]);
  expect(lacks('paid', draft({ reference: 'x' }))).toEqual([]);
  expect(lacks('failed', draft({}))).toEqual(['reason']);
  const input = inputOf(
    'invoiced',
    draft({ answers: { payee: { outcome: 'waived', by: ' ' } } }),
    view.facts,
  );
  expect(waivedByNobody(input)).toEqual(['payee']);
});

test('a seed is long, and another each time', () => {
  const seeds = Array.from({ length: 50 }, newSeed);
  expect(new Set(seeds).size).toBe(50);
  expect(seeds.every((seed) => /^[0-9a-f]{40}$/.test(seed))).toBe(true);
});

test('the hours paid follow the time box until somebody sets them', () => {
  const open = openCard(card);
  expect([open.timeBox, open.hours]).toEqual(['90', '1.5']);
  expect(boxTo(open, '120').hours).toBe('2');
  expect(boxTo(open, '50').hours).toBe('0.84');
  expect(boxTo(boxTo(open, ''), '60').hours).toBe('1');
  expect(boxTo({ ...open, hours: '3' }, '120').hours).toBe('3');
});

test('an unfinished card is kept while the page lives', () => {
  expect(keptCard()).toBeNull();
  const { sender } = server.taskForm({});
  const kept = { draft: openCard(card), sender, chosen: ['C-0002'] };
  keepCard(kept);
  expect(keptCard()).toBe(kept);
  keepCard(null);
  expect(keptCard()).toBeNull();
});
