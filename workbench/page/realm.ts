import type { CodeRunner } from '../host/run/runner';

/** The language's own globals; everything else that a frame brings is the web's, which Apps Script has not. */
const LANGUAGE = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError RangeError
  ReferenceError SyntaxError TypeError URIError Number BigInt Math Date String RegExp Array Int8Array Uint8Array
  Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float32Array
  Float64Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer SharedArrayBuffer DataView Atomics
  JSON Promise Reflect Proxy Intl Iterator`.split(/\s+/),
);

/** Runs the add-on in hidden frames stripped of the web: each execution gets a new one. */
export function createFrameRunner(): CodeRunner {
  return {
    open: () => {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      document.body.append(frame);
      const scope = frame.contentWindow as unknown as Record<string, unknown>;
      const evaluate = scope.eval as (code: string) => unknown;
      for (const name of Object.getOwnPropertyNames(scope)) {
        if (!LANGUAGE.has(name)) Reflect.deleteProperty(scope, name);
      }
      return { global: scope, evaluate: (code) => evaluate(asScript(code)), close: () => frame.remove() };
    },
  };
}

/**
 * `eval` keeps the declarations of strict code to itself, a script does not: its functions become globals here
 * too.
 */
function asScript(code: string): string {
  if (!/^\s*["']use strict["']/.test(code)) return code;
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
  const share = names.map((name) => `if (typeof ${name} === 'function') globalThis.${name} = ${name};`);
  return `${code}\n${share.join('\n')}`;
}
