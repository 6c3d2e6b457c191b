import { addHire } from '../../src/actions/hires/addHire';
import { generatePlan } from '../../src/actions/plan/generatePlan';
import { planView } from '../../src/actions/plan/planView';
import { RampError } from '../../src/domain/error';
import { errorText } from '../../src/i18n/text';
import type { Row } from '../../src/model/cell';
import { applied, CONTEXT, tablesOf } from './tables';

const ana = { name: 'Ana', role: 'Listing Optimization Specialist', startDate: '2026-03-02' };
const hired = applied(tablesOf({}), addHire(tablesOf({}), { ...ana, fullValue: 10 }, CONTEXT).changeSet);
const planned = applied(hired, generatePlan(hired, 'H-0001', CONTEXT).changeSet);

function added(): Row[] {
  const [table] = generatePlan(hired, 'H-0001', CONTEXT).changeSet.tables;
  return table?.rows.map((row) => (row.kind === 'add' ? row.after : {})) ?? [];
}

describe('a first plan', () => {
  test('has the primary metric at 14, 30, 60, 90 and the guardrail after it from 30', () => {
    expect(added().map((row) => [row.milestone, row.metric, row.phase, row.due])).toEqual([
      [14, 'Quality-adjusted listings', 'learn', '2026-03-13'],
      [30, 'Quality-adjusted listings', 'learn', '2026-03-31'],
      [30, 'First-pass yield', 'learn', '2026-03-31'],
      [60, 'Quality-adjusted listings', 'contribute', '2026-04-29'],
      [60, 'First-pass yield', 'contribute', '2026-04-29'],
      [90, 'Quality-adjusted listings', 'own', '2026-05-29'],
      [90, 'First-pass yield', 'own', '2026-05-29'],
    ]);
  });

  test('has targets in the metric’s unit, by the curve', () => {
    const targets = added().filter((row) => row.metric === 'Quality-adjusted listings');
    expect(targets.map((row) => row.target)).toEqual([3.051102865, 5.035967774, 7.927865053, 10]);
    expect(targets.map((row) => row.unit)).toEqual(Array(4).fill('listings/FTE-day'));
  });

  test('pauses for leave and holidays, and runs slower part time', () => {
    const tables = tablesOf({
      ...Object.fromEntries(
        Object.entries(hired).map(([id, table]) => [id, table.rows.map(({ values }) => values)]),
      ),
      hires: [{ hireId: 'H-0001', status: 'active', ...ana, fte: 0.5 }],
      leave: [{ hireId: 'H-0001', from: '2026-03-09', to: '2026-03-13' }],
    });
    const [table] = generatePlan(tables, 'H-0001', CONTEXT).changeSet.tables;
    const day30 = table?.rows.find((row) => row.kind === 'add' && row.after.milestone === 30);
    expect(day30).toMatchObject({ after: { due: '2026-05-06' } });
  });
});

describe('a plan generated again', () => {
  test('is up to date when nothing changed', () => {
    const { changeSet, sentence } = generatePlan(planned, 'H-0001', CONTEXT);
    expect(changeSet.tables).toEqual([]);
    expect(sentence).toBe('The plan of Ana is up to date: nothing to change.');
  });

  test('moves due dates for leave entered late, keeps the original and what people wrote', () => {
    const written = planned.plans?.rows.map(({ values }) =>
      values.milestone === 90 ? { ...values, owner: 'Mia', evidence: 'doc', done: true } : values,
    );
    const tables = {
      ...planned,
      ...tablesOf({
        plans: written ?? [],
        leave: [{ hireId: 'H-0001', from: '2026-05-04', to: '2026-05-08' }],
      }),
    };
    const { changeSet, notes } = generatePlan(tables, 'H-0001', CONTEXT);
    expect(changeSet.tables[0]?.rows).toEqual([
      { kind: 'change', key: 'P-0006', before: { due: '2026-05-29' }, after: { due: '2026-06-05' } },
      { kind: 'change', key: 'P-0007', before: { due: '2026-05-29' }, after: { due: '2026-06-05' } },
    ]);
    expect(notes).toEqual([
      '2 due dates move because of leave, holidays or FTE; the original dates stay beside them.',
      'What people wrote (owner, evidence, done) is kept.',
    ]);
    const again = generatePlan(applied(tables, changeSet), 'H-0001', CONTEXT);
    expect(again.changeSet.tables).toEqual([]);
  });

  test('clears a row whose metric left the role, but not one in which somebody wrote', () => {
    const rows = planned.plans?.rows.map(({ values }) => values) ?? [];
    const strange = { ...rows[0], planId: 'P-0100', metric: 'Old metric' };
    const theirs = { ...rows[0], planId: 'P-0101', metric: 'Another', owner: 'Mia' };
    const tables = { ...planned, ...tablesOf({ plans: [...rows, strange, theirs] }) };
    const { changeSet, notes } = generatePlan(tables, 'H-0001', CONTEXT);
    expect(changeSet.tables[0]?.rows.map(({ kind, key }) => [kind, key])).toEqual([['clear', 'P-0100']]);
    expect(notes).toHaveLength(2);
  });
});

describe('what a plan cannot be made of', () => {
  test.each([
    [
      { hireId: 'H-0001', name: 'Ana', role: ana.role },
      'Ana has no start date yet: the plan needs one. Edit the hire first.',
    ],
    [
      { hireId: 'H-0001', name: 'Ana', startDate: '2026-03-02' },
      'Ana has no role yet: the plan needs one. Edit the hire first.',
    ],
    [
      { hireId: 'H-0001', name: 'Ana', role: 'Baker', startDate: '2026-03-02' },
      'The role Baker has no metric in the Roles sheet: add a row with kind “primary”.',
    ],
  ])('%j', (hire, sentence) => {
    const tables = { ...hired, ...tablesOf({ hires: [hire] }) };
    expect(() => generatePlan(tables, 'H-0001', CONTEXT)).toThrow(RampError);
    try {
      generatePlan(tables, 'H-0001', CONTEXT);
    } catch (error) {
      expect(errorText(error as RampError)).toBe(sentence);
    }
  });

  test('names the Roles row whose curve lacks a number', () => {
    const roles = hired.roles?.rows.map(({ values }) => {
      const { full: _, ...rest } = values;
      return values.metric === 'Quality-adjusted listings' ? rest : values;
    });
    const tables = { ...hired, ...tablesOf({ roles: roles ?? [] }) };
    try {
      generatePlan(tables, 'H-0001', CONTEXT);
      throw new Error('nothing was refused');
    } catch (error) {
      expect(errorText(error as RampError)).toBe(
        'Roles row 4: Full of Listing Optimization Specialist is blank: say what full productivity is.',
      );
    }
  });
});

test('the view shows targets with their unit and dates in the locale', () => {
  const [first, , yieldRow] = planView(planned, 'H-0001', CONTEXT).rows;
  expect(first).toMatchObject({ due: '13 Mar 2026', target: '3.05 listings/FTE-day' });
  expect(yieldRow).toMatchObject({ metric: 'First-pass yield', target: '80%' });
});
