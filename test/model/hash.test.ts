import type { ChangeSet } from '../../src/model/changeset';
import { changeSetHash, firstDifference, sha256 } from '../../src/model/hash';
import { stableJson } from '../../src/model/json';

const set = (count: number, edit: (i: number) => string = String): ChangeSet => ({
  action: 'test',
  title: 'A change',
  tables: [
    {
      table: 'hires',
      rows: Array.from({ length: count }, (_none, i) => ({
        kind: 'add' as const,
        key: `H-${i}`,
        after: { hireId: `H-${i}`, name: edit(i) },
      })),
    },
  ],
});

test('SHA-256 is the published one', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('JSON is the same for the same value, and ASCII', () => {
  expect(stableJson({ b: ['é', '🙂'], a: 1 })).toBe('{"a":1,"b":["\\u00e9","\\ud83d\\ude42"]}');
  expect(JSON.parse(stableJson({ x: '\u2028\ud83d' }))).toEqual({ x: '\u2028\ud83d' });
});

test('a change set has one hash, whatever the order of its fields', () => {
  const [a, b] = [set(3), set(3)];
  expect(changeSetHash(a)).toBe(changeSetHash(b));
  expect(changeSetHash(set(3, (i) => `${i}!`))).not.toBe(changeSetHash(a));
  expect(firstDifference(changeSetHash(a), b)).toBeNull();
});

test.each([3, 256, 5000])('the row that differs is named among %d', (count) => {
  const changed = set(count, (i) => (i === count - 1 ? 'edited' : String(i)));
  const found = firstDifference(changeSetHash(set(count)), changed);
  const size = Math.max(1, Math.ceil(count / 256));
  expect(Number(found!.row.key.slice(2))).toBeGreaterThanOrEqual(count - size);
});

test('the moment of asking does not count', () => {
  const at = (submittedAt: string): ChangeSet => ({
    action: 'score',
    title: 'Scored',
    tables: [
      { table: 'scores', rows: [{ kind: 'add', key: 'T', after: { taskId: 'T', level: 3, submittedAt } }] },
    ],
  });
  expect(changeSetHash(at('2026-03-02T10:00:00'))).toBe(changeSetHash(at('2026-03-02T10:00:09')));
});

test('nor does it where it is part of the key', () => {
  const at = (time: string, candidateId = 'C-1'): ChangeSet => {
    const key = `${candidateId}\u001f${time}`;
    const after = { candidateId, decision: 'hold', at: time };
    return {
      action: 'decide',
      title: 'Decided',
      tables: [{ table: 'decisions', rows: [{ kind: 'add', key, after }] }],
    };
  };
  expect(changeSetHash(at('2026-03-02T10:00:00'))).toBe(changeSetHash(at('2026-03-02T10:00:09')));
  expect(changeSetHash(at('2026-03-02T10:00:00'))).not.toBe(changeSetHash(at('2026-03-02T10:00:00', 'C-2')));
});
