import { toServer } from '../host/run/serialise';

/**
 * `google.script` inside the sidebar's frame. Runs before the page's own script; talks to the workbench by
 * messages only, because the frame is sandboxed to an origin of its own.
 */
type Handler = (value: unknown, userObject?: unknown) => void;
type Call = { readonly success?: Handler; readonly failure?: Handler; readonly userObject?: unknown };

const calls = new Map<number, Call>();
let nextCall = 1;

const names = (
  document.querySelector('meta[name="google-script-functions"]') as HTMLMetaElement
).content.split(' ');
const post = (message: object): void => parent.postMessage({ ramplight: true, ...message }, '*');

function runner(call: Call): object {
  const functions = names.map((name) => [
    name,
    (...args: unknown[]): void => {
      const sent = args.map((arg, i) => toServer(arg, String(i)));
      const id = nextCall++;
      calls.set(id, call);
      post({ kind: 'run', id, name, args: sent });
    },
  ]);
  return {
    withSuccessHandler: (success: Handler) => runner({ ...call, success }),
    withFailureHandler: (failure: Handler) => runner({ ...call, failure }),
    withUserObject: (userObject: unknown) => runner({ ...call, userObject }),
    ...Object.fromEntries(functions),
  };
}

addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent || data?.ramplight !== true) return;
  const call = calls.get(data.id);
  calls.delete(data.id);
  if (!call) return;
  if (data.kind === 'done') call.success?.(data.value, call.userObject);
  else if (call.failure) call.failure(new Error(data.message), call.userObject);
  else console.error(`Uncaught ScriptError: ${data.message}`);
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => post({ kind: 'close' }),
        setWidth: () => undefined,
        setHeight: (height: number) => post({ kind: 'height', height }),
        editor: { focus: () => post({ kind: 'focus' }) },
        origin: location.origin,
      },
    },
  },
});
