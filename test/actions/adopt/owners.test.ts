import { ownersIn } from '../../../src/actions/adopt/owners';
import type { Tables } from '../../../src/model/snapshot';
import { tablesOf } from '../tables';

function book(
  hires: readonly (readonly [string, string])[],
  settings: Readonly<Record<string, string>>,
): Tables {
  return tablesOf({
    hires: hires.map(([hireId, name]) => ({ hireId, name })),
    settings: Object.entries(settings).map(([setting, value]) => ({ setting, value })),
  });
}

const HIRES = [
  ['H-0001', 'Ana Silva'],
  ['H-0002', 'Bo'],
  ['H-0003', 'Cy'],
  ['H-0004', 'cy '],
] as const;

describe('whose a row is', () => {
  const owners = ownersIn(
    book(HIRES, {
      'Import name: Annie': 'H-0001',
      'Import name: The desk': 'H-0001, H-0002',
      'Import name: Test user': 'leave out',
      'Import name: Gone': 'H-0009',
      'Campaign: Bo': 'H-0001',
    }),
    'person',
  );

  test.each<[string, readonly string[] | null]>([
    ['Ana  Silva', ['H-0001']],
    ['ANA SILVA', ['H-0001']],
    ['h-0002', ['H-0002']],
    ['annie', ['H-0001']],
    ['The desk', ['H-0001', 'H-0002']],
    ['Test user', []],
    // Two hires of that name: only a person can tell.
    ['Cy', null],
    // The hire was cleared since.
    ['Gone', null],
    ['Zoe', null],
    ['Ana', null],
  ])('%s', (source, expected) => {
    expect(owners(source)).toEqual(expected);
  });

  test('a campaign is not a name', () => {
    const byCampaign = ownersIn(
      book(HIRES, { 'Campaign: Spring': 'H-0001', 'Import name: Spring': 'H-0002' }),
      'campaign',
    );
    expect(byCampaign('spring')).toEqual(['H-0001']);
  });
});
