import type { Host } from '../host/host';

type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly message: string } };
type Answer = { readonly status: string; readonly preview?: { readonly hash: string } };

/** A call as the sidebar makes it; an error is the sentence that the sidebar would show. */
export function call<T>(host: Host, name: string, payload: object): T {
  const result = host.rpc(name, payload) as Result<T>;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Looks at the preview and agrees to it, as a person does with two presses. */
export function confirmed<T extends Answer = Answer>(host: Host, name: string, payload: object): T {
  const first = call<T>(host, name, payload);
  if (!first.preview) return first;
  return call<T>(host, name, { ...payload, confirm: first.preview.hash });
}

export const setUp = (host: Host): Answer => confirmed(host, 'setup', { modules: ['ramp', 'kpi'] });
