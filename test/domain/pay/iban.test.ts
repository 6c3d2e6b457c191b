import { isIban } from '../../../src/domain/pay/iban';

test.each([
  'GB82 WEST 1234 5698 7654 32',
  'fr14 2004 1010 0505 0001 3m02 606',
  'DE89370400440532013000',
  'NO9386011117947',
  'MT84MALT011000012345MTLCAST001S',
  'FK88SC123456789012',
  'BI4210000100010000332045181',
])('%s is an IBAN', (iban) => {
  expect(isIban(iban)).toBe(true);
});

test.each([
  ['one digit off', 'GB82 WEST 1234 5698 7654 33'],
  ['two digits swapped', 'DE89370400440532031000'],
  ['too short for its country', 'NO938601111794'],
  ['a country without IBANs', 'US64SVBKUS6S3300958879'],
  ['hyphens', 'DE89-3704-0044-0532-0130-00'],
  ['a dotless i for I', 'lı21088100002324013AA'],
  ['a name of the machine', 'constructor'],
  ['nothing', ''],
])('%s', (_, text) => {
  expect(isIban(text)).toBe(false);
});
