/** A workbook as the page keeps it across reloads. */
export type Saved = {
  readonly grid: unknown;
  readonly state: unknown;
  readonly timeZone: string;
  readonly locale: string;
};

const DATABASE = 'ramplight';
const STORE = 'workbooks';

/** `current` is the workbook on screen, `previous` the one it replaced. */
export type Slot = 'current' | 'previous';

function withStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const request = use(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.transaction?.addEventListener('complete', () => database.close());
    };
  });
}

/** Null where nothing was kept, or the browser keeps nothing (private windows). */
export async function loadWorkbook(slot: Slot): Promise<Saved | null> {
  try {
    return ((await withStore('readonly', (store) => store.get(slot))) as Saved | undefined) ?? null;
  } catch {
    return null;
  }
}

/** False when the browser would not keep it. */
export async function saveWorkbook(slot: Slot, saved: Saved): Promise<boolean> {
  try {
    await withStore('readwrite', (store) => store.put(saved, slot));
    return true;
  } catch {
    return false;
  }
}
