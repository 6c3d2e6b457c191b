const inners = new WeakMap<object, { readonly name: string; readonly inner: unknown }>();

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
  return <K extends keyof T>(members: Pick<T, K>, inner?: unknown): T => {
    const object = new Proxy(members, {
      get: (target, key) => {
        if (Object.hasOwn(target, key)) return target[key as K];
        if (key === 'toString') return () => name;
        if (typeof key === 'symbol' || silent.has(key)) return undefined;
        throw new Error(`${name}.${key} is not emulated`);
      },
      set: (_target, key) => {
        throw new Error(`${name}.${String(key)} cannot be set`);
      },
    }) as unknown as T;
    if (inner !== undefined) inners.set(object, { name, inner });
    return object;
  };
}

/** What the host keeps behind one of its service objects; an error where the argument is none. */
export function innerOf<I>(object: unknown, name: string): I {
  const found = typeof object === 'object' && object !== null ? inners.get(object) : undefined;
  if (found?.name !== name) throw new Error(`The parameter is not a ${name}.`);
  return found.inner as I;
}

/** An enumeration of Google's: each value is its own name. */
export function enumeration<E extends object>(name: string, ...values: (keyof E & string)[]): E {
  return strict<E>(name)(Object.fromEntries(values.map((value) => [value, value])) as Pick<E, keyof E>);
}
