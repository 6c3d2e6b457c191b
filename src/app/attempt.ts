import { RampError } from '../domain/error';
import { errorText, t } from '../i18n/text';
import type { RpcResult } from '../rpc';

/**
 * Runs a call and turns what goes wrong into a sentence. Errors of ours name the row and the remedy; anything
 * else (Google's services) is passed on with its own message, never with a stack trace.
 */
export function attempt<T>(run: () => T): RpcResult<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof RampError) {
      return { ok: false, error: { code: error.code, message: errorText(error) } };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code: 'service', message: t('error.service', { reason }) } };
  }
}
