/** A sentence to come: its key in the string table and what fills it. Pure code speaks in these, screens in words. */
export type Message = {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
};

export function message(key: string, params: Message['params'] = {}): Message {
  return { key: `import.${key}`, params };
}

/** Something in the file that is left out, and why. `column` is `''` where the whole line is meant. */
export type ImportFault = {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly message: Message;
};
