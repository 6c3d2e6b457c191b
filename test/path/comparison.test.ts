import type { RoundView } from '../../src/rpc/decision';
import { ask, call, type Host, open, refusal, write } from './drive';
import {
  cellAt,
  type Given,
  idOf,
  LISTING,
  nameOf,
  pasteCandidates,
  pasteRows,
  pasteScores,
  rowsIn,
} from './rounds';
import { scoresFor } from './scoring';

const ROUND = { rubric: LISTING, version: 1 } as const;
/** Asked by somebody who scores no more. */
const SEEN = { ...ROUND, done: true } as const;
const ALIASES = ['CKXQ7M', 'DTR4MH', 'FWV9PK', 'GHJ3NC'];

/** Four candidates, three raters, the last one the strictest, one criterion left out. */
const GIVEN: readonly Given[] = [
  ['CKXQ7M', 'Ana', [4, 3, 3, 4, 2]],
  ['CKXQ7M', 'Bo', [3, 4, 3, 3, 3]],
  ['CKXQ7M', 'Cy', [3, 3, 2, 3, 2]],
  ['DTR4MH', 'Ana', [3, 3, 4, 3, 3]],
  ['DTR4MH', 'Cy', [2, 3, 3, 2, 2]],
  ['FWV9PK', 'Bo', [2, 2, 2, 3, null]],
  ['FWV9PK', 'Cy', [1, 2, 1, 2, 2]],
  ['GHJ3NC', 'Ana', [1, 1, 2, 1, 1]],
  ['GHJ3NC', 'Bo', [2, 1, 1, 1, 2]],
];

function shown(host: Host, round: { readonly rubric: string; readonly version: number } = ROUND): RoundView {
  return call(host, 'comparison', { ...round, done: true });
}

function criteriaOf(host: Host) {
  return call(host, 'rubric', { name: LISTING, version: 1 }).criteria;
}

/** A scored round. */
function scored(options: Parameters<typeof open>[0] = {}): Host {
  const host = open(options);
  write(host, 'setup', { modules: ['tasks'] });
  write(host, 'rubricFromLibrary', { id: 'listing' });
  pasteCandidates(host, ALIASES);
  pasteScores(
    host,
    GIVEN,
    criteriaOf(host).map(({ criterion }) => criterion),
  );
  return host;
}

const whole = (host: Host): string => JSON.stringify(host.values('Log'));

describe('the numbers of the comparison and of the functions on the same cells', () => {
  let host: Host;
  let answer: RoundView;
  /** The user's own tab: alias, rater, levels, total. */
  const NINE = 'A2:A10';
  const mine = (range: string) => `Mine!${range}`;
  const WEIGHTS = 'TRANSPOSE(Rubrics!D2:D6)';

  beforeAll(() => {
    host = scored({ engine: 'sheets' });
    call(host, 'statedName', { name: 'Bo' });
    for (const [judge, levels] of [
      ['Ana', [2, 2, 2, 2, 1.5]],
      ['Bo', [2.5, 2, 1.5, 2, 2]],
      ['Cy', [2, 2.5, 2, 2, 2]],
    ] as const) {
      call(host, 'statedName', { name: judge });
      const criteria = criteriaOf(host);
      write(host, 'cutSave', {
        ...ROUND,
        levels: criteria.map(({ criterion }, i) => ({ criterion, level: levels[i] ?? 0 })),
      });
    }
    answer = shown(host);
    const rows = GIVEN.map(([alias, rater, levels]) => [
      alias,
      rater,
      ...levels.map((level) => String(level ?? '')),
    ]);
    host.edit((person) => {
      person.addSheet('Mine');
      person.paste('Mine', 'A1', [['Alias', 'Rater', 'C1', 'C2', 'C3', 'C4', 'C5', 'Total'], ...rows]);
      person.type('Mine', 'H2', `=CHOOSECOLS(RAMP_SCORE(C2:G10, ${WEIGHTS}, 4, 0, "", "renormalise"), 1)`);
    });
  });

  test('RAMP_SCORE and RAMP_FAIR: raw and fair average, standard error, df, band', () => {
    const rows = host.formula(
      `=RAMP_FAIR(${mine(NINE)}, ${mine('B2:B10')}, ${mine('H2:H10')})`,
    ) as unknown[][];
    expect(rows).toHaveLength(4);
    for (const [alias, raw, fair, se, df, ratings, band] of rows) {
      const found = answer.view.candidates.find((each) => each.alias === alias);
      expect(found?.rawMean).toBeCloseTo(Number(raw), 9);
      expect(found?.fair).toBeCloseTo(Number(fair), 9);
      expect(found?.se).toBeCloseTo(Number(se), 9);
      expect([found?.df, found?.raters, found?.band]).toEqual([df, ratings, band]);
    }
  });

  test('RAMP_AGREE: alpha of each criterion and of totals', () => {
    const raters = ['Ana', 'Bo', 'Cy'];
    // A row per candidate, a column per rater, each cell that of the tab.
    const matrix = (column: string): string =>
      `{${ALIASES.map((alias) =>
        raters
          .map((rater) => {
            const at = GIVEN.findIndex(([a, r, levels]) => {
              const level = levels['CDEFG'.indexOf(column)];
              return a === alias && r === rater && (column === 'H' || level !== null);
            });
            return at === -1 ? '""' : mine(`${column}${at + 2}`);
          })
          .join(','),
      ).join(';')}}`;
    const alpha = (column: string, method: string) =>
      (host.formula(`=RAMP_AGREE(${matrix(column)}, "${method}")`) as unknown[][])[0] ?? [];
    const { criteria, total } = answer.view.agreement;
    criteria.forEach((found, c) => {
      const [coefficient, , , units] = alpha('CDEFG'[c] ?? '', 'alpha-ordinal');
      expect(found.alpha).toBeCloseTo(Number(coefficient), 9);
      expect(found.units).toBe(units);
    });
    expect(total.alpha).toBeCloseTo(Number(alpha('H', 'alpha-interval')[0]), 9);
  });

  test('RAMP_CUT: the cut of three judges and its standard error', () => {
    const levels = rowsIn(host, 'Cut scores');
    expect(levels).toHaveLength(15);
    const column = cellAt(host, 'Cut scores', 'Level', 2).replace(/\d+$/, '');
    const panel = [2, 7, 12].map(
      (first) => `TRANSPOSE('Cut scores'!${column}${first}:${column}${first + 4})`,
    );
    const [[cut, se, judges] = []] = host.formula(
      `=RAMP_CUT(VSTACK(${panel.join(', ')}), ${WEIGHTS}, 4)`,
    ) as unknown[][];
    expect(answer.view.cut?.cut).toBeCloseTo(Number(cut), 9);
    expect(answer.view.cut?.se).toBeCloseTo(Number(se), 9);
    expect(answer.view.cut?.judges).toHaveLength(Number(judges));
  });

  test('RAMP_IMPACT: ratio, p and verdict of a group', () => {
    write(host, 'fairnessSet', { on: true });
    const { rows } = call(host, 'impact', {
      groups: [
        { group: 'A', selected: 30, applicants: 60 },
        { group: 'B', selected: 12, applicants: 48 },
      ],
      small: true,
    });
    const [, second = []] = host.formula('=RAMP_IMPACT({30;12}, {60;48})') as unknown[][];
    const numbers = [rows[1]?.ratio, rows[1]?.p, rows[1]?.midP];
    for (const number of numbers) {
      expect(second.some((cell) => Math.abs(Number(cell) - Number(number)) < 1e-9)).toBe(true);
    }
    expect(second).toContain(rows[1]?.verdict);
  });
});

describe('a round, from its list to the decision', () => {
  let host: Host;

  beforeAll(() => {
    host = scored();
  });

  test('is listed with how far it is', () => {
    expect(call(host, 'rounds', {})).toEqual({
      rounds: [
        { ...ROUND, candidates: 4, scored: 4, raters: 3, decided: 0, toDecide: 4, atWork: 0, withdrawn: 0 },
      ],
      notices: [],
    });
  });

  test('whoever has submissions to score is asked to score first', () => {
    call(host, 'statedName', { name: ' ana ' });
    const held =
      'ana, 1 submission of this round has no scores of yours yet. A ranking that was seen pulls the eye: score it first.';
    const asked = { ...ROUND, candidateId: idOf('CKXQ7M') };
    expect(ask(host, 'comparison', ROUND)).toEqual({
      ok: false,
      error: { code: 'compare.held', message: held },
    });
    expect(refusal(host, 'decision', asked)).toBe(held);
    expect(refusal(host, 'decision', { ...asked, reveal: true })).toBe(held);
    expect(refusal(host, 'feedback', asked)).toBe(held);
    expect(refusal(host, 'roundScores', asked)).toBe(held);
    expect(refusal(host, 'roundScores', ROUND)).toBe(held);
    expect(shown(host).view.candidates).toHaveLength(4);
    call(host, 'statedName', { name: '' });
    expect(refusal(host, 'comparison', ROUND)).toContain('nobody said who is asking');
    call(host, 'statedName', { name: 'Ana' });
  });

  test('who scored them all sees the ranking at once', () => {
    const criteria = criteriaOf(host).map(({ criterion }) => criterion);
    pasteScores(host, [['FWV9PK', 'ANA', [2, 2, 2, 2, 1]]], criteria);
    expect(call(host, 'comparison', ROUND).view.candidates).toHaveLength(4);
    const last = rowsIn(host, 'Scores').length + 1;
    host.edit((person) => {
      for (let i = 0; i < 5; i++) person.type('Scores', cellAt(host, 'Scores', 'Task ID', last - i), '');
    });
  });

  test('says first who is ahead and how far it can be trusted', () => {
    const { headline, ranked } = shown(host);
    expect(ranked).toBe(true);
    expect(headline).toEqual({
      tone: 'info',
      title: 'CKXQ7M and DTR4MH lead and cannot be told apart',
      text: 'From 4 submissions with two raters nobody can tell whether raters agree: eight are needed. Take the order as tentative.',
    });
  });

  test('carries no name of a candidate, nor does its list', () => {
    const answers = [
      call(host, 'rounds', {}),
      shown(host),
      call(host, 'roundScores', SEEN),
      call(host, 'roundScores', { ...SEEN, candidateId: idOf('CKXQ7M') }),
      call(host, 'cutSheet', ROUND),
      call(host, 'decision', { ...SEEN, candidateId: idOf('CKXQ7M') }),
      call(host, 'feedback', { ...SEEN, candidateId: idOf('CKXQ7M') }),
    ];
    expect(JSON.stringify(answers)).not.toContain('Name of');
  });

  test('the name is told when it is asked for', () => {
    const asked = { ...ROUND, candidateId: idOf('CKXQ7M') };
    expect(call(host, 'decision', { ...asked, done: true }).name).toBe('');
    expect(call(host, 'decision', { ...asked, done: true, reveal: true }).name).toBe(nameOf('CKXQ7M'));
  });

  const open1 = (alias: string) => call(host, 'decision', { ...SEEN, candidateId: idOf(alias) });

  test('a named person decides, the stage closes and the next opens, and the log knows the alias alone', () => {
    call(host, 'statedName', { name: 'Mia Keller' });
    const { token, next } = open1('CKXQ7M');
    expect(next).toEqual(['interview', 'offer', 'accepted', 'started']);
    const { preview, sentence } = write(host, 'decide', {
      ...ROUND,
      candidateId: idOf('CKXQ7M'),
      decision: 'advance',
      reason: 'Best keyword coverage.',
      token,
    });
    expect(preview.counts.map(({ sheet, added, changed }) => [sheet, added, changed])).toEqual([
      ['Decisions', 1, 0],
      ['Stages', 2, 0],
      ['Candidates', 0, 1],
    ]);
    expect(sentence).toBe('Recorded: CKXQ7M goes on to interview.');
    expect(rowsIn(host, 'Decisions')).toEqual([
      expect.objectContaining({
        'Candidate ID': idOf('CKXQ7M'),
        Alias: 'CKXQ7M',
        Band: 1,
        'Rule outcome': 'no cut score',
        Decision: 'advance',
        Reason: 'Best keyword coverage.',
        Approver: 'Mia Keller',
        Rubric: LISTING,
        'Rubric version': 1,
      }),
    ]);
    expect(rowsIn(host, 'Stages').map((row) => [row.Stage, row.Outcome, row.Reason])).toEqual([
      ['task scored', 'advanced', 'Best keyword coverage.'],
      ['interview', 'open', ''],
    ]);
    expect(rowsIn(host, 'Candidates')[0]).toMatchObject({ Stage: 'interview' });
    expect(whole(host)).not.toContain('Name of');
    expect(JSON.stringify(call(host, 'undoList', {}))).toContain('Recorded a decision about CKXQ7M');
    expect(call(host, 'rounds', {}).rounds[0]).toMatchObject({ decided: 1 });
    expect(shown(host).decisions).toEqual([{ candidateId: idOf('CKXQ7M'), decision: 'advance' }]);
  });

  test('a later decision is a new row; the first stays', () => {
    const { token, past } = open1('CKXQ7M');
    expect(past).toMatchObject([{ decision: 'advance', approver: 'Mia Keller' }]);
    const input = {
      ...ROUND,
      candidateId: idOf('CKXQ7M'),
      decision: 'reject' as const,
      reason: 'Took another offer into account.',
      token,
    };
    const { changeId } = write(host, 'decide', input);
    expect(rowsIn(host, 'Decisions')).toHaveLength(2);
    expect(rowsIn(host, 'Stages').map((row) => [row.Stage, row.Outcome])).toEqual([
      ['task scored', 'advanced'],
      ['interview', 'rejected'],
    ]);
    write(host, 'undo', { changeId: changeId ?? '' });
    expect(rowsIn(host, 'Decisions')).toHaveLength(1);
    expect(rowsIn(host, 'Stages')[1]).toMatchObject({ Stage: 'interview', Outcome: 'open', Left: '' });
  });

  test('what somebody else decided meanwhile is said, and nothing is written', () => {
    const { token } = open1('DTR4MH');
    const mine = {
      ...ROUND,
      candidateId: idOf('DTR4MH'),
      decision: 'reject' as const,
      reason: 'Weaker than the others.',
      token,
    };
    const preview = call(host, 'decide', mine);
    call(host, 'statedName', { name: 'Zoe' });
    write(host, 'decide', { ...mine, decision: 'hold', reason: 'One more rater first.' });
    call(host, 'statedName', { name: 'Mia Keller' });
    const before = rowsIn(host, 'Decisions');
    const confirm = preview.status === 'preview' ? preview.preview.hash : '';
    expect(refusal(host, 'decide', { ...mine, confirm })).toMatch(
      /^Zoe decided about DTR4MH on 24 Nov 2026 .* \(hold\), after you opened this/,
    );
    expect(rowsIn(host, 'Decisions')).toEqual(before);
  });

  test('nobody decides without a name or a reason', () => {
    const { token } = open1('FWV9PK');
    const input = { ...ROUND, candidateId: idOf('FWV9PK'), decision: 'hold' as const, token };
    expect(refusal(host, 'decide', { ...input, reason: '  ' })).toBe(
      'Say why: what in the work of FWV9PK led to this?',
    );
    expect(refusal(host, 'decide', { ...input, reason: 'x'.repeat(5001) })).toContain('longer than 5000');
    call(host, 'statedName', { name: '' });
    expect(refusal(host, 'decide', { ...input, reason: 'Later.' })).toContain('Say who you are first');
    call(host, 'statedName', { name: 'Mia Keller' });
    expect(
      refusal(host, 'decide', { ...input, decision: 'advance', stage: 'applied', reason: 'x' }),
    ).toContain('cannot advance to “applied”');
  });

  test('who withdrew is out of the running, and nobody decides about them', () => {
    pasteRows(host, 'Stages', [
      {
        'Candidate ID': idOf('GHJ3NC'),
        Stage: 'task scored',
        Entered: '2026-11-18',
        Left: '2026-11-20',
        Outcome: 'withdrew',
      },
    ]);
    const { view } = shown(host);
    expect(view.candidates.at(-1)).toMatchObject({ alias: 'GHJ3NC', withdrawn: true, band: null });
    const seen = open1('GHJ3NC');
    expect(seen.closed).toContain('GHJ3NC has withdrawn');
    expect(
      refusal(host, 'decide', {
        ...ROUND,
        candidateId: idOf('GHJ3NC'),
        decision: 'reject',
        reason: 'x',
        token: seen.token,
      }),
    ).toContain('GHJ3NC has withdrawn');
  });
});

describe('the cut score', () => {
  let host: Host;
  let criteria: readonly string[];
  const judge = (name: string, level: number) => {
    call(host, 'statedName', { name });
    return write(host, 'cutSave', { ...ROUND, levels: criteria.map((criterion) => ({ criterion, level })) });
  };

  beforeAll(() => {
    host = open();
    write(host, 'setup', { modules: ['tasks'] });
    write(host, 'rubricFromLibrary', { id: 'listing' });
    criteria = criteriaOf(host).map(({ criterion }) => criterion);
    pasteCandidates(host, ALIASES);
  });

  test('a judge sees what others judged after their own judgement only', () => {
    judge('Ana', 2);
    judge('Bo', 3);
    call(host, 'statedName', { name: 'Cy' });
    const before = call(host, 'cutSheet', ROUND);
    expect(before).toMatchObject({ complete: false, late: false, cut: null, others: [] });
    expect(before.judges).toEqual(['Ana', 'Bo']);
    judge('Cy', 2.5);
    const after = call(host, 'cutSheet', ROUND);
    expect(after.others.map(({ judge: name, levels }) => [name, levels[0]])).toEqual([
      ['Ana', 2],
      ['Bo', 3],
      ['Cy', 2.5],
    ]);
    expect(after.cut?.text).toBe('Cut score 62.5 ± 7.2 by 3 judges.');
    expect(after.cut?.notes).toEqual([]);
  });

  test('another spelling of a name is the same judge', () => {
    const { preview } = judge(' ANA', 1);
    expect(preview.counts).toEqual([{ sheet: 'Cut scores', added: 0, changed: criteria.length, cleared: 0 }]);
    expect(judge('ana', 1).preview.title).toContain('nothing to change');
    judge('Ana', 2);
  });

  test('a judgement after the first score is kept and marked', () => {
    pasteScores(host, GIVEN, criteria, '2026-11-24 00:00:01');
    call(host, 'statedName', { name: 'Dee' });
    expect(call(host, 'cutSheet', ROUND).late).toBe(true);
    const { preview } = judge('Dee', 2);
    expect(preview.notes[0]).toContain('Scores of this round are in');
    expect(shown(host).view.cut?.notes.join(' ')).toContain('Dee');
  });

  test('outcomes follow, and against them a reason says why', () => {
    const { view } = shown(host);
    const fail = view.candidates.find(({ alias }) => alias === 'GHJ3NC');
    expect(fail?.outcome).toBe('fail');
    const seen = call(host, 'decision', { ...SEEN, candidateId: idOf('GHJ3NC') });
    expect(seen.against).toEqual(['advance']);
    expect(seen.suggestion).toBe('The rule says: below the cut; fails gate: Policy compliance.');
    const input = {
      ...ROUND,
      candidateId: idOf('GHJ3NC'),
      decision: 'advance' as const,
      token: seen.token,
    };
    expect(refusal(host, 'decide', { ...input, reason: '' })).toContain('and you decide otherwise');
    const { preview } = write(host, 'decide', { ...input, reason: 'The brief was unclear about policy.' });
    expect(preview.notes[0]).toContain('This goes against the rule');
    expect(rowsIn(host, 'Decisions')[0]).toMatchObject({
      Decision: 'advance',
      'Rule outcome': 'below the cut; fails gate: Policy compliance',
    });
  });

  test('a level outside the scale typed into the sheet is said and left out', () => {
    const row = rowsIn(host, 'Cut scores').findIndex(({ Judge }) => Judge === 'Bo') + 2;
    host.edit((person) => person.type('Cut scores', cellAt(host, 'Cut scores', 'Level', row), '7'));
    const { cut } = shown(host).view;
    expect(cut?.notes.join(' ')).toMatch(/Bo has not judged .* Cut scores.*7/);
    expect(cut?.judges).toEqual(['Ana', 'Cy', 'Dee']);
    host.edit((person) => person.type('Cut scores', cellAt(host, 'Cut scores', 'Level', row), '3'));
  });

  test('what cannot be kept is refused by a sentence', () => {
    const levels = criteria.map((criterion) => ({ criterion, level: 2 }));
    expect(refusal(host, 'cutSave', { ...ROUND, levels: levels.slice(1) })).toContain('Give a level for');
    expect(
      refusal(host, 'cutSave', { ...ROUND, levels: levels.map((each) => ({ ...each, level: 2.2 })) }),
    ).toContain('2.2 is not from 0 to 4 in halves');
    expect(
      refusal(host, 'cutSave', { ...ROUND, levels: [...levels, { criterion: 'Charm', level: 1 }] }),
    ).toContain('“Charm” is not in version 1');
    call(host, 'statedName', { name: '' });
    expect(refusal(host, 'cutSave', { ...ROUND, levels })).toContain('Say who you are first');
  });
});

describe('who looked before they had scored', () => {
  const REASON = 'given after seeing the comparison';
  const all = (host: Host, rater: string) => {
    call(host, 'statedName', { name: rater });
    const { waiting } = call(host, 'scoreQueue', {});
    const taskId = waiting[0]?.taskId ?? '';
    const { preview } = write(host, 'scoreSubmit', scoresFor(host, taskId, [3, 3, 3, 3, 3]));
    return preview;
  };
  const reasons = (host: Host) =>
    rowsIn(host, 'Scores').flatMap(({ Rater, Reason }) => (Reason === REASON ? [Rater] : []));

  test('may score all the same, by any name: the rows, the preview and the comparison say so', () => {
    const host = scored();
    call(host, 'statedName', { name: 'Dee' });
    expect(refusal(host, 'comparison', ROUND)).toContain('submissions of this round have no scores');
    expect(all(host, 'Dee').notes.join()).not.toContain('after seeing');
    call(host, 'comparison', SEEN);
    expect(all(host, 'Eli').notes[0]).toBe(
      'The comparison of this round was shown to you before: these scores count, and are marked as given after seeing it.',
    );
    expect(reasons(host)).toEqual(Array(5).fill('Eli'));
    expect(shown(host).view.notes).toContain(
      'Eli scored after seeing the comparison: agreement looks better than it is.',
    );
  });

  test('not who had scored everything, nor in another round', () => {
    const host = scored();
    for (const _ of ALIASES) all(host, 'Dee');
    call(host, 'comparison', SEEN);
    all(host, 'Eli');
    expect(reasons(host)).toEqual([]);
  });
});

describe('a frozen rubric that somebody edits in the sheet', () => {
  /** Scores a submission that nobody has scored yet. */
  const first = (host: Host, rater: string) => {
    call(host, 'statedName', { name: rater });
    const scored = new Set(rowsIn(host, 'Scores').map((row) => row['Task ID']));
    const free = call(host, 'scoreQueue', {}).waiting.find((item) => !scored.has(item.taskId));
    const taskId = free?.taskId ?? '';
    return write(host, 'scoreSubmit', scoresFor(host, taskId, [3, 3, 3, 3, 3])).changeId ?? '';
  };

  test('is said wherever its numbers are; an undo of the first score leaves what it was', () => {
    const host = open();
    write(host, 'setup', { modules: ['tasks'] });
    write(host, 'rubricFromLibrary', { id: 'listing' });
    pasteCandidates(host, ALIASES);
    for (let row = 2; row <= 5; row += 1) {
      host.edit((person) => person.type('Tasks', cellAt(host, 'Tasks', 'Submitted', row), '2026-03-09'));
    }
    const change = first(host, 'Ana');
    first(host, 'Bo');
    call(host, 'statedName', { name: 'Ana' });
    write(host, 'undo', { changeId: change });
    host.edit((person) => person.type('Rubrics', cellAt(host, 'Rubrics', 'Weight', 2), '40'));
    const said = /changed in the sheet after it was frozen: “[^”]+”: weight 30 → 40/;
    expect(shown(host).view.notes[0]).toMatch(said);
    expect(shown(host).view.problems[0]).toMatch(/The weights add up to 110/);
    expect(call(host, 'decision', { ...SEEN, candidateId: idOf('CKXQ7M') }).notes[0]).toMatch(said);
  });
});

describe('feedback', () => {
  let host: Host;
  const asked = { ...ROUND, candidateId: idOf('DTR4MH') };

  beforeAll(() => {
    host = scored();
  });

  test('is drafted from the anchors, without scores, raters or anybody else', () => {
    const sheet = call(host, 'feedback', { ...asked, done: true });
    const anchors = criteriaOf(host)[0]?.anchors ?? [];
    expect(sheet).toMatchObject({ saved: false, sent: '', due: '23 Nov 2026', overdue: true });
    expect(sheet.text).toContain(anchors[2] ?? '?');
    for (const word of ['Ana', 'Cy', 'CKXQ7M', 'Name of', 'band', '%'])
      expect(sheet.text).not.toContain(word);
  });

  test('is kept with the task, then marked as sent', () => {
    const { text, token } = call(host, 'feedback', { ...asked, done: true });
    const mine = `${text}\n\n=Kind regards, <b>Mia</b>`;
    expect(write(host, 'feedbackSave', { ...asked, text: mine, token }).sentence).toBe(
      'Kept the feedback for DTR4MH.',
    );
    const kept = call(host, 'feedback', { ...asked, done: true });
    expect(kept).toMatchObject({ text: mine, saved: true, sent: '' });
    write(host, 'feedbackSave', { ...asked, text: mine, sent: true, token: kept.token });
    expect(call(host, 'feedback', { ...asked, done: true })).toMatchObject({
      sent: '24 Nov 2026',
      overdue: false,
    });
    expect(whole(host)).not.toMatch(/Name of|Kind regards/);
  });

  test('what somebody changed meanwhile is not written over', () => {
    const { token } = call(host, 'feedback', { ...asked, done: true });
    write(host, 'feedbackSave', { ...asked, text: 'Theirs.', token });
    expect(refusal(host, 'feedbackSave', { ...asked, text: 'Mine.', token })).toContain(
      'Somebody changed the feedback for DTR4MH',
    );
    expect(call(host, 'feedback', { ...asked, done: true }).text).toBe('Theirs.');
    const now = call(host, 'feedback', { ...asked, done: true });
    expect(refusal(host, 'feedbackSave', { ...asked, text: ' \n', token: now.token })).toContain(
      'no text yet',
    );
    const longer = { ...asked, text: 'Longer.', sent: true, token: now.token };
    const { preview, sentence } = write(host, 'feedbackSave', longer);
    expect(sentence).toBe('Kept the feedback for DTR4MH. It stays marked as sent on 24 Nov 2026.');
    expect(preview.notes).toEqual(['This was sent on 24 Nov 2026: the candidate has the old text.']);
  });

  test('of somebody without scores there is nothing to draft from', () => {
    pasteCandidates(host, ['HKLM4N']);
    const sheet = call(host, 'feedback', { ...SEEN, candidateId: idOf('HKLM4N') });
    expect(sheet.text).toBe('');
    expect(sheet.notes).toEqual(['HKLM4N has not been scored yet: there is nothing to write about.']);
  });
});

describe('fairness', () => {
  const groups = [
    { group: 'A', selected: 15, applicants: 25 },
    { group: 'B', selected: 2, applicants: 10 },
  ];

  test('is off until somebody switches it on, after its caveats; nothing that is entered is kept', () => {
    const host = open();
    write(host, 'setup', { modules: ['tasks'] });
    const { on, caveats } = call(host, 'fairness', {});
    expect(on).toBe(false);
    expect(caveats).toHaveLength(5);
    expect(refusal(host, 'impact', { groups })).toContain('switched off');
    const { preview } = write(host, 'fairnessSet', { on: true });
    expect(preview.notes).toEqual(caveats);
    expect(rowsIn(host, 'Settings')).toContainEqual(
      expect.objectContaining({ Setting: 'Fairness', Value: 'on' }),
    );
    const cells = () => host.grid.sheets().map(({ name }) => [name, host.values(name)]);
    const before = cells();
    const masked = call(host, 'impact', { groups });
    expect(masked.rows[1]).toMatchObject({ verdict: 'masked', selected: null, ratio: null });
    expect(masked.caveats).toEqual(caveats);
    const open2 = call(host, 'impact', { groups, small: true });
    expect(open2.rows[1]?.ratio).toBeCloseTo(1 / 3, 9);
    expect([host.counters.writes, cells()]).toEqual([0, before]);
    write(host, 'fairnessSet', { on: false });
    expect(call(host, 'fairness', {}).on).toBe(false);
    expect(rowsIn(host, 'Settings').filter(({ Setting }) => Setting === 'Fairness')).toHaveLength(1);
  });

  test('says which numbers are wrong', () => {
    const host = open();
    write(host, 'setup', { modules: ['tasks'] });
    write(host, 'fairnessSet', { on: true });
    const { problems } = call(host, 'impact', {
      groups: [...groups, { group: 'C', selected: 9, applicants: 4 }],
    });
    expect(problems).toEqual(['C: 9 selected, but only 4 applied. Check both numbers.']);
  });
});

describe('what people do to the sheets', () => {
  let host: Host;
  const asked = { ...ROUND, candidateId: idOf('DTR4MH') };

  beforeEach(() => {
    host = scored();
    call(host, 'statedName', { name: 'Mia Keller' });
  });

  test('a rubric that is gone', () => {
    const last = rowsIn(host, 'Rubrics').length + 1;
    host.edit((person) => {
      for (let row = 2; row <= last; row++)
        person.type('Rubrics', cellAt(host, 'Rubrics', 'Rubric', row), 'Other');
    });
    expect(refusal(host, 'comparison', ROUND)).toContain(
      'Rubrics has no version 1 of “Listing optimisation”',
    );
    expect(refusal(host, 'decision', { ...asked, done: true })).toContain('Rubrics has no version 1');
    host.edit((person) => {
      for (let row = 2; row <= 5; row++)
        person.type('Tasks', cellAt(host, 'Tasks', 'Rubric version', row), '');
    });
    const { rounds, notices } = call(host, 'rounds', {});
    expect(rounds).toEqual([]);
    expect(notices[0]).toContain('Tasks, row 2: task T-CKXQ7M is on the rubric “Listing optimisation”');
  });

  test('a candidate that is gone', () => {
    const { token } = call(host, 'decision', { ...asked, done: true });
    host.edit((person) => {
      for (const header of ['Candidate ID', 'Name', 'Alias'])
        person.type('Candidates', cellAt(host, 'Candidates', header, 3), '');
    });
    expect(shown(host).view.problems.join(' ')).toContain('put the candidate back');
    expect(refusal(host, 'decision', { ...asked, done: true })).toContain('is not in Candidates any more');
    expect(refusal(host, 'decide', { ...asked, decision: 'hold', reason: 'x', token })).toContain(
      'is not in Candidates any more',
    );
    expect(refusal(host, 'feedback', { ...asked, done: true })).toContain('has no task in this round');
  });

  test('a score twice, and a level outside the scale, are left out and named', () => {
    const before = shown(host).view.candidates.find(({ alias }) => alias === 'DTR4MH');
    pasteScores(
      host,
      [['DTR4MH', 'Ana', [0, 9, null, null, null]]],
      criteriaOf(host).map((c) => c.criterion),
    );
    const { view } = shown(host);
    expect(view.candidates.find(({ alias }) => alias === 'DTR4MH')).toEqual(before);
    expect(view.problems.join(' ')).toMatch(/Ana had scored .* before/);
    expect(view.problems.join(' ')).toMatch(/Scores, row 47, Level: what stands there/);
  });

  test('raters who do not agree: nobody is ranked', () => {
    const given = ALIASES.flatMap((alias, i): Given[] => [
      [alias, 'Dee', [i, i, i, i, i]],
      [alias, 'Eli', [4 - i, 4 - i, 4 - i, 4 - i, 4 - i]],
    ]);
    const more = ['HKLM4N', 'JMNP6C', 'KNPQ3D', 'MPQR7F'];
    pasteCandidates(host, more);
    pasteScores(
      host,
      [
        ...given,
        ...more.flatMap((alias, i): Given[] => [
          [alias, 'Dee', [i, 4 - i, i, 4 - i, i]],
          [alias, 'Eli', [4 - i, i, 4 - i, i, 4 - i]],
        ]),
      ],
      criteriaOf(host).map(({ criterion }) => criterion),
    );
    const { headline, ranked, view } = shown(host);
    expect(ranked).toBe(false);
    expect(headline).toMatchObject({ tone: 'warn', title: 'The raters do not agree: do not rank' });
    const aliases = view.candidates.map(({ alias }) => alias);
    expect(aliases).toEqual([...aliases].sort());
    expect(view.candidates.every(({ band }) => band === null)).toBe(true);
    expect([view.separation, view.pairs]).toEqual(['', []]);
  });
});
