/** Stands in for the XML parser that only Node needs. */
export const DOMParser = undefined;
