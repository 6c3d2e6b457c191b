import { nameMatcher, nameParts } from '../../src/model/names';

const replace = (names: readonly string[], text: string, others: readonly string[] = []) =>
  nameMatcher(names, others).replace(text, 'X');

describe('nameMatcher', () => {
  test.each([
    ['Ana Silva', 'asked ana  silva, then ANA SILVA.', 'asked X, then X.'],
    ['Ana Silva', 'Silva, Ana and Silva,Ana', 'X and X'],
    ['José Peña', 'Jose Pena’s review; JOSÉ PEÑA', 'X’s review; X'],
    ['Jose Pena', 'Jose\u0301 Pen\u0303a', 'X'],
    ['Ana Silva', 'Anabel Silvana and Mariana Silva', 'Anabel Silvana and Mariana Silva'],
    ['Ａｎａ Silva', 'Ana Silva', 'X'],
    ['ana@x.test', 'mail ANA@x.test, not diana@x.test', 'mail X, not diana@x.test'],
    ['O’Brien (Jr.) [x]*', 'met O’Brien (Jr.) [x]* today', 'met X today'],
    ['李伟', '今天李伟请假', '今天X请假'],
    ['김민수', '김민수는 휴가', 'X는 휴가'],
    ['محمد علي', 'سأل محمد علي اليوم', 'سأل X اليوم'],
    ['+49 151 2345', 'call +49 151 2345 now', 'call X now'],
  ])('%s in “%s”', (name, text, wanted) => {
    expect(replace([name], text)).toBe(wanted);
  });

  test('takes a name of one word in a sentence only as it is written, alone in any case', () => {
    expect(replace(['Will'], 'Will will call; WILL too')).toBe('X will call; X too');
    expect(replace(['Will'], ' will ')).toBe('X');
    expect(replace(['A'], 'A plan')).toBe('A plan');
    expect(replace(['A'], 'a')).toBe('X');
  });

  test('leaves other people whose names contain it', () => {
    expect(replace(['Ana'], 'Ana, Ana Silva and Maria Ana', ['Ana Silva', 'Maria Ana'])).toBe(
      'X, Ana Silva and Maria Ana',
    );
    expect(replace(['Ana'], 'Ana Silva', ['Ana Silva'])).toBe('Ana Silva');
  });

  test('leaves a text without the name as it is, to the last character', () => {
    const text = 'Jose\u0301 \u00e9 \ufb01 １２';
    expect(replace(['Ana Silva'], text)).toBe(text);
    expect(replace([], text)).toBe(text);
    expect(nameMatcher(['Ana Silva'], []).has(text)).toBe(false);
  });
});

test('nameParts are the words that may stand for the whole name', () => {
  expect(nameParts('Ana de la Silva')).toEqual(['Ana', 'Silva']);
  expect(nameParts('Ana')).toEqual([]);
});
