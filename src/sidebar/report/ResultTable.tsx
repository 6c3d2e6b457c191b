import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Cell } from '../../model/cell';
import { formatFigure } from '../format';
import { moreOf } from './scrolled';

type ResultTableProps = {
  /** The header row first. */
  readonly rows: readonly (readonly Cell[])[];
  readonly label: string;
};

/** A result as the sheet will show it; wider than the sidebar, it scrolls sideways, and a shadow says so. */
export function ResultTable({ rows, label }: ResultTableProps) {
  const [head = [], ...body] = rows;
  const { ref, more, look } = useMore();
  return (
    <div class={`result${more.left ? ' more-left' : ''}${more.right ? ' more-right' : ''}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="result-scroll" ref={ref} onScroll={look} tabIndex={0} aria-label={label}>
        <table class="numbers">
          <thead>
            <tr>
              {head.map((cell, i) => (
                <th key={i} scope="col">
                  {cellText(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((row, r) => (
              <tr key={r}>
                {row.map((cell, i) =>
                  i === 0 ? (
                    <th key={i} scope="row">
                      {cellText(cell)}
                    </th>
                  ) : (
                    <td key={i}>{cellText(cell)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** On which sides columns are out of sight: nothing else says so where scroll bars hide themselves. */
function useMore() {
  const ref = useRef<HTMLElement>(null);
  const [more, setMore] = useState({ left: false, right: false });
  const look = useCallback(() => {
    if (ref.current) setMore(moreOf(ref.current));
  }, []);
  useEffect(() => {
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [look]);
  return { ref, more, look };
}

/** Figures as short as they can be read, dates as the reader writes them. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'number') return formatFigure(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return cell;
  const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang || 'en';
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  }).format(Date.parse(cell));
}
