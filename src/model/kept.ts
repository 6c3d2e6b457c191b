/** All changes that are kept for undo take at most this many characters together; a change larger by itself is not kept. */
export const KEPT_CHARACTERS = 8_000_000;
