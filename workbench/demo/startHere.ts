import type { GridWrite } from '../host/grid';
import type { Host } from '../host/host';

type Line = {
  readonly text?: string;
  readonly formula?: string;
  readonly look?: 'title' | 'heading' | 'quiet';
};

const LINES: readonly Line[] = [
  { text: 'Six hires on their way to full productivity', look: 'title' },
  {
    text: 'Made-up people and numbers, up to today. Change anything: it is only kept in this browser.',
    look: 'quiet',
  },
  {},
  { text: 'Try this', look: 'heading' },
  { text: '1.  In the sidebar, open the person at the top of This week: the reason stands beside the name.' },
  { text: '2.  Add a hire, look at the preview, and agree. Undo brings everything back.' },
  { text: '3.  Import a ticket or ad export of your own: it is read in this page and goes nowhere else.' },
  { text: '4.  Tasks, at the foot of the sidebar: a hiring round with names hidden, from brief to pay.' },
  { text: '5.  Write a formula. The tables below are one formula each; they follow every edit.' },
  {},
  { text: 'Handle time by person: hire, contacts, mean, typical, low, high', look: 'heading' },
  { formula: '=RAMP_AHT_BY(Contacts!B2:B,Contacts!E2:E,Contacts!F2:F,Contacts!G2:G,Contacts!H2:H)' },
  {},
  { text: 'Return on ad spend by person: hire, spend, net revenue, ROAS, low, high', look: 'heading' },
  { formula: "=RAMP_ROAS_BY('Ad spend'!B2:B,'Ad spend'!G2:G,'Ad spend'!F2:F,'Ad spend'!H2:H)" },
  {},
  {
    text: 'Listings by person: hire, quality-adjusted, decided, first-pass yield, low, high',
    look: 'heading',
  },
  { formula: '=RAMP_LISTINGS_BY(Listings!B2:B,Listings!H2:H,Listings!G2:G,Listings!I2:I)' },
];

const LOOKS = {
  title: { bold: true, fontSize: 18 },
  heading: { bold: true, fontSize: 11 },
  quiet: { fontColor: '#565d6d' },
} as const;

/** The first sheet: what this is, what to try, and three live formulas. */
export function writeStartHere({ grid }: Host): void {
  const [first] = grid.sheets().filter(({ name }) => name === 'Sheet1');
  if (!first) return;
  const { id } = first;
  grid.renameSheet(id, 'Start here');
  grid.moveSheet(id, 0);
  grid.setGridlines(id, false);
  grid.setColumnWidth(id, 0, 110);
  const cells = LINES.map(({ text, formula }): (GridWrite | undefined)[] => {
    if (formula) return [{ formula }];
    return [text ? { literal: text } : undefined];
  });
  grid.write(id, 1, 0, cells);
  LINES.forEach(({ look, formula }, i) => {
    const row = i + 1;
    const line = { top: row, left: 0, rows: 1, columns: 1 };
    if (look) grid.setStyle(id, line, LOOKS[look]);
    if (formula) grid.setFormat(id, { ...line, left: 1, columns: 5 }, '0.00');
  });
  grid.setRowHeight(id, 1, 36);
  grid.activate(id);
}
