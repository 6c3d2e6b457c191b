/** A JavaScript world of its own in which one execution of the add-on lives. */
export type Realm = {
  /** Its global object: services are put on it, the add-on's functions are found on it. */
  readonly global: Record<string, unknown>;
  /** Evaluates a script text at the top level and gives its last value. */
  evaluate(code: string): unknown;
  close(): void;
};

/** Opens a fresh world: a bare `vm` context in Node, a hidden frame in the page. */
export type CodeRunner = { open(): Realm };

/** The constructors of a world, so that what the host hands over passes `instanceof` there. */
export type Intrinsics = {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
};

const prelude = `(function (now, random) {
  if (random) Math.random = random;
  var Real = Date;
  function Clock() {
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, arguments.length ? arguments : [now()], new.target);
  }
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(Clock, 'length', { value: 7 });
  Clock.prototype = Real.prototype;
  Clock.now = function () { return now(); };
  Clock.parse = Real.parse;
  Clock.UTC = Real.UTC;
  Object.defineProperty(Real.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  globalThis.Date = Clock;
  return { Array: Array, Date: Clock, Error: Error, Object: Object };
})`;

/** Gives the world the host's clock and dice, and takes its constructors. */
export function prepare(realm: Realm, now: () => number, random: (() => number) | null): Intrinsics {
  const install = realm.evaluate(prelude) as (...given: unknown[]) => Intrinsics;
  return install(now, random);
}
