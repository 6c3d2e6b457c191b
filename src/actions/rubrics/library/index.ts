import { RampError } from '../../../domain/error';
import { adAccount } from './adAccount';
import { listing } from './listing';
import { logistics } from './logistics';
import { moderation } from './moderation';
import { sourcing } from './sourcing';
import { support } from './support';
import type { Template } from './template';

/** The rubrics to start from; their text is put together when somebody looks. */
export function templates(): readonly Template[] {
  return [listing(), sourcing(), support(), adAccount(), moderation(), logistics()];
}

/** @throws RampError `rubric.unknownTemplate` */
export function templateOf(id: string): Template {
  const found = templates().find((template) => template.id === id);
  if (!found) throw new RampError('rubric.unknownTemplate', { id });
  return found;
}
