import type { Host } from '../../workbench/host/node';
import { ANA, add, apply, changes, openWorkbook, withHires } from './workbook';

/** Hires whose notes fill a change with a little more than this many characters. */
function noted(from: number, characters: number) {
  const note = 'x'.repeat(40_000);
  const ids = Array.from({ length: Math.ceil(characters / note.length) }, (_, i) => `H-${from + i}`);
  return {
    added: changes('hires', ...ids.map((hireId) => add({ ...ANA, hireId, name: hireId, manager: note }))),
    cleared: changes(
      'hires',
      ...ids.map((hireId) => ({
        kind: 'clear' as const,
        key: hireId,
        before: { ...ANA, hireId, name: hireId, manager: note },
      })),
    ),
  };
}

const list = (host: Host) =>
  (host.call('listUndo') as { changeId: string }[]).map(({ changeId }) => changeId);
const logged = (host: Host) =>
  host
    .values('Log')
    .slice(1)
    .map((row) => [row[4], row[5], row[7]]);

describe('a change that is too large to be kept for undo', () => {
  test('takes the room of no other', () => {
    const host = withHires();
    const [first] = list(host);
    const { added, cleared } = noted(1000, 9_000_000);
    const small = apply(host, added).changeId;
    expect(apply(host, cleared)).toMatchObject({ kept: false });
    expect(list(host)).toEqual([small, first]);
  });

  test('is logged when its chunks end, whole, and leaves nothing half kept', () => {
    const host = withHires();
    const [first] = list(host);
    const [one, two] = [noted(1000, 5_000_000), noted(2000, 5_000_000)];
    const small = [apply(host, one.added).changeId, apply(host, two.added).changeId];
    const group = { group: { id: 'C-large', last: false } };
    expect(apply(host, one.cleared, group)).toMatchObject({ kept: true });
    expect(apply(host, two.cleared, group)).toMatchObject({ kept: false });
    expect(host.call('verifyLog')).toMatchObject({ intact: true });
    expect(host.call('closeChange', 'C-large', '')).toMatchObject({
      kept: false,
      counts: { Hires: { cleared: 250 } },
    });
    expect(list(host)).toEqual([...small.reverse(), first]);
    expect(logged(host).slice(-1)).toEqual([['0 added, 0 changed, 250 cleared', '', 'C-large']]);
    expect(host.call('verifyLog')).toMatchObject({ intact: true });
    expect(host.call('undoChangeSet', 'C-large')).toEqual({
      refused: 'undo.tooLarge',
      params: { count: 250 },
    });
    const kept = host.values('_history').filter((row) => row[0] === ':C-large');
    expect(kept.map((row) => row.slice(11).join(''))).toEqual(kept.map(() => ''));
  });

  test('a change whose last chunk changed nothing is complete', () => {
    const host = openWorkbook();
    host.call('runSetup', ['ramp']);
    apply(host, changes('hires', add(ANA)), { group: { id: 'C-1', last: false } });
    apply(host, changes('hires'), { group: { id: 'C-1', last: true } });
    expect(logged(host)).toEqual([['1 added, 0 changed, 0 cleared', '', 'C-1']]);
    expect(host.call('closeChange', 'C-none')).toBeNull();
  });
});
