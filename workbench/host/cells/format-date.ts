import type { Zone } from './zone';

const names = (options: Intl.DateTimeFormatOptions, wall: Date): string =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(wall);

/**
 * `Utilities.formatDate`: Java's SimpleDateFormat, English names.
 *
 * @example formatDate(0, zoneOf('Asia/Kolkata'), "yyyy-MM-dd'T'HH:mm:ssXXX") // => '1970-01-01T05:30:00+05:30'
 * @throws for a letter that SimpleDateFormat does not know ("Illegal pattern character: b")
 */
export function formatDate(instant: number, zone: Zone, pattern: string): string {
  const offset = zone.offset(instant);
  const wall = new Date(instant + offset);
  return (pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [])
    .map((token) => {
      if (token.startsWith("'")) return token === "''" ? "'" : token.slice(1, -1).replace(/''/g, "'");
      return /[A-Za-z]/.test(token) ? field(token, wall, offset, zone) : token;
    })
    .join('');
}

function field(token: string, wall: Date, offset: number, zone: Zone): string {
  const n = token.length;
  const pad = (value: number, width = n): string => String(value).padStart(width, '0');
  const hours = wall.getUTCHours();
  switch (token[0]) {
    case 'y':
      return n === 2 ? pad(wall.getUTCFullYear() % 100) : pad(wall.getUTCFullYear());
    case 'M':
    case 'L':
      return n <= 2 ? pad(wall.getUTCMonth() + 1) : names({ month: n === 3 ? 'short' : 'long' }, wall);
    case 'd':
      return pad(wall.getUTCDate());
    case 'E':
      return names({ weekday: n <= 3 ? 'short' : 'long' }, wall);
    case 'u':
      return pad(wall.getUTCDay() || 7);
    case 'D':
      return pad(dayOfYear(wall));
    case 'H':
      return pad(hours);
    case 'k':
      return pad(hours || 24);
    case 'K':
      return pad(hours % 12);
    case 'h':
      return pad(hours % 12 || 12);
    case 'm':
      return pad(wall.getUTCMinutes());
    case 's':
      return pad(wall.getUTCSeconds());
    case 'S':
      return pad(wall.getUTCMilliseconds());
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'Z':
      return shift(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : n === 1 ? shift(offset, '').slice(0, 3) : shift(offset, n === 2 ? '' : ':');
    case 'z':
      return zoneName(wall.getTime() - offset, zone, n);
    default:
      throw new Error(`Illegal pattern character: ${token[0]}`);
  }
}

function dayOfYear(wall: Date): number {
  const start = Date.UTC(wall.getUTCFullYear(), 0, 1);
  return Math.floor((wall.getTime() - start) / 86_400_000) + 1;
}

function shift(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneName(instant: number, zone: Zone, length: number): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone.id,
    timeZoneName: length < 4 ? 'short' : 'long',
  }).formatToParts(instant);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
