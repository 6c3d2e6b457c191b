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

/** A round, as its property is called: whoever looked stays the same person under another name. */
function lookOf(rubric: string, version: number): string {
  return `looked/${file().getId()}/${version}/${rubric}`;
}

/**
 * Keeps that this account was shown the comparison of a round while it had submissions to score.
 * @param rubric folded
 * @throws RampError `compare.notRemembered` with Google's reason: then it is better not shown.
 */
export function keepLook(rubric: string, version: number): void {
  try {
    PropertiesService.getUserProperties().setProperty(lookOf(rubric, version), 'yes');
  } catch (error) {
    throw new RampError('compare.notRemembered', { reason: reasonOf(error) });
  }
}

/** False too where the properties cannot be read: scores are not refused for it. */
export function hasLooked(rubric: string, version: number): boolean {
  try {
    return PropertiesService.getUserProperties().getProperty(lookOf(rubric, version)) !== null;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  // It goes into a sentence, in brackets.
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
