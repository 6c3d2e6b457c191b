import { demoData } from '../../workbench/demo/data';
import { weekday } from '../../workbench/demo/days';

const TODAY = '2026-03-02';
const { people, tables } = demoData(TODAY);

test('the same day gives the same rows', () => {
  expect(demoData(TODAY)).toEqual(demoData(TODAY));
  expect(demoData('2026-03-03')).not.toEqual(demoData(TODAY));
});

test('six hires, one for each role, who started on a working day', () => {
  const all = Object.values(people);
  expect(new Set(all.map(({ role }) => role)).size).toBe(6);
  for (const { startDate, weekend } of all) expect(weekend[weekday(startDate)]).toBe('0');
});

test('rows run up to today, and never beyond', () => {
  const events = [...tables.contacts, ...tables.listings, ...tables.adSpend, ...tables.output];
  const days = events.map(({ values }) => String(values.date));
  expect(days.sort().at(-1)).toBe(TODAY);
});

test('every row belongs to one of the six, and every event has an ID of its own', () => {
  const names = new Set(Object.values(people).map(({ name }) => name));
  for (const [table, rows] of Object.entries(tables)) {
    if (table === 'holidays') continue;
    for (const { source } of rows) expect(names).toContain(source);
  }
  for (const rows of [tables.contacts, tables.listings, tables.adSpend, tables.output]) {
    expect(new Set(rows.map(({ values }) => values.sourceId)).size).toBe(rows.length);
  }
});

test('nobody works on leave, on a holiday or at a weekend', () => {
  const away = tables.leave.filter(({ values }) => values.fraction === 1);
  const off = (source: string, day: string): boolean =>
    away.some(
      (row) => row.source === source && day >= String(row.values.from) && day <= String(row.values.to),
    ) || tables.holidays.some(({ values }) => values.fraction === 1 && values.date === day);
  const weekends = new Map(Object.values(people).map(({ name, weekend }) => [name, weekend]));
  for (const { source, values } of [
    ...tables.contacts,
    ...tables.listings,
    ...tables.adSpend,
    ...tables.output,
  ]) {
    const day = String(values.date);
    expect(off(source, day)).toBe(false);
    expect(weekends.get(source)?.[weekday(day)]).toBe('0');
  }
});
