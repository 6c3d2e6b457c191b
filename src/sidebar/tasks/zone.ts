import { foldName } from '../../actions/tables';
import { isTimeZone } from '../../model/problem';

const REGIONS = ['Africa', 'America', 'Asia', 'Atlantic', 'Australia', 'Europe', 'Indian', 'Pacific'];

/** Every time zone that the browser knows by its own name. */
export function knownZones(): readonly string[] {
  const { supportedValuesOf } = Intl as { supportedValuesOf?: (key: string) => string[] };
  return supportedValuesOf?.('timeZone') ?? [];
}

/**
 * The time zone that somebody means: its name in any case, or the city that it is named after. What is none comes back
 * as typed.
 *
 * @example zoneOf('manila') // => 'Asia/Manila'
 */
export function zoneOf(typed: string, known: readonly string[] = knownZones()): string {
  const wanted = foldName(typed).replace(/_/g, ' ');
  if (wanted === '') return '';
  const plain = (zone: string) => foldName(zone.replace(/_/g, ' '));
  const found =
    known.find((zone) => plain(zone) === wanted) ?? known.find((zone) => isOf(plain(zone), wanted));
  if (found !== undefined) return found;
  if (isTimeZone(typed.trim())) return typed.trim();
  // Browsers list Kolkata as Calcutta, but know both.
  const city = wanted.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/ /g, '_');
  return REGIONS.map((region) => `${region}/${city}`).find(isTimeZone) ?? typed.trim();
}

function isOf(zone: string, city: string): boolean {
  return zone.includes('/') && zone.slice(zone.lastIndexOf('/') + 1) === city;
}
