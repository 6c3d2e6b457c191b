/**
 * A formula as the engine reads it: Sheets takes `;` between arguments in every locale, the engine wants `,`. Rows of
 * an array literal (`{1; 2}`) and quoted text keep theirs.
 */
export function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}|;/g, (found) => (found === ';' ? ',' : found));
}
