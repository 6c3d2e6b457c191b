/** Plural forms by CLDR category; English needs two. */
export type PluralEntry = {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
};

/** A sentence with `{name}` placeholders, or its plural forms chosen by the parameter `count`. */
export type Entry = string | PluralEntry;

export type StringTable = Readonly<Record<string, Entry>>;

/** The languages of the product, English first: what a language lacks is said in English. */
export const LANGUAGES = ['en', 'es', 'pt', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Params = Readonly<Record<string, string | number>>;

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type TextOf<E> = E extends string ? E : E[keyof E];
type NeededNames<E> = E extends string ? Names<E> : 'count' | Names<TextOf<E>>;

/** The parameters a sentence asks for, read off its placeholders; none makes the argument go away. */
export type ParamsOf<E> = [NeededNames<E>] extends [never]
  ? []
  : [params: { readonly [Name in NeededNames<E> & string]: string | number }];

type Merged<T extends readonly StringTable[]> = T extends readonly [
  infer First,
  ...infer Rest extends readonly StringTable[],
]
  ? First & Merged<Rest>
  : unknown;

/** One table of many. Not by spreading them: V8 takes milliseconds for an object of a thousand keys spread together. */
export function merged<T extends readonly StringTable[]>(...tables: T): Merged<T> {
  return Object.assign({}, ...tables) as Merged<T>;
}

/** Another language's table: any part of the English one. */
export type Translation<T> = { readonly [Key in keyof T]?: Entry };

export type Translator<T> = {
  /** The sentence of a key, placeholders filled. */
  readonly t: <K extends keyof T & string>(key: K, ...params: ParamsOf<T[K]>) => string;
  /** The same for a key known only when running (an error's code); null when there is no such sentence. */
  readonly lookUp: (key: string, params: Params) => string | null;
  /** Chooses the language from BCP 47 tags in order of preference (`['pt-BR', 'en']`). */
  readonly setLanguage: (wanted: readonly string[]) => Language;
};

/**
 * Puts sentences together from string tables. Tables are functions, called on first use: loading the bundle
 * builds nothing.
 *
 * @example
 * const text = translator(() => ({ rows: { one: '{count} row', other: '{count} rows' } }) as const);
 * text.t('rows', { count: 1 }) // => '1 row'
 */
export function translator<T extends StringTable>(
  english: () => T,
  translations: { readonly [L in Language]?: () => Translation<T> } = {},
): Translator<T> {
  const cache: { [L in Language]?: StringTable } = {};
  let language: Language = 'en';
  let locale = 'en';

  const table = (of: Language): StringTable => {
    cache[of] ??= (of === 'en' ? english() : (translations[of]?.() ?? {})) as StringTable;
    return cache[of];
  };
  const lookUp = (key: string, params: Params): string | null => {
    const own = table(language)[key];
    if (own !== undefined) return fill(own, params, locale);
    const fallback = table('en')[key];
    return fallback === undefined ? null : fill(fallback, params, 'en');
  };
  return {
    lookUp,
    t: (key, ...params) => lookUp(key, (params as [Params?])[0] ?? {}) ?? key,
    setLanguage: (wanted) => {
      const available = (tag: string) => tag === 'en' || translations[tag as Language] !== undefined;
      const tag = wanted.find((each) => available(primary(each))) ?? 'en';
      language = primary(tag) as Language;
      locale = isLocale(tag) ? tag : language;
      return language;
    },
  };
}

/** Fills one entry: picks the plural form by `count`, then replaces `{name}`; a `count` is written as the locale does. */
export function fill(entry: Entry, params: Params, locale: string): string {
  const pattern = typeof entry === 'string' ? entry : form(entry, Number(params.count ?? 0), locale);
  return pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    if (name === 'count' && typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
    return String(value);
  });
}

function form(entry: PluralEntry, count: number, locale: string): string {
  return entry[new Intl.PluralRules(locale).select(count)] ?? entry.other;
}

/** Browsers and spreadsheets also say `en_US` or `en-US@posix`, which Intl refuses. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? 'en';
}
