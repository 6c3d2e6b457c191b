import { MOST_CANDIDATES } from '../../../src/actions/candidates/most';
import { readPasted } from '../../../src/actions/candidates/paste';

const NONE = { role: '', source: '' };

const read = (text: string, forAll = NONE) =>
  readPasted(text, forAll)?.candidates.map(({ name, contact, role, source, applied, row }) => [
    row,
    name,
    contact,
    role,
    source,
    applied,
  ]);

test('headers are known by their words, in any order and language', () => {
  expect(read('Correo\tNombre\tPuesto\nana@x.org\tAna Silva\tSupport')).toEqual([
    [2, 'Ana Silva', 'ana@x.org', 'Support', '', ''],
  ]);
  expect(read('姓名,邮箱\n李伟,li@x.org')).toEqual([[2, '李伟', 'li@x.org', '', '', '']]);
});

test('without headers columns are known by what is in them', () => {
  expect(read('Ana Silva\t2026-11-02\tana@x.org\tSupport\nBo\t2026-11-03\tbo@x.org\tListing')).toEqual([
    [1, 'Ana Silva', 'ana@x.org', 'Support', '', '2026-11-02'],
    [2, 'Bo', 'bo@x.org', 'Listing', '', '2026-11-03'],
  ]);
  expect(read('Ana Silva\nBo')).toEqual([
    [1, 'Ana Silva', '', '', '', ''],
    [2, 'Bo', '', '', '', ''],
  ]);
  expect(read('Ana;+49 30 123456\nBo;+49 30 654321')).toEqual([
    [1, 'Ana', '+49 30 123456', '', '', ''],
    [2, 'Bo', '+49 30 654321', '', '', ''],
  ]);
});

test('rows keep their number; blank ones are none; what the list lacks is the same for all', () => {
  expect(read('Name,Role\n\nAna,\n,Listing\n', { role: 'Support', source: 'Job board' })).toEqual([
    [3, 'Ana', '', 'Support', 'Job board', ''],
    [4, '', '', 'Listing', 'Job board', ''],
  ]);
});

test('dates are read in the order that fits the column; what is no date stays as it is written', () => {
  expect(
    read('Name,Applied\nAna,21/11/2026\nBo,02/11/2026\nCy,soon')?.map(([, , , , , date]) => date),
  ).toEqual(['2026-11-21', '2026-11-02', 'soon']);
});

test('quoted cells may hold commas and lines, and formulas are text', () => {
  expect(read('Name,Source\n"Silva, Ana","a ""friend"""\n=1+1,@x')).toEqual([
    [2, 'Silva, Ana', '', '', 'a "friend"', ''],
    [3, '=1+1', '', '', '@x', ''],
  ]);
});

test('a column that is not used is named, an empty one is not', () => {
  const unused = (text: string) => readPasted(text, NONE)?.unused;
  expect(unused('Name,City,E-mail,,Age\nAna,Lima,ana@x.org,,\nBo,Cebu,bo@x.org,,')).toEqual([
    { header: 'City', column: 2 },
    { header: 'Age', column: 5 },
  ]);
  expect(unused('Name,E-mail\nAna,ana@x.org')).toEqual([]);
  expect(unused('Ana,Support,Board,Lima')).toEqual([{ header: '', column: 4 }]);
});

test('nothing is nothing, and too much is counted', () => {
  expect(readPasted('', NONE)).toBeNull();
  expect(readPasted(' \n\t\n', NONE)).toBeNull();
  const many = readPasted(
    Array.from({ length: MOST_CANDIDATES + 3 }, (_none, i) => `P${i}`).join('\n'),
    NONE,
  );
  expect([many?.candidates.length, many?.more]).toEqual([MOST_CANDIDATES, 3]);
  expect(readPasted('Name,E-mail', NONE)).toMatchObject({ candidates: [], headers: ['Name', 'E-mail'] });
});
