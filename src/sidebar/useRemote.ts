import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RpcInput, RpcName, RpcOutput } from '../rpc';
import { type ClientError, call } from './client';

export type Remote<T> = {
  /** The last answer; stays while it is read again, so that nothing flickers. */
  readonly value: T | null;
  readonly error: ClientError | null;
  readonly loading: boolean;
  readonly reload: () => void;
};

/** Reads from the server when the screen opens and whenever the input changes; a late answer to an old question is dropped. */
export function useRemote<N extends RpcName>(name: N, input: RpcInput<N>): Remote<RpcOutput<N>> {
  const [state, set] = useState<Omit<Remote<RpcOutput<N>>, 'reload'>>({
    value: null,
    error: null,
    loading: true,
  });
  const asked = useRef(0);
  const key = JSON.stringify(input);
  const reload = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    set((was) => ({ ...was, error: null, loading: true }));
    call(name, JSON.parse(key) as RpcInput<N>).then(
      (value) => turn === asked.current && set({ value, error: null, loading: false }),
      (error: ClientError) => turn === asked.current && set((was) => ({ ...was, error, loading: false })),
    );
  }, [name, key]);
  useEffect(() => {
    reload();
    return () => {
      asked.current += 1;
    };
  }, [reload]);
  return { ...state, reload };
}
