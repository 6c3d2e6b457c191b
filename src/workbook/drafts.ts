import { RampError } from '../domain/error';
import { file } from './file';

/** Drafts belong to one spreadsheet, one task and one name; properties are the person's own, nobody else reads them. */
function nameOf(taskId: string, rater: string): string {
  return `draft/${file().getId()}/${taskId}/${rater}`;
}

/** Reads all of the person's drafts with one call. `problem` is Google's reason when they cannot be read. */
export function readDrafts(): {
  readonly draft: (taskId: string, rater: string) => string | undefined;
  readonly problem: string;
} {
  try {
    const kept = PropertiesService.getUserProperties().getProperties();
    return { draft: (taskId, rater) => kept[nameOf(taskId, rater)], problem: '' };
  } catch (error) {
    return { draft: () => undefined, problem: reasonOf(error) };
  }
}

/**
 * Keeps a draft; `''` drops it.
 * @throws RampError `scoring.draftNotKept` with Google's reason.
 */
export function keepDraft(taskId: string, rater: string, text: string): void {
  try {
    const properties = PropertiesService.getUserProperties();
    if (text === '') properties.deleteProperty(nameOf(taskId, rater));
    else properties.setProperty(nameOf(taskId, rater), text);
  } catch (error) {
    throw new RampError('scoring.draftNotKept', { reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  // It goes into a sentence, in brackets.
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
