import type { StoreName } from '../book';
import type { Context } from './context';
import { strict } from './strict';
import { utf8 } from './utf8';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const kilobyte = 1024;
const size = (text: string): number => utf8(text).length;

export function createPropertiesService(ctx: Context): PropertiesService {
  const store = (method: string, name: StoreName): Properties => {
    ctx.run.permit(`PropertiesService.${method}`, 'properties');
    return createProperties(ctx, name);
  };
  return strict<PropertiesService>('PropertiesService')({
    getDocumentProperties: () => store('getDocumentProperties', 'document'),
    getScriptProperties: () => store('getScriptProperties', 'script'),
    getUserProperties: () => store('getUserProperties', 'user'),
  });
}

/** Writes take effect at once: unlike cells, properties are not buffered. */
function createProperties(ctx: Context, name: StoreName): Properties {
  const { book, run } = ctx;
  const call = (method: string): void => {
    run.call(`Properties.${method}`, 'properties', 0.05);
    book.trace.touch('properties');
  };
  const now = (): Readonly<Record<string, string>> => book.state.properties[name];
  const save = (next: Readonly<Record<string, string>>): Properties => {
    const total = Object.entries(next).reduce((sum, [key, value]) => sum + size(key) + size(value), 0);
    if (total > 500 * kilobyte) {
      run.fail('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    book.state = { ...book.state, properties: { ...book.state.properties, [name]: next } };
    return properties;
  };
  const checked = (key: unknown, value: unknown): void => {
    if (typeof key !== 'string' || typeof value !== 'string') {
      run.fail(
        `The parameters (${typeof key},${typeof value}) don't match the method signature for PropertiesService.Properties.setProperty.`,
      );
    }
    if (size(value as string) > 9 * kilobyte) run.fail('Argument too large: value');
  };
  const copy = (from: Readonly<Record<string, string>>): Record<string, string> =>
    Object.assign(new run.intrinsics.Object() as unknown as Record<string, string>, from);

  const properties: Properties = strict<Properties>('Properties')({
    getProperty: (key: string) => {
      call('getProperty');
      return now()[key] ?? null;
    },
    getProperties: () => {
      call('getProperties');
      return copy(now());
    },
    getKeys: () => {
      call('getKeys');
      const keys = new run.intrinsics.Array<string>();
      keys.push(...Object.keys(now()));
      return keys;
    },
    setProperty: (key: string, value: string) => {
      checked(key, value);
      call('setProperty');
      return save({ ...now(), [key]: value });
    },
    setProperties: (values: Record<string, string>, deleteAllOthers = false) => {
      for (const [key, value] of Object.entries(values)) checked(key, value);
      call('setProperties');
      return save(deleteAllOthers ? { ...values } : { ...now(), ...values });
    },
    deleteProperty: (key: string) => {
      call('deleteProperty');
      const { [key]: _gone, ...rest } = now();
      return save(rest);
    },
    deleteAllProperties: () => {
      call('deleteAllProperties');
      return save({});
    },
  });
  return properties;
}

export function createCacheService(ctx: Context): CacheService {
  return strict<CacheService>('CacheService')({
    getDocumentCache: () => createCache(ctx, 'document'),
    getScriptCache: () => createCache(ctx, 'script'),
    getUserCache: () => createCache(ctx, 'user'),
  });
}

function createCache(ctx: Context, name: StoreName): Cache {
  const { book, run, shared } = ctx;
  const call = (method: string): void => {
    run.call(`Cache.${method}`, 'properties', 0.02);
    book.trace.touch('cache');
  };
  const id = (key: string): string => `${name}:${key}`;
  return strict<Cache>('Cache')({
    get: (key: string) => {
      call('get');
      const kept = shared.cache.get(id(key));
      return kept && kept.until > shared.now() ? kept.value : null;
    },
    put: (key: string, value: string, seconds: number = 600) => {
      if (typeof value !== 'string') {
        run.fail(
          `The parameters (String,${typeof value}) don't match the method signature for CacheService.Cache.put.`,
        );
      }
      if (key.length > 250) run.fail('Argument too large: key');
      if (size(value) > 100 * kilobyte) run.fail('Argument too large: value');
      call('put');
      const life = Math.min(Math.max(seconds, 1), 21_600);
      shared.cache.set(id(key), { value, until: shared.now() + life * 1000 });
    },
    remove: (key: string) => {
      call('remove');
      shared.cache.delete(id(key));
    },
  });
}
