const NAME = 'statedName';

/** Who is typing, as they said themselves in the sidebar (Google does not tell under our scopes); `''` if not said. */
export function statedUser(): string {
  return PropertiesService.getUserProperties().getProperty(NAME) ?? '';
}

export function setStatedUser(name: string): void {
  PropertiesService.getUserProperties().setProperty(NAME, name.trim());
}
