/** Sentences of the statistical and task functions' errors, by code. */
export const errorsStats = {} as const;
