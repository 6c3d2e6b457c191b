import type { HireForm } from '../../src/rpc/hires';
import { changedHire, checkDraft, newHire, openDraft } from '../../src/sidebar/hireDraft';

const FORM: HireForm = {
  roles: ['Support', 'Seller'],
  calendars: [],
  timeZones: ['Europe/Madrid'],
  weekends: [{ mask: '0000011', label: 'Saturday and Sunday' }],
  defaults: { timeZone: 'Europe/Madrid', weekend: '0000011', currency: 'EUR' },
  metrics: [
    { role: 'Support', metric: 'Average handle time', unit: 'seconds', full: 280 },
    { role: 'Seller', metric: 'SKUs', unit: 'SKUs/month', full: null },
  ],
  hire: null,
};
const DIANE: HireForm = { ...FORM, hire: { hireId: 'H-0006', name: 'Diane', role: '', startDate: '' } };
const ANA = { ...openDraft(FORM), name: ' Ana ', role: 'Support', startDate: '2026-03-02', fullValue: '280' };

describe('openDraft', () => {
  it('begins a new hire with the defaults', () => {
    expect(openDraft(FORM)).toEqual({
      name: '',
      role: '',
      startDate: '',
      fte: '1',
      timeZone: 'Europe/Madrid',
      holidayCalendar: '',
      weekend: '0000011',
      manager: '',
      currency: 'EUR',
      fullValue: '',
    });
  });

  it('shows a hire as it stands, with what is full in its role', () => {
    const hire = { hireId: 'H-0001', name: 'Ana', role: 'Support', startDate: '2026-03-02', fte: 0.8 };
    expect(openDraft({ ...FORM, hire })).toMatchObject({ name: 'Ana', fte: '0.8', fullValue: '280' });
  });
});

describe('checkDraft', () => {
  it('has nothing to say about a whole draft', () => {
    expect(checkDraft(ANA)).toEqual({});
  });

  it('names each field that is missing', () => {
    expect(Object.keys(checkDraft(openDraft(FORM)))).toEqual(['name', 'role', 'startDate']);
  });

  it.each([
    [{ startDate: '0026-03-02' }, { startDate: 'The year 26 cannot be right: check the start date.' }],
    [{ fte: '0' }, { fte: 'FTE is a share of full time: above 0, at most 1. Half time is 0.5.' }],
    [{ fte: '80' }, { fte: 'FTE is a share of full time: above 0, at most 1. Half time is 0.5.' }],
    [
      { timeZone: 'Mars/Base' },
      { timeZone: 'There is no time zone “Mars/Base”: choose one from the list, such as Europe/Madrid.' },
    ],
    [{ currency: 'euro' }, { currency: 'Write the currency as three letters, such as EUR.' }],
    [{ fullValue: '-1' }, { fullValue: 'Full productivity is a number above 0.' }],
  ])('says what is wrong with %p', (part, errors) => {
    expect(checkDraft({ ...ANA, ...part })).toEqual(errors);
  });

  it('takes blanks where a default applies', () => {
    expect(checkDraft({ ...ANA, fte: '', timeZone: '', currency: '', fullValue: '' })).toEqual({});
  });
});

describe('what is sent', () => {
  it('sends a new hire without blanks, trimmed', () => {
    expect(newHire({ ...ANA, currency: 'eur' }, FORM)).toEqual({
      name: 'Ana',
      role: 'Support',
      startDate: '2026-03-02',
      timeZone: 'Europe/Madrid',
      weekend: '0000011',
      currency: 'EUR',
      fte: 1,
    });
  });

  it('sends full productivity only when it differs from what the role says', () => {
    expect(newHire({ ...ANA, fullValue: '300' }, FORM).fullValue).toBe(300);
    expect(newHire({ ...ANA, role: 'Seller', fullValue: '12' }, FORM).fullValue).toBe(12);
    expect('fullValue' in newHire(ANA, FORM)).toBe(false);
  });

  it('sends of an edit only what was changed, defaults shown but untouched not among it', () => {
    const before = openDraft(DIANE);
    expect(changedHire(before, before, DIANE)).toEqual({});
    const after = { ...before, role: 'Seller', startDate: '2026-03-02' };
    expect(changedHire(before, after, DIANE)).toEqual({ role: 'Seller', startDate: '2026-03-02' });
  });

  it('sends a field that was emptied', () => {
    const hire = { hireId: 'H-1', name: 'Ana', role: 'Support', startDate: '2026-03-02', manager: 'Kim' };
    const before = openDraft({ ...FORM, hire });
    expect(changedHire(before, { ...before, manager: '' }, FORM)).toEqual({ manager: '' });
  });
});
