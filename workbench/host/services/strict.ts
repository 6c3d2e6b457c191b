/** Under which an object keeps its name and what the host needs of it; the add-on cannot name it. */
const hidden = Symbol('inner');

type Hidden = { readonly name: string; readonly inner: unknown };

/** What engines and printers ask of any object; absent rather than an error. */
const silent = new Set<string | symbol>([
  'toJSON',
  'then',
  'constructor',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
]);

/**
 * A service object of which only the emulated members exist: any other throws "Range.setNote is not emulated".
 * Members are checked against Google's types; `inner` is what the host itself needs when it gets the object back.
 */
export function strict<T extends object>(name: string) {
  return <K extends keyof T>(members: Pick<T, K>, inner?: unknown): T =>
    guarded<T>(name, inner, (key) => (Object.hasOwn(members, key) ? members : undefined));
}

/** The same for an object with many members of which few are used: a part is made when one of its members is. */
export function strictParts<T extends object>(
  name: string,
  inner: unknown,
  parts: readonly (() => Partial<T>)[],
): T {
  const made: Partial<T>[] = [];
  return guarded<T>(name, inner, (key) => {
    for (let i = 0; i < parts.length; i++) {
      made[i] ??= (parts[i] as () => Partial<T>)();
      if (Object.hasOwn(made[i] as object, key)) return made[i];
    }
    return undefined;
  });
}

function guarded<T extends object>(
  name: string,
  inner: unknown,
  holder: (key: string | symbol) => object | undefined,
): T {
  const kept: Hidden = { name, inner };
  return new Proxy({} as T, {
    get: (_target, key) => {
      if (key === hidden) return kept;
      const found = holder(key) as Record<string | symbol, unknown> | undefined;
      if (found) return found[key];
      if (key === 'toString') return () => name;
      if (typeof key === 'symbol' || silent.has(key)) return undefined;
      throw new Error(`${name}.${key} is not emulated`);
    },
    set: (_target, key) => {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  });
}

/** What the host keeps behind one of its service objects; an error where the argument is none. */
export function innerOf<I>(object: unknown, name: string): I {
  const found = (object as { readonly [hidden]?: Hidden } | null | undefined)?.[hidden];
  if (found?.name !== name) throw new Error(`The parameter is not a ${name}.`);
  return found.inner as I;
}

/** An enumeration of Google's: each value is its own name. */
export function enumeration<E extends object>(name: string, ...values: (keyof E & string)[]): E {
  return strict<E>(name)(Object.fromEntries(values.map((value) => [value, value])) as Pick<E, keyof E>);
}
