import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportContext, ImportTable } from '../../rpc/imports';
import { type ClientError, call } from '../client';
import { wholeContext } from './known';

type Asked = { readonly value: ImportContext | null; readonly error: ClientError | null };
const NOT_YET: Asked = { value: null, error: null };

/** What the spreadsheet already holds of the table that is imported into; read while the user looks at the columns. */
export function useContextOf(table: ImportTable | null): Asked & { readonly reload: () => void } {
  const [asked, setAsked] = useState<Asked>(NOT_YET);
  const turn = useRef(0);
  const read = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    setAsked(NOT_YET);
    if (table === null) return;
    wholeContext(call, table, () => mine === turn.current).then(
      (value) => mine === turn.current && setAsked({ value, error: null }),
      (error: ClientError) => mine === turn.current && setAsked({ value: null, error }),
    );
  }, [table]);
  useEffect(read, [read]);
  return { ...asked, reload: read };
}
