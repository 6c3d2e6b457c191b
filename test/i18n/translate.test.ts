import { fill, translator } from '../../src/i18n/translate';

const english = () =>
  ({
    greeting: 'Hello {name}',
    rows: { one: '{count} row in {sheet}', other: '{count} rows in {sheet}' },
    plain: 'Done',
  }) as const;

describe('translator', () => {
  it('fills placeholders and chooses the plural form by count', () => {
    const { t } = translator(english);
    expect(t('greeting', { name: 'Ana' })).toBe('Hello Ana');
    expect(t('rows', { count: 1, sheet: 'Hires' })).toBe('1 row in Hires');
    expect(t('rows', { count: 0, sheet: 'Hires' })).toBe('0 rows in Hires');
    expect(t('rows', { count: 5000, sheet: 'Hires' })).toBe('5,000 rows in Hires');
    expect(t('plain')).toBe('Done');
  });

  it('takes parameters that the sentence asks for, and no other number of them', () => {
    const { t } = translator(english);
    // @ts-expect-error the name is missing
    t('greeting');
    // @ts-expect-error a plural needs its count
    t('rows', { sheet: 'Hires' });
    // @ts-expect-error no such key
    expect(t('nothing')).toBe('nothing');
  });

  it('says in English what another language lacks, with English plurals', () => {
    const { t, setLanguage } = translator(english, { es: () => ({ greeting: 'Hola, {name}' }) });
    expect(setLanguage(['es-MX', 'en'])).toBe('es');
    expect(t('greeting', { name: 'Ana' })).toBe('Hola, Ana');
    expect(t('rows', { count: 1, sheet: 'Hires' })).toBe('1 row in Hires');
  });

  it('uses the plural rules of the language: Chinese has one form', () => {
    const { t, setLanguage } = translator(english, {
      zh: () => ({ rows: { other: '{sheet}：{count} 行' } }),
    });
    setLanguage(['zh-CN']);
    expect(t('rows', { count: 1, sheet: 'Hires' })).toBe('Hires：1 行');
  });

  it('takes the first language it has, and English where it has none', () => {
    const { setLanguage } = translator(english, { pt: () => ({ plain: 'Pronto' }) });
    expect(setLanguage(['de-DE', 'pt_BR', 'en'])).toBe('pt');
    expect(setLanguage(['en-GB', 'pt'])).toBe('en');
    expect(setLanguage(['de'])).toBe('en');
    expect(setLanguage([])).toBe('en');
  });

  it('takes tags that Intl refuses, such as those of POSIX', () => {
    const { t, setLanguage } = translator(english);
    expect(setLanguage(['en-US@posix'])).toBe('en');
    expect(t('rows', { count: 2000, sheet: 'Hires' })).toBe('2,000 rows in Hires');
    expect(setLanguage(['en_GB'])).toBe('en');
    expect(t('rows', { count: 1, sheet: 'Hires' })).toBe('1 row in Hires');
  });

  it('builds a table on first use, once', () => {
    const build = jest.fn(english);
    const { t } = translator(build);
    expect(build).not.toHaveBeenCalled();
    t('plain');
    t('plain');
    expect(build).toHaveBeenCalledTimes(1);
  });

  it('answers null for a key known only when running that has no sentence', () => {
    const { lookUp } = translator(english);
    expect(lookUp('greeting', { name: 'Ana' })).toBe('Hello Ana');
    expect(lookUp('nothing', {})).toBeNull();
  });
});

describe('fill', () => {
  it('leaves a placeholder that has no value, and writes numbers other than count as they are', () => {
    expect(fill('Row {row} of {sheet}', { row: 12345 }, 'en')).toBe('Row 12345 of {sheet}');
  });

  it('does not fill placeholders inside a value', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' }, 'en')).toBe('{b} x');
  });

  it('groups a count as the locale does', () => {
    expect(fill('{count}', { count: 12345 }, 'de')).toBe('12.345');
  });
});
