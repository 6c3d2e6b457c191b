import { isCurrency } from '../../../src/actions/tasks/isoCurrency';

test.each(['EUR', 'PHP', 'KZT', 'XOF', 'VND'])('%s is a currency', (code) => {
  expect(isCurrency(code)).toBe(true);
});

test.each(['', 'eur', 'EURO', 'ABC', 'XXX', 'XAU', 'EUR USD'])('“%s” is none', (code) => {
  expect(isCurrency(code)).toBe(false);
});
