import { rpcNames } from '../../src/app/door';
import type { RpcInput, RpcName } from '../../src/rpc';
import { lookAtSheet } from '../path/adopt';
import { ask } from '../path/drive';
import { ACTIONS, beginWork, LONG_ACTIONS, RUBRIC, reportAt } from './actions';
import { contentOf } from './content';

const { host, start, report } = beginWork();
const kpis = lookAtSheet(host, 'My KPIs');

const ROUND = { rubric: RUBRIC, version: 1 } as const;

/** Every call of the page: `writes`, or something it can be asked to show that it does not. */
const CALLS: { readonly [N in RpcName]: 'writes' | RpcInput<N> } = {
  home: {},
  setup: 'writes',
  repair: 'writes',
  hireForm: { hireId: 'H-0001' },
  hireAdd: 'writes',
  hireEdit: 'writes',
  planGenerate: 'writes',
  planView: { hireId: 'H-0001' },
  planPrint: 'writes',
  importContext: { table: 'contacts' },
  importKnown: { table: 'contacts', from: 0 },
  importStart: 'writes',
  importChunk: 'writes',
  importEnd: 'writes',
  adoptSheets: {},
  adoptLook: { sheetId: kpis.source.sheetId },
  adoptCheck: { source: kpis.source },
  adopt: 'writes',
  adoptStop: 'writes',
  dashboardPeriod: {},
  dashboardRefresh: 'writes',
  functionsSheet: 'writes',
  reportOffers: {},
  reportPreview: { sheetId: report.sheetId, offer: reportAt(host, report.sheetId).offer },
  reportPlace: {
    size: { rows: 2, columns: 2 },
    reads: { sheetId: report.sheetId, first: 1, last: null, columns: [0] },
  },
  reportInsert: 'writes',
  reportRemove: 'writes',
  reportShow: { target: report.target },
  rubrics: {},
  rubric: { name: RUBRIC },
  rubricLibrary: {},
  rubricSave: 'writes',
  rubricFromLibrary: 'writes',
  scoreQueue: {},
  scoreSheet: { taskId: 'T-0001' },
  scoreDraft: { taskId: 'T-0001', rater: 'Bo', opened: '', entries: [] },
  scoreSubmit: 'writes',
  scoreRevise: 'writes',
  ratingsContext: {},
  ratingsTab: { sheetId: kpis.source.sheetId },
  ratingsImport: 'writes',
  rounds: {},
  comparison: { ...ROUND, done: true },
  roundScores: { ...ROUND, candidateId: 'C-0001', done: true },
  cutSheet: ROUND,
  cutSave: 'writes',
  decision: { ...ROUND, candidateId: 'C-0001', done: true, reveal: true },
  decide: 'writes',
  feedback: { ...ROUND, candidateId: 'C-0001', done: true },
  feedbackSave: 'writes',
  fairness: {},
  fairnessSet: 'writes',
  impact: { groups: [{ group: 'A', selected: 5, applicants: 10 }] },
  tasks: {},
  candidates: {},
  candidate: { candidateId: 'C-0001' },
  candidateForm: {},
  candidatesAdd: 'writes',
  candidateWithdraw: 'writes',
  taskForm: {},
  taskSend: 'writes',
  taskSubmitted: 'writes',
  taskBrief: { taskId: 'T-0001' },
  taskBriefPrint: 'writes',
  pay: { taskId: 'T-0001' },
  payStep: 'writes',
  undoList: {},
  undo: 'writes',
  people: {},
  personExport: { kind: 'hire', id: 'H-0001' },
  personErase: 'writes',
  statedName: 'writes',
  verifyLog: {},
};

/** Every function that a menu, a trigger or the page can reach besides the formulas. */
const HANDLERS: Readonly<Record<string, 'writes' | 'shows' | 'door'>> = {
  onInstall: 'shows',
  onOpen: 'shows',
  openHelp: 'shows',
  openImport: 'shows',
  openReport: 'shows',
  openSetUp: 'shows',
  openSidebar: 'shows',
  openUndo: 'shows',
  refreshDashboard: 'writes',
  rpc: 'door',
};

const tried = new Set<string>([...ACTIONS, ...LONG_ACTIONS].map(({ door }) => door));

const sheetsIn = (content: string) =>
  (JSON.parse(content) as { readonly name: string }[]).filter(({ name }) => name !== 'Properties');

describe('what writes', () => {
  test('is all known, and all of it is tried', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...rpcNames()].sort());
    expect(Object.keys(HANDLERS)).toEqual(host.functions.filter((name) => !name.startsWith('RAMP_')).sort());
    const writing = Object.entries({ ...CALLS, ...HANDLERS })
      .filter(([, does]) => does === 'writes')
      .map(([name]) => name);
    expect([...tried].sort()).toEqual(writing.sort());
  });

  /** Whoever says that they score no more keeps that with their own account: a second look notes nothing. */
  const NOTING: readonly string[] = ['comparison', 'roundScores', 'decision', 'feedback'];

  const reading = Object.entries(CALLS).filter(([, does]) => does !== 'writes');
  test.each(reading)('%s does not', (name, input) => {
    host.restore(start.workbook);
    const look = (): void => expect(ask(host, name as RpcName, input as never)).toMatchObject({ ok: true });
    const sheets = sheetsIn(contentOf(host));
    if (NOTING.includes(name)) look();
    const before = contentOf(host);
    look();
    expect([host.counters.writes, contentOf(host), sheetsIn(before)]).toEqual([0, before, sheets]);
  });
});
