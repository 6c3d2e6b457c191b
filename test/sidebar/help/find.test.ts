import { findFunctions } from '../../../src/sidebar/help/find';

const names = (query: string) =>
  findFunctions(query).flatMap(({ functions }) => functions.map(({ name }) => name));

test('a blank query finds every function, each with its sentence', () => {
  expect(names(' ')).toHaveLength(31);
  const sentences = findFunctions('').flatMap(({ functions }) => functions.map(({ sentence }) => sentence));
  expect(sentences.filter((sentence) => sentence === '')).toEqual([]);
});

test('every word must be in the name or the sentence, whatever its case', () => {
  expect(names('handle TIME')).toEqual(['RAMP_AHT', 'RAMP_AHT_BY']);
  expect(names('ramp_fx')).toEqual(['RAMP_FX']);
  expect(names('no such thing')).toEqual([]);
});
