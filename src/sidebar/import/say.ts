import type { Message } from '../../actions/import/message';
import { lookUp } from '../../i18n/page';

/** A message of the pure code in words. */
export function say({ key, params }: Message): string {
  return lookUp(key, params) ?? key;
}
