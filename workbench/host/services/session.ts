import type { Context } from './context';
import { strict } from './strict';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;
type Logger = GoogleAppsScript.Base.Logger;

/** Who is there: under the add-on's scopes Google does not say. */
export function createSession(ctx: Context): Session {
  const nobody = (): User => strict<User>('User')({ getEmail: () => '' });
  return strict<Session>('Session')({
    getActiveUser: nobody,
    getEffectiveUser: nobody,
    getActiveUserLocale: () => ctx.book.locale.id.slice(0, 2),
    getScriptTimeZone: () => ctx.book.zone.id,
  });
}

export function createLogger(ctx: Context): Logger {
  const lines: string[] = [];
  const logger: Logger = strict<Logger>('Logger')({
    log: (...args: unknown[]) => {
      const line = args.map(text).join(' ');
      lines.push(line);
      ctx.shared.screen.log(line);
      return logger;
    },
    getLog: () => lines.join('\n'),
    clear: () => {
      lines.length = 0;
    },
  });
  return logger;
}

export function createConsole(ctx: Context): Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'debug'> {
  const log = (...args: unknown[]): void => ctx.shared.screen.log(args.map(text).join(' '));
  return strict<Console>('console')({ log, info: log, warn: log, error: log, debug: log });
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  const { message, stack } = (value ?? {}) as { message?: unknown; stack?: unknown };
  if (typeof message === 'string') return typeof stack === 'string' ? stack : message;
  return JSON.stringify(value) ?? String(value);
}
