import { workCalendar } from '../../../src/domain/calendar/work-calendar';
import { rampDate, rampDay } from '../../../src/domain/ramp/clock';
import { progress, rampTarget } from '../../../src/domain/ramp/curve';
import { MILESTONES, phaseOf, planLines } from '../../../src/domain/ramp/plan';
import { findRole, ROLES } from '../../../src/domain/ramp/roles';
import { attainment, status } from '../../../src/domain/ramp/status';
import { unitTimes } from '../../../src/domain/ramp/unit-time';

const MONDAY = 20514;

test('ramp clock', () => {
  expect(rampDay(workCalendar(), MONDAY, MONDAY + 11)).toBe(14);
  expect(rampDate(workCalendar(), MONDAY, 30)).toBe(20543);
  expect(rampDate(workCalendar({ fte: 0.001 }), MONDAY, 30)).toBeNull();
});

test('curves', () => {
  expect(progress('exp', 1 / 3, 1)).toBeCloseTo(0.4484409, 7);
  expect(progress('logistic', 0.5, 6)).toBeCloseTo(0.5, 15);
  expect(rampTarget({ curve: 'halflife', start: 900, full: 600, fullDay: null, shape: 21 }, 42)).toBe(675);
  expect(rampTarget({ curve: 'exp', start: 0.1, full: 0.7, fullDay: 90, shape: null }, 90)).toBe(0.7);
});

test('six roles, each with a plan of seven lines', () => {
  expect(ROLES).toHaveLength(6);
  for (const role of ROLES) {
    expect(planLines(role, null)).toHaveLength(7);
    expect(findRole(` ${role.name.toUpperCase()} `)).toBe(role);
  }
  expect(findRole('Chef')).toBeUndefined();
  expect(MILESTONES.map(phaseOf)).toEqual(['learn', 'learn', 'contribute', 'own']);
  const [first] = planLines(findRole('Listing Optimization Specialist')!, null);
  expect(first!.target).toBeCloseTo(0.30511, 5);
});

test('attainment turns the limits where lower is better', () => {
  const standing = {
    actual: 330,
    target: 300,
    direction: 'lower',
    interval: { low: 300, high: 400 },
  } as const;
  expect(attainment(standing, 330)).toEqual({ value: 300 / 330, low: 0.75, high: 1 });
  expect(attainment({ actual: 0, target: 1, direction: 'lower' }, 0).value).toBe(Number.POSITIVE_INFINITY);
});

test('status', () => {
  expect(status({ actual: 8, target: 10, n: 25, interval: { low: 7, high: 10 } })).toBe('At risk');
  expect(status({ actual: null, target: 10 })).toBe('No data');
});

test('unit times', () => {
  expect(unitTimes('crawford', 100, 0.85).unit(125)).toBeCloseTo(32.23647, 5);
  expect(unitTimes('crawford', 100, 0.85).total(125)).toBeCloseTo(5201.085, 3);
  const wright = unitTimes('wright', 100, 0.8);
  expect(wright.unit(1e12)).toBeCloseTo(100 * (1 + Math.log2(0.8)) * 1e12 ** Math.log2(0.8), 9);
  expect(unitTimes('crawford', 1, 1).total(1e9)).toBeCloseTo(1e9, 3);
});
