export const MAX_LEVEL = 4;
/** Of one criterion's evidence and of a reason, in characters. */
export const MAX_TEXT = 5000;
