/** Random characters from which aliases are drawn: the page keeps them, so that preview and confirmation agree. */
export function newSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
