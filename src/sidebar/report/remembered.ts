import type { ReportDone } from '../../rpc/reports';

/** The report inserted last while this page is open: in a spreadsheet without set-up nothing else remembers it. */
let last: ReportDone | null = null;

export function lastReport(): ReportDone | null {
  return last;
}

export function rememberReport(done: ReportDone | null): void {
  last = done;
}
