import { t } from '../i18n/page';
import type { RpcInput, RpcName, RpcOutput, RpcResult } from '../rpc';

/** The part of `google.script.run` that the page uses. */
export type Runner = {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(name: string, payload: unknown): void;
};

export type Call = <N extends RpcName>(name: N, input: RpcInput<N>) => Promise<RpcOutput<N>>;

/** A call that did not work: `message` is a sentence for the person, `code` is for the page to act on. */
export class ClientError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ClientError';
  }
}

/** Calls that write although they carry no `confirm`. */
const ALWAYS_WRITES: ReadonlySet<RpcName> = new Set([
  'planPrint',
  'taskBriefPrint',
  'importChunk',
  'importEnd',
  'dashboardRefresh',
  'functionsSheet',
  'reportInsert',
  'reportRemove',
  'scoreDraft',
]);

/** Google runs at most ten calls of a page at once; a sidebar needs fewer, and each is an execution of its own. */
const MOST_AT_ONCE = 4;

/**
 * Makes the page's only caller of `google.script.run`. Reads run a few at a time; writes run one after another,
 * and the same write asked again while it is under way (a double click) is that one write.
 */
export function createClient(runner: () => Runner | undefined, mostAtOnce = MOST_AT_ONCE): Call {
  const waiting: (() => void)[] = [];
  const writing = new Map<string, Promise<unknown>>();
  let running = 0;
  let lastWrite: Promise<unknown> = Promise.resolve();

  // A place that becomes free goes straight to who waits longest; it is taken when asked for, not a moment later.
  const release = () => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  const place = (): Promise<void> => {
    if (running >= mostAtOnce) return new Promise((go) => waiting.push(go));
    running += 1;
    return Promise.resolve();
  };
  const send = async (name: string, payload: unknown): Promise<unknown> => {
    await place();
    try {
      return await once(runner(), name, payload);
    } finally {
      release();
    }
  };

  return ((name: RpcName, input: object) => {
    const text = JSON.stringify(input);
    // Through JSON: `google.script.run` refuses a property that is undefined.
    if (!writes(name, input)) return send(name, JSON.parse(text));
    const key = `${name} ${text}`;
    const same = writing.get(key);
    if (same !== undefined) return same;
    const write = lastWrite.then(() => send(name, JSON.parse(text)));
    lastWrite = write.catch(() => undefined);
    const forget = () => writing.delete(key);
    write.then(forget, forget);
    writing.set(key, write);
    return write;
  }) as Call;
}

function writes(name: RpcName, input: object): boolean {
  return ALWAYS_WRITES.has(name) || ('confirm' in input && input.confirm !== undefined);
}

function once(run: Runner | undefined, name: string, payload: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (run === undefined) {
      reject(new ClientError('offline', t('client.offline')));
      return;
    }
    run
      .withSuccessHandler((result) => {
        const answer = result as RpcResult<unknown> | null;
        if (answer === null || typeof answer !== 'object') {
          reject(new ClientError('offline', t('client.offline')));
        } else if (answer.ok) {
          resolve(answer.value);
        } else {
          reject(new ClientError(answer.error.code, answer.error.message));
        }
      })
      .withFailureHandler((error) => reject(explain(error)))
      .rpc(name, payload);
  });
}

/** What Google says when a call itself fails, in words that help; its first line only, never a stack. */
function explain(error: unknown): ClientError {
  const text = error instanceof Error ? error.message : String(error);
  if (/PERMISSION_DENIED/.test(text)) return new ClientError('accounts', t('client.accounts'));
  if (/authori[sz]ation is required|do not have permission|required permissions/i.test(text)) {
    return new ClientError('authorise', t('client.authorise'));
  }
  if (/NetworkError|connection failure|HTTP 0/i.test(text)) {
    return new ClientError('offline', t('client.offline'));
  }
  if (/maximum execution time|timed out/i.test(text)) return new ClientError('timeout', t('client.timeout'));
  const reason = text.split('\n')[0]?.replace(/^(Script)?Error: */, '') ?? '';
  return new ClientError('server', t('client.server', { reason }));
}

type Host = { readonly google?: { readonly script?: { readonly run?: Runner } } };

/** Asks the server: `await call('home', {})`. Rejects with a `ClientError` only. */
export const call: Call = createClient(() => (globalThis as Host).google?.script?.run);
