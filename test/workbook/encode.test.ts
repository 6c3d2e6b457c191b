import { encodeFormula } from '../../src/workbook/encode';

describe('a formula of ours, as every locale reads it', () => {
  test.each([
    ['=RAMP_AHT(A2:A9, B2:B9)', '=RAMP_AHT(A2:A9;B2:B9)'],
    ['=RAMP_CI("mean, trimmed", A2:A)', '=RAMP_CI("mean, trimmed";A2:A)'],
    [
      "=RAMP_AHT_BY('Calls, 2026'!B2:B,'Calls, 2026'!C2:C)",
      "=RAMP_AHT_BY('Calls, 2026'!B2:B;'Calls, 2026'!C2:C)",
    ],
    ["=HSTACK('It''s, so'!B1,\"n\")", "=HSTACK('It''s, so'!B1;\"n\")"],
    ['=HSTACK("it\'s",A1)', '=HSTACK("it\'s";A1)'],
  ])('%s', (formula, written) => expect(encodeFormula(formula)).toBe(written));
});
