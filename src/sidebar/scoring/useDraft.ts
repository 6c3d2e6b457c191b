import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ScoreEntry, ScoreSheet } from '../../rpc/scoring';
import { type ClientError, call } from '../client';
import { mergeEntries } from './entries';
import { dropEntries, keepEntries, keptEntries } from './kept';

/** A pause in typing that is long enough to save in. */
const PAUSE_MS = 800;

export type Saving = {
  readonly state: 'same' | 'waiting' | 'saving' | 'saved' | 'failed';
  /** Criteria whose evidence is too long to be kept. */
  readonly unsaved: readonly string[];
  readonly error: ClientError | null;
};

export type DraftWork = {
  readonly entries: readonly ScoreEntry[];
  readonly change: (entries: readonly ScoreEntry[]) => void;
  readonly saving: Saving;
  /** Saves what is not saved yet, without waiting for a pause. */
  readonly save: () => Promise<void>;
  /** Forgets what is not saved: it was submitted, or dropped. */
  readonly forget: () => void;
};

/**
 * A rater's entries, saved in each pause and when the screen is left. What cannot be saved stays with the page, and is
 * found again when the screen is opened again.
 */
export function useDraft(sheet: ScoreSheet): DraftWork {
  const { taskId, rater, opened } = sheet;
  const [entries, setEntries] = useState<readonly ScoreEntry[]>(() =>
    mergeEntries(sheet.entries, keptEntries(sheet) ?? []),
  );
  const [saving, setSaving] = useState<Saving>({ state: 'same', unsaved: [], error: null });
  const latest = useRef(entries);
  const dirty = useRef(keptEntries(sheet) !== undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const shown = useRef(true);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (!dirty.current) return;
    dirty.current = false;
    const sent = latest.current;
    const say = (next: Saving) => shown.current && setSaving(next);
    say({ state: 'saving', unsaved: [], error: null });
    try {
      const { unsaved } = await call('scoreDraft', { taskId, rater, opened, entries: sent });
      if (unsaved.length === 0 && !dirty.current) dropEntries({ taskId, rater });
      say({ state: dirty.current ? 'waiting' : 'saved', unsaved, error: null });
    } catch (error) {
      dirty.current = true;
      say({ state: 'failed', unsaved: [], error: error as ClientError });
    }
  }, [taskId, rater, opened]);

  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
      void save();
    };
  }, [save]);

  return {
    entries,
    saving,
    save,
    change: (next) => {
      latest.current = next;
      dirty.current = true;
      keepEntries({ taskId, rater }, next);
      setEntries(next);
      setSaving((was) => ({ ...was, state: 'waiting' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE_MS);
    },
    forget: () => {
      clearTimeout(timer.current);
      dirty.current = false;
      dropEntries({ taskId, rater });
    },
  };
}
