/** As many candidates as one change takes. */
export const MOST_CANDIDATES = 500;
