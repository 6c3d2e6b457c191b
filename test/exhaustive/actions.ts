import { chunks } from '../../src/actions/import/classify';
import { assignField } from '../../src/actions/import/guess/guess';
import { t } from '../../src/i18n/text';
import type { ChangeAnswer } from '../../src/model/preview';
import type { RpcInput, RpcName } from '../../src/rpc';
import type { ReportTarget } from '../../src/rpc/reports';
import type { TaskCard } from '../../src/rpc/tasks';
import { addTab, adoptSheet, lookAtSheet, sheetIdOf } from '../path/adopt';
import { ask, call, type Host, importFile, open, readImport, type Writing, write } from '../path/drive';
import { ratingsOf } from '../path/ratings';
import { scoresFor } from '../path/scoring';

const SUPPORT = 'Multilingual Customer Support';

/** A rubric that is there already. */
export const RUBRIC = 'Listing optimisation';

export type Answer =
  | { readonly ok: true; readonly said: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Something a person does through the add-on that writes: a confirmed call of the page, or an entry of the menu. */
export type Action = {
  readonly name: string;
  /** The call or the menu's handler that it goes through. */
  readonly door: RpcName | 'refreshDashboard';
  readonly from: Start;
  /** Looks at the preview in the state it starts from; answers the call that a person's *Confirm* makes. */
  readonly prepare: (work: Work) => () => Answer;
  /** The sheets it writes to, where people may be at work too. */
  readonly sheets: readonly string[];
  /** Writes structure or a view, which is made anew when it was not finished; rows are all or nothing. */
  readonly again?: boolean;
};

export type Start = 'nothing' | 'workbook';

const csv = (rows: readonly string[]): string => ['Ticket ID,Agent,Date,Talk time (s)', ...rows].join('\n');
const CALLS = csv([
  'K1,Ana,2026-03-02,300',
  'K2,Ben,2026-03-02,280',
  'K3,Ana,2026-03-03,310',
  'K4,Ben,2026-03-03,250',
]);
const MORE_CALLS = csv([
  'K5,Ana,2026-03-04,300',
  'K6,Ben,2026-03-04,280',
  'K7,Ana,2026-03-05,290',
  'K1,Ana,2026-03-02,301',
  'K2,Ben,2026-03-02,281',
  'K8,Ben,2026-03-05,270',
]);
const NEW_AGENT = csv(['K9,Dora,2026-03-06,300', 'K10,Dora,2026-03-06,320']);

/** A part of the file is this many rows. */
const CHUNK = 3;

export type Work = {
  readonly host: Host;
  readonly start: Readonly<Record<Start, unknown>>;
  /** Changes that are there to be undone or gone on with. */
  readonly ids: {
    readonly edit: string;
    readonly undone: string;
    readonly imported: string;
    readonly open: string;
  };
  /** A tab of the user's own, and where a report on it stands. */
  readonly report: { readonly sheetId: number; readonly target: ReportTarget; readonly formula: string };
};

/**
 * A spreadsheet in use, so that every action has something to do: hires with a plan that has become old, a finished
 * import and one that is half way, changes to undo, a view, headers that people renamed and removed.
 */
export function beginWork(): Work {
  const host = open({ seed: 1 });
  const nothing = host.snapshot();
  write(host, 'setup', { modules: ['ramp', 'kpi'] });
  write(host, 'hireAdd', { hire: { name: 'Ana', role: SUPPORT, startDate: '2026-03-02', fullValue: 250 } });
  write(host, 'hireAdd', { hire: { name: 'Ben', role: SUPPORT, startDate: '2026-03-09' } });
  write(host, 'hireAdd', { hire: { name: 'Eve', role: SUPPORT, startDate: '2026-03-16' } });
  write(host, 'planGenerate', { hireId: 'H-0001' });
  write(host, 'planGenerate', { hireId: 'H-0003' });
  host.edit((person) => {
    person.type('Hires', 'M1', 'My notes');
    person.type('Hires', 'M2', 'likes tea');
    person.type('Holidays', 'A2', 'ES');
    person.type('Holidays', 'B2', '2026-01-06');
    person.type('Leave', 'E1', 'Why');
    person.deleteColumns('Ad spend', 11, 1);
  });
  write(host, 'rubricFromLibrary', { id: 'listing' });
  addRound(host);
  importFile(host, 'contacts', 'calls.csv', CALLS);
  const undo = write(host, 'hireEdit', { hireId: 'H-0002', hire: { manager: 'Zoe' } });
  const undone = write(host, 'undo', { changeId: undo.changeId ?? '' });
  const edit = write(host, 'hireEdit', { hireId: 'H-0001', hire: { fte: 0.5, manager: 'Lu' } });
  call(host, 'planPrint', { hireId: 'H-0001' });
  call(host, 'dashboardRefresh', {});
  host.edit((person) => person.type('Plans', 'K2', 'Zoe'));
  const report = addReport(host);
  addKpis(host);
  const imported = call(host, 'undoList', {}).find(({ title }) => title.includes('calls.csv'));
  const { start, counts } = readImport(host, 'contacts', 'more.csv', MORE_CALLS);
  const preview = call(host, 'importStart', start);
  const started = call(host, 'importStart', {
    ...start,
    confirm: preview.status === 'preview' ? preview.preview.hash : '',
  });
  const importId = started.status === 'started' ? started.importId : '';
  const [first] = chunks(importId, 'more.csv', 'contacts', counts.send, CHUNK);
  if (first) call(host, 'importChunk', first);
  const ids = {
    edit: edit.changeId ?? '',
    undone: undone.changeId ?? '',
    imported: imported?.changeId ?? '',
    open: importId,
  };
  return { host, start: { nothing, workbook: host.snapshot() }, ids, report };
}

const SEED = 'exhaustive-seed-0';
const applicant = (name: string) => ({
  name,
  contact: `${name}@example.org`,
  role: 'Listing Optimization Specialist',
  source: '',
  applied: '2026-11-02',
  row: 0,
});
const CARD: TaskCard = {
  rubric: RUBRIC,
  title: 'Rewrite three listings',
  deliverable: 'Three listings and a note.',
  timeBox: 90,
  hours: 1.5,
  rate: 25,
  currency: 'EUR',
  due: '2026-12-01',
  timeZone: 'Asia/Manila',
  aiRule: 'allowed',
  reuseRule: 'not used unless bought',
  payDays: 7,
  feedbackDays: 7,
};

const ROUND = { rubric: RUBRIC, version: 1 } as const;

/** Two candidates with a task, one of which was handed in. */
function addRound(host: Host): void {
  const candidates = ['Uma', 'Vic'].map(applicant);
  write(host, 'candidatesAdd', { candidates, seed: SEED });
  write(host, 'taskSend', { candidateIds: ['C-0001', 'C-0002'], card: CARD, seed: SEED });
  write(host, 'taskSubmitted', {
    taskId: 'T-0001',
    submitted: '2026-11-23',
    minutes: 90,
    link: 'https://example.org/x',
  });
  call(host, 'taskBriefPrint', { taskId: 'T-0001' });
  call(host, 'statedName', { name: 'Kim' });
  write(host, 'fairnessSet', { on: true });
  write(host, 'rubricFromLibrary', { id: 'logistics' });
  const card = { ...CARD, rubric: 'Logistics exception' };
  write(host, 'taskSend', { candidateIds: ['C-0001'], card, seed: SEED });
  write(host, 'taskSubmitted', { taskId: 'T-0003', submitted: '2026-11-23', minutes: 90, link: '' });
  call(host, 'statedName', { name: 'Rae' });
  write(host, 'scoreSubmit', scoresFor(host, 'T-0003', [4, 3, 2, 1, 0]));
}

/** The user's own KPIs by month, of which one column is read already. */
function addKpis(host: Host): void {
  addTab(host, 'My KPIs', [
    ['Agent', 'Month', 'Calls reached', 'Average duration (sec)', 'Deals'],
    ['Ana', '2026-03-01', '10', '300', '4'],
    ['Ben', '2026-03-01', '20', '250', '5'],
  ]);
  adoptSheet(host, 'My KPIs', {
    table: 'output',
    columns: (guess, file) => assignField(guess, file, 4, 'quantity'),
  });
}

/** The user's own call log, and a report beside it. */
function addReport(host: Host): Work['report'] {
  host.edit((person) => {
    person.addSheet('My calls');
    person.paste('My calls', 'A1', [
      ['Agent', 'Talk time (s)'],
      ...Array.from({ length: 12 }, (_none, i) => [i % 2 ? 'Ana' : 'Ben', String(200 + i)]),
    ]);
  });
  const sheetId = Number(host.grid.sheets().find(({ name }) => name === 'My calls')?.id);
  const { target, formula } = call(host, 'reportInsert', reportAt(host, sheetId, 'F1'));
  return { sheetId, target, formula };
}

/** What *Insert* sends for the first report that a tab allows. */
export function reportAt(host: Host, sheetId: number, cell?: string): RpcInput<'reportInsert'> {
  const offer = call(host, 'reportOffers', { sheetId }).offers[0]?.id ?? '';
  const { token, size, reads } = call(host, 'reportPreview', { sheetId, offer });
  if (!cell) return { sheetId, offer, token, size };
  host.edit((person) => person.select('My calls', cell));
  return { sheetId, offer, token, size, target: call(host, 'reportPlace', { size, reads }).target };
}

/**
 * Goes back to where actions start, and hands out what a person's *Confirm* would call. What a preview shows depends on
 * where it starts from alone, so each is asked for once.
 */
export function createStarts(work: Work): (...actions: readonly Action[]) => (() => Answer)[] {
  const known = new Map<Action, () => Answer>();
  return (...actions) => {
    const [first] = actions;
    for (const action of actions) {
      if (known.has(action)) continue;
      work.host.restore(work.start[action.from]);
      known.set(action, action.prepare(work));
    }
    if (first) work.host.restore(work.start[first.from]);
    return actions.map((action) => known.get(action) as () => Answer);
  };
}

function answered<N extends RpcName>(host: Host, name: N, input: RpcInput<N>): Answer {
  const result = ask(host, name, input);
  if (!result.ok) return { ok: false, ...result.error };
  const value = result.value as {
    readonly sentence?: string;
    readonly done?: { readonly sentence: string } | null;
  };
  return { ok: true, said: value.sentence ?? value.done?.sentence ?? '' };
}

/** A call with preview and confirmation. */
function confirmed<N extends Writing>(
  name: string,
  door: N,
  input: (ids: Work['ids']) => RpcInput<N>,
  sheets: readonly string[],
  more: Pick<Action, 'again'> & { readonly from?: Start } = {},
): Action {
  return {
    name,
    door,
    from: 'workbook',
    sheets,
    prepare: ({ host, ids }) => {
      const given = input(ids);
      const first: ChangeAnswer = call(host, door, given);
      if (first.status !== 'preview') throw new Error(`${door} wrote without a preview`);
      return () => answered(host, door, { ...given, confirm: first.preview.hash });
    },
    ...more,
  };
}

/** Preview in the state as it stands, and the confirmation to come. */
function confirmedNow<N extends Writing>(host: Host, door: N, input: RpcInput<N>): () => Answer {
  const first: ChangeAnswer = call(host, door, input);
  if (first.status !== 'preview') throw new Error(`${door} wrote without a preview`);
  return () => answered(host, door, { ...input, confirm: first.preview.hash });
}

function direct<N extends RpcName>(
  name: string,
  door: N,
  input: (ids: Work['ids']) => RpcInput<N>,
  sheets: readonly string[],
  again = false,
): Action {
  return {
    name,
    door,
    from: 'workbook',
    sheets,
    prepare:
      ({ host, ids }) =>
      () =>
        answered(host, door, input(ids)),
    ...(again ? { again } : {}),
  };
}

function lastChunk(rows: string): (ids: Work['ids']) => RpcInput<'importChunk'> {
  return (ids) => {
    const values = rows.split('\n').map((line) => line.split(','));
    return {
      importId: ids.open,
      file: 'more.csv',
      table: 'contacts',
      index: 1,
      of: 2,
      rows: values.map(([sourceId = '', source = '', date = '', talk = '']) => ({
        source,
        values: { sourceId, date, talk: Number(talk), handled: 1 },
      })),
    };
  };
}

/** What makes people wait longest comes last: it is tried against few others. */
export const ACTIONS: readonly Action[] = [
  confirmed(
    'add a hire',
    'hireAdd',
    () => ({ hire: { name: 'Cleo', role: SUPPORT, startDate: '2026-04-01' } }),
    ['Hires'],
  ),
  confirmed(
    'edit a hire',
    'hireEdit',
    () => ({ hireId: 'H-0001', hire: { manager: 'Mia', weekend: '0000110' } }),
    ['Hires'],
  ),
  confirmed('write a plan', 'planGenerate', () => ({ hireId: 'H-0002' }), ['Plans']),
  confirmed('renew a plan', 'planGenerate', () => ({ hireId: 'H-0001' }), ['Plans']),
  direct('print a plan', 'planPrint', () => ({ hireId: 'H-0003' }), ['Plans'], true),
  direct('print a plan again', 'planPrint', () => ({ hireId: 'H-0001' }), ['Plans'], true),
  {
    name: 'start an import',
    door: 'importStart',
    from: 'workbook',
    sheets: ['Hires', 'Settings'],
    prepare: ({ host }) => {
      const { start } = readImport(host, 'contacts', 'new.csv', NEW_AGENT, (suggested) =>
        suggested.map((each) => ({ ...each, hireIds: [], newHire: 'Dora', skip: false })),
      );
      const preview = call(host, 'importStart', start);
      const confirm = preview.status === 'preview' ? preview.preview.hash : '';
      return () => answered(host, 'importStart', { ...start, confirm });
    },
  },
  direct(
    'import the last part',
    'importChunk',
    lastChunk('K8,Ben,2026-03-05,270\nK1,Ana,2026-03-02,333\nK9,Ana,2026-03-06,290'),
    ['Contacts'],
  ),
  direct('cancel an import that is half way', 'importEnd', (ids) => ({ importId: ids.open }), []),
  direct('import a part that adds nothing', 'importChunk', lastChunk('K3,Ana,2026-03-03,310'), ['Contacts']),
  confirmed('undo an edit', 'undo', (ids) => ({ changeId: ids.edit }), ['Hires']),
  confirmed('undo an import', 'undo', (ids) => ({ changeId: ids.imported }), ['Contacts']),
  confirmed('undo an import that is half way', 'undo', (ids) => ({ changeId: ids.open }), ['Contacts']),
  confirmed('undo an undo', 'undo', (ids) => ({ changeId: ids.undone }), ['Hires']),
  {
    name: 'insert a report',
    door: 'reportInsert',
    from: 'workbook',
    sheets: [],
    prepare: ({ host, report }) => {
      const input = reportAt(host, report.sheetId, 'K1');
      return () => answered(host, 'reportInsert', input);
    },
  },
  {
    name: 'insert a report into a new tab',
    door: 'reportInsert',
    from: 'workbook',
    sheets: [],
    prepare: ({ host, report }) => {
      const input = reportAt(host, report.sheetId);
      return () => answered(host, 'reportInsert', input);
    },
  },
  {
    name: 'remove a report',
    door: 'reportRemove',
    from: 'workbook',
    sheets: [],
    prepare: ({ host, report }) => {
      const { target, formula } = report;
      return () => answered(host, 'reportRemove', { target, formula });
    },
  },
  {
    name: 'read a sheet of the user’s',
    door: 'adopt',
    from: 'workbook',
    sheets: ['Hires', 'Settings'],
    prepare: ({ host }) => {
      const { source } = lookAtSheet(host, 'My KPIs', { table: 'contacts' });
      const assignments = call(host, 'adoptCheck', { source }).suggestions.map(({ assignment }) =>
        assignment.source === 'Ben' ? { ...assignment, hireIds: [], newHire: 'Fay' } : assignment,
      );
      const first = call(host, 'adopt', { source, assignments });
      if (first.status !== 'preview') throw new Error('adopt wrote without a preview');
      return () => answered(host, 'adopt', { source, assignments, confirm: first.preview.hash });
    },
  },
  {
    name: 'stop reading a sheet of the user’s',
    door: 'adoptStop',
    from: 'workbook',
    sheets: ['Settings'],
    prepare: ({ host }) => {
      const sheet = 'My KPIs';
      const input = { table: 'output', sheetId: sheetIdOf(host, sheet), sheet } as const;
      const first = call(host, 'adoptStop', input);
      if (first.status !== 'preview') throw new Error('adoptStop wrote without a preview');
      return () => answered(host, 'adoptStop', { ...input, confirm: first.preview.hash });
    },
  },
  confirmed('add a rubric', 'rubricFromLibrary', () => ({ id: 'support' }), ['Rubrics']),
  {
    name: 'change a rubric',
    door: 'rubricSave',
    from: 'workbook',
    sheets: ['Rubrics'],
    prepare: ({ host }) => {
      const { name, criteria, token } = call(host, 'rubric', { name: RUBRIC });
      const lighter = criteria.map((each, i) => (i === 0 ? { ...each, weight: 25, gate: 1 } : each));
      const input = { name, criteria: lighter.slice(0, -1), opened: token };
      const first = call(host, 'rubricSave', input);
      if (first.status !== 'preview') throw new Error('rubricSave wrote without a preview');
      return () => answered(host, 'rubricSave', { ...input, confirm: first.preview.hash });
    },
  },
  confirmed('add a candidate', 'candidatesAdd', () => ({ candidates: [applicant('Wim')], seed: SEED }), [
    'Candidates',
    'Stages',
  ]),
  confirmed(
    'note that a candidate withdrew',
    'candidateWithdraw',
    () => ({ candidateId: 'C-0001', on: '2026-11-24', reason: 'another offer' }),
    ['Stages'],
  ),
  confirmed(
    'send a task',
    'taskSend',
    () => ({ candidateIds: ['C-0001', 'C-0002'], card: CARD, seed: SEED }),
    ['Tasks', 'Candidates', 'Stages'],
  ),
  confirmed(
    'note a submission',
    'taskSubmitted',
    () => ({ taskId: 'T-0002', submitted: '2026-11-24', minutes: 80, link: 'https://example.org/x' }),
    ['Tasks', 'Candidates', 'Stages'],
  ),
  confirmed(
    'note an invoice',
    'payStep',
    () => ({ taskId: 'T-0001', step: 'invoiced', date: '2026-11-24', invoice: 'A-1', answers: [] }),
    ['Tasks'],
  ),
  {
    name: 'score a submission',
    door: 'scoreSubmit',
    from: 'workbook',
    sheets: ['Scores', 'Rubrics', 'Tasks', 'Candidates', 'Stages'],
    prepare: ({ host }) => {
      const input = scoresFor(host, 'T-0002', [1, 2, 3, 4, 0], 'seen');
      const first = call(host, 'scoreSubmit', input);
      if (first.status !== 'preview') throw new Error('scoreSubmit wrote without a preview');
      return () => answered(host, 'scoreSubmit', { ...input, confirm: first.preview.hash });
    },
  },
  confirmed(
    'import ratings',
    'ratingsImport',
    () => ratingsOf('student,rater,Process note\nUma,Bo,3\nYan,Bo,2', { rubric: RUBRIC, version: 1 }).input,
    ['Candidates', 'Tasks', 'Scores', 'Rubrics'],
  ),
  {
    name: 'revise scores',
    door: 'scoreRevise',
    from: 'workbook',
    sheets: ['Scores'],
    prepare: ({ host }) => {
      const input = { ...scoresFor(host, 'T-0003', [2, 2, 2, 1, 0]), reason: 'talked about it' };
      const first = call(host, 'scoreRevise', input);
      if (first.status !== 'preview') throw new Error('scoreRevise wrote without a preview');
      return () => answered(host, 'scoreRevise', { ...input, confirm: first.preview.hash });
    },
  },
  direct('print a brief', 'taskBriefPrint', () => ({ taskId: 'T-0001' }), ['Tasks'], true),
  {
    name: 'judge a cut score',
    door: 'cutSave',
    from: 'workbook',
    sheets: ['Rubrics'],
    prepare: ({ host }) => {
      const { criteria } = call(host, 'rubric', { name: RUBRIC });
      const levels = criteria.map(({ criterion }) => ({ criterion, level: 2.5 }));
      return confirmedNow(host, 'cutSave', { ...ROUND, levels });
    },
  },
  {
    name: 'decide on a candidate',
    door: 'decide',
    from: 'workbook',
    sheets: ['Candidates', 'Stages'],
    prepare: ({ host }) => {
      const asked = { ...ROUND, candidateId: 'C-0001' };
      const { token } = call(host, 'decision', { ...asked, done: true });
      const reason = 'what the work shows';
      return confirmedNow(host, 'decide', { ...asked, decision: 'advance', reason, token });
    },
  },
  {
    name: 'keep feedback',
    door: 'feedbackSave',
    from: 'workbook',
    sheets: ['Tasks'],
    prepare: ({ host }) => {
      const asked = { ...ROUND, candidateId: 'C-0001' };
      const { token } = call(host, 'feedback', { ...asked, done: true });
      return confirmedNow(host, 'feedbackSave', { ...asked, text: 'Thank you.', sent: true, token });
    },
  },
  confirmed('switch off impact ratios', 'fairnessSet', () => ({ on: false }), ['Settings']),
  direct('say who one is', 'statedName', () => ({ name: 'Zoe' }), []),
  direct('add the sheet of functions', 'functionsSheet', () => ({ add: true }), [], true),
  {
    name: 'erase a person',
    door: 'personErase',
    from: 'workbook',
    sheets: ['Hires'],
    prepare: ({ host }) => {
      const person = { kind: 'hire', id: 'H-0002' } as const;
      const first = call(host, 'personErase', person);
      if (first.status !== 'preview') throw new Error('personErase wrote without a preview');
      const { alias, name, preview } = first;
      return () => answered(host, 'personErase', { ...person, alias, typed: name, confirm: preview.hash });
    },
  },
  direct('refresh the dashboard', 'dashboardRefresh', () => ({}), ['Hires', 'Contacts'], true),
  {
    name: 'refresh the dashboard from the menu',
    door: 'refreshDashboard',
    from: 'workbook',
    sheets: [],
    again: true,
    prepare:
      ({ host }) =>
      () => {
        const toasts = host.toasts.length;
        host.call('refreshDashboard');
        if (host.toasts.length > toasts) return { ok: true, said: host.toasts[host.toasts.length - 1] ?? '' };
        const alert = host.alerts[host.alerts.length - 1];
        const message = String(alert?.prompt ?? '');
        return { ok: false, code: message.includes(t('lock.busy')) ? 'lock.busy' : 'service', message };
      },
  },
  confirmed('repair', 'repair', () => ({}), ['Leave', 'Ad spend'], { again: true }),
  confirmed('set up what is missing', 'setup', () => ({ modules: ['ramp', 'kpi'] }), ['Leave', 'Ad spend'], {
    again: true,
  }),
];

/** Long ones: every call of theirs is tried, against one other action. */
export const LONG_ACTIONS: readonly Action[] = [
  confirmed('set up another module', 'setup', () => ({ modules: ['tasks'] }), [], { again: true }),
  confirmed('set up', 'setup', () => ({ modules: ['ramp', 'kpi'] }), [], { again: true, from: 'nothing' }),
];
