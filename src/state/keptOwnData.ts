/** As much of `window.localStorage` as the note needs. */
export type NoteStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'guangzhou-zone-atlas.own-data';

/**
 * Whether imported data are kept in this browser: a note beside them, since to ask the database itself
 * would leave an empty one behind in every reader's browser.
 *
 * @param storage May throw, as it does where the browser forbids storage: then nothing is kept.
 */
export function hasKeptOwnData(storage: () => NoteStorage): boolean {
  try {
    return storage().getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Notes that data are kept, or that none are any more. Throws where the browser forbids storage. */
export function noteKeptOwnData(storage: () => NoteStorage, isKept: boolean): void {
  if (isKept) storage().setItem(key, '1');
  else storage().removeItem(key);
}
