import { ask, call, type Host, open, refusal, write } from './drive';
import { addCandidates, CARD, ROLE, SEED } from './paidTask';
import { ratingsOf } from './ratings';
import { pasteRows, rowsIn } from './rounds';
import { nameRater, RUBRIC, scoresFor, typeInto, typeRound } from './scoring';

const LEVELS = [4, 3, 2, 1, 0];

/** A rubric and so many candidates; what wrote them. */
function ready(candidates: number) {
  const host = open();
  return { host, ...addCandidates(host, candidates) };
}

const send = (host: Host, candidateIds: readonly string[]): string =>
  write(host, 'taskSend', { candidateIds: [...candidateIds], card: CARD, seed: SEED }).changeId ?? '';
const handIn = (host: Host, taskId: string): string =>
  write(host, 'taskSubmitted', { taskId, submitted: '2026-11-24', minutes: 80, link: 'https://x.org/1' })
    .changeId ?? '';
const score = (host: Host, rater: string, taskId: string, levels = LEVELS): string => {
  nameRater(host, rater);
  return write(host, 'scoreSubmit', scoresFor(host, taskId, levels)).changeId ?? '';
};
const invoice = (host: Host, taskId: string): string =>
  write(host, 'payStep', { taskId, step: 'invoiced', date: '2026-11-24', invoice: '1', answers: [] })
    .changeId ?? '';
const aliases = (host: Host): readonly string[] => rowsIn(host, 'Candidates').map((row) => String(row.Alias));
const typeScores = (host: Host, taskId: string): void =>
  pasteRows(
    host,
    'Scores',
    rowsIn(host, 'Rubrics').map((row) => ({
      'Task ID': taskId,
      Rater: 'Zed',
      Criterion: String(row.Criterion),
      Level: 3,
    })),
  );
const SHEETS = ['Candidates', 'Stages', 'Tasks', 'Scores', 'Rubrics', 'Decisions'];
/** Rows of every sheet that is there, in an order of their own. */
const everything = (host: Host) =>
  SHEETS.filter((sheet) => host.grid.sheets().some(({ name }) => name === sheet)).map((sheet) =>
    rowsIn(host, sheet)
      .map((row) => JSON.stringify(row))
      .sort(),
  );
/** The setting that keeps what the version was when it was frozen. */
const SEAL = `Frozen: ${RUBRIC} 1`;
const settings = (host: Host) => rowsIn(host, 'Settings').map((row) => row.Setting);
const frozen = (host: Host) => rowsIn(host, 'Rubrics').filter((row) => row['Frozen on'] !== '').length;

describe('what was handed in', () => {
  test('stays handed in once it was scored or invoiced, so that the debt stays', () => {
    const { host } = ready(1);
    send(host, ['C-0001']);
    const changeId = handIn(host, 'T-0001');
    const invoiced = invoice(host, 'T-0001');
    expect(refusal(host, 'undo', { changeId })).toMatch(
      /^Nothing was undone\. T-0001 \(\w{6}\) was scored, .*Correct the submission instead\.$/,
    );
    write(host, 'undo', { changeId: invoiced });
    score(host, 'Ana', 'T-0001');
    expect(refusal(host, 'undo', { changeId })).toContain('Correct the submission instead');
    expect(rowsIn(host, 'Tasks')[0]).toMatchObject({ Link: 'https://x.org/1' });
  });

  test('is undone while nothing rests on it, and done again', () => {
    const { host } = ready(1);
    send(host, ['C-0001']);
    const before = everything(host);
    const changeId = handIn(host, 'T-0001');
    const after = everything(host);
    const undone = write(host, 'undo', { changeId });
    expect(undone.preview.notes).toEqual([]);
    expect(everything(host)).toEqual(before);
    write(host, 'undo', { changeId: undone.changeId ?? '' });
    expect(everything(host)).toEqual(after);
    write(host, 'undo', { changeId });
    expect(everything(host)).toEqual(before);
  });
});

describe('scores', () => {
  let host: Host;
  let ana: string;
  let ben: string;

  beforeAll(() => {
    host = open();
    typeRound(host, ['KXQ7MD', 'PWT4CR']);
    ana = score(host, 'Ana', 'T-0001');
  });

  test('of somebody else are not anybody’s to take back, nor without a name', () => {
    for (const name of ['Ben', '']) {
      nameRater(host, name);
      expect(refusal(host, 'undo', { changeId: ana })).toMatch(
        /^Nothing was undone: Scores row 2 is a score of Ana, and only Ana can take it back/,
      );
    }
  });

  test('are taken back by their rater, in whatever spelling, and come back by them alone', () => {
    const before = everything(host);
    nameRater(host, ' ANA ');
    const { changeId } = write(host, 'undo', { changeId: ana });
    expect(rowsIn(host, 'Scores')).toEqual([]);
    expect(frozen(host)).toBe(0);
    expect(settings(host)).not.toContain(SEAL);
    nameRater(host, 'Ben');
    expect(refusal(host, 'undo', { changeId: changeId ?? '' })).toContain('only Ana can take it back');
    nameRater(host, 'Ana');
    write(host, 'undo', { changeId: changeId ?? '' });
    expect(everything(host)).toEqual(before);
    expect(settings(host)).toContain(SEAL);
  });

  test('stay once somebody else has scored: no second first score after seeing theirs', () => {
    ben = score(host, 'Ben', 'T-0001', [1, 1, 1, 1, 1]);
    const before = everything(host);
    expect(refusal(host, 'undo', { changeId: ben })).toBe(
      'Nothing was undone: Ana has scored T-0001 too (Scores row 2), so your first scores stay. Use Revise instead.',
    );
    nameRater(host, 'Ana');
    expect(refusal(host, 'undo', { changeId: ana })).toContain('Ben has scored T-0001 too');
    expect(everything(host)).toEqual(before);
  });

  test('a revision is its rater’s to take back', () => {
    nameRater(host, 'Ben');
    const { changeId } = write(host, 'scoreRevise', {
      ...scoresFor(host, 'T-0001', [2, 1, 1, 1, 1]),
      reason: 'Saw more',
    });
    nameRater(host, 'Ana');
    expect(refusal(host, 'undo', { changeId: changeId ?? '' })).toContain('only Ben can take it back');
    nameRater(host, 'Ben');
    write(host, 'undo', { changeId: changeId ?? '' });
    expect(rowsIn(host, 'Scores')).toHaveLength(10);
  });

  test('stay under their own revision', () => {
    const changeId = score(host, 'Ana', 'T-0002');
    write(host, 'scoreRevise', { ...scoresFor(host, 'T-0002', [0, 3, 2, 1, 0]), reason: 'Miscounted' });
    expect(refusal(host, 'undo', { changeId })).toMatch(/the scores of T-0002 were revised since/);
  });

  test('the version stays frozen while others’ scores are on it', () => {
    const own = open();
    typeRound(own, ['KXQ7MD', 'PWT4CR']);
    const first = score(own, 'Ana', 'T-0001');
    score(own, 'Ben', 'T-0002');
    nameRater(own, 'Ana');
    const { preview } = write(own, 'undo', { changeId: first });
    expect(preview.notes).toEqual([
      'It stays frozen because it has other scores: version 1 of “Listing optimisation” (T-0002).',
    ]);
    expect(frozen(own)).toBe(5);
    expect(settings(own)).toContain(SEAL);
    expect(rowsIn(own, 'Tasks').map((row) => row['Rubric version'])).toEqual(['', 1]);
    expect(rowsIn(own, 'Candidates').map((row) => row.Stage)).toEqual(['task submitted', 'task scored']);
  });

  test('stay under a decision', () => {
    const own = open();
    typeRound(own, ['KXQ7MD']);
    const changeId = score(own, 'Ana', 'T-0001');
    const { token } = call(own, 'decision', {
      rubric: RUBRIC,
      version: 1,
      candidateId: 'C-0001',
      done: true,
    });
    const decided = write(own, 'decide', {
      rubric: RUBRIC,
      version: 1,
      candidateId: 'C-0001',
      decision: 'hold',
      reason: 'More raters first.',
      token,
    });
    expect(refusal(own, 'undo', { changeId })).toMatch(
      /a decision about KXQ7MD was made on these scores \(Decisions row 2\)/,
    );
    nameRater(own, 'Ben');
    expect(refusal(own, 'undo', { changeId: decided.changeId ?? '' })).toBe(
      'Nothing was undone: Decisions row 2 is a decision of Ana, and only Ana can take it back. Record a new decision instead.',
    );
    nameRater(own, 'Ana');
    write(own, 'undo', { changeId: decided.changeId ?? '' });
    write(own, 'undo', { changeId });
    expect(rowsIn(own, 'Scores')).toEqual([]);
  });
});

describe('ratings from a file', () => {
  const file = [
    'alias,rater,criterion,level',
    'KXQ7MD,Cy,Policy compliance,3',
    'PWT4CR,Cy,Policy compliance,2',
  ];
  const imported = () => {
    const host = open();
    typeRound(host, ['KXQ7MD', 'PWT4CR']);
    const { input } = ratingsOf(file.join('\n'), { rubric: RUBRIC, version: 1 });
    const changeId = write(host, 'ratingsImport', input).changeId ?? '';
    return { host, changeId };
  };

  test('go again as a whole, and come back', () => {
    const { host, changeId } = imported();
    const after = everything(host);
    const undone = write(host, 'undo', { changeId });
    expect([rowsIn(host, 'Scores').length, frozen(host)]).toEqual([0, 0]);
    write(host, 'undo', { changeId: undone.changeId ?? '' });
    expect(everything(host)).toEqual(after);
  });

  test('leave freeze, version and stage to others who scored meanwhile', () => {
    const { host, changeId } = imported();
    score(host, 'Ana', 'T-0001');
    nameRater(host, 'Lu');
    const { preview } = write(host, 'undo', { changeId });
    expect(preview.notes.join(' ')).toContain('It stays frozen because it has other scores');
    expect(new Set(rowsIn(host, 'Scores').map((row) => row.Rater))).toEqual(new Set(['Ana']));
    expect(frozen(host)).toBe(5);
    expect(rowsIn(host, 'Tasks').map((row) => row['Rubric version'])).toEqual([1, '']);
    expect(rowsIn(host, 'Candidates')[0]).toMatchObject({ Stage: 'task scored' });
  });

  test('are no way for a rater to begin anew', () => {
    const { host, changeId } = imported();
    score(host, 'Ana', 'T-0001');
    nameRater(host, 'cy');
    const { preview } = write(host, 'undo', { changeId });
    expect(preview.notes[0]).toBe(
      'Your scores of T-0001 stay, because somebody else has scored too. Use Revise instead.',
    );
    expect(rowsIn(host, 'Scores').filter((row) => row.Rater === 'Cy')).toMatchObject([
      { 'Task ID': 'T-0001' },
    ]);
  });
});

describe('a task that was sent', () => {
  test('stays with scores typed into the sheet, together with its stages; the rest goes', () => {
    const { host } = ready(2);
    const changeId = send(host, ['C-0001', 'C-0002']);
    typeScores(host, 'T-0001');
    const { preview } = write(host, 'undo', { changeId });
    expect(preview.notes).toEqual([`T-0001 (${aliases(host)[0]}) stays, because it has scores.`]);
    expect(rowsIn(host, 'Tasks').map((row) => row['Task ID'])).toEqual(['T-0001']);
    expect(rowsIn(host, 'Candidates').map((row) => row.Stage)).toEqual(['task invited', 'applied']);
    expect(rowsIn(host, 'Stages').map((row) => [row['Candidate ID'], row.Stage, row.Outcome])).toEqual([
      ['C-0001', 'applied', 'advanced'],
      ['C-0002', 'applied', 'open'],
      ['C-0001', 'task invited', 'open'],
    ]);
  });

  test('and was handed in and invoiced stays in one piece, and the note names whose', () => {
    const { host } = ready(2);
    const changeId = send(host, ['C-0001', 'C-0002']);
    handIn(host, 'T-0001');
    invoice(host, 'T-0001');
    const { preview } = write(host, 'undo', { changeId });
    expect(preview.notes.at(-1)).toBe(
      `${aliases(host)[0]}: what belongs together is undone together. Part of it was edited since, so all of it stays.`,
    );
    const stages = rowsIn(host, 'Stages').filter((row) => row['Candidate ID'] === 'C-0001');
    expect(stages.map((row) => [row.Stage, row.Outcome])).toEqual([
      ['applied', 'advanced'],
      ['task invited', 'advanced'],
      ['task submitted', 'open'],
    ]);
    expect(rowsIn(host, 'Tasks')).toMatchObject([{ 'Task ID': 'T-0001', 'Pay status': 'invoiced' }]);
  });

  test('is refused alone, and nothing is written', () => {
    const { host } = ready(1);
    const changeId = send(host, ['C-0001']);
    typeScores(host, 'T-0001');
    const before = everything(host);
    expect(refusal(host, 'undo', { changeId })).toMatch(/^Nothing was undone\. T-0001 .* has scores\.$/);
    expect(everything(host)).toEqual(before);
  });

  test('leaves the candidate at the stage of another task', () => {
    const { host } = ready(1);
    const first = send(host, ['C-0001']);
    send(host, ['C-0001']);
    const { preview } = write(host, 'undo', { changeId: first });
    expect(preview.notes).toEqual([`${aliases(host)[0]} stays at the stage that other work has reached.`]);
    expect(rowsIn(host, 'Tasks').map((row) => row['Task ID'])).toEqual(['T-0002']);
    expect(rowsIn(host, 'Candidates')[0]).toMatchObject({ Stage: 'task invited' });
  });

  test('comes back with its undo undone, unless the candidate went too', () => {
    const { host, added } = ready(1);
    const changeId = send(host, ['C-0001']);
    const after = everything(host);
    const undone = write(host, 'undo', { changeId }).changeId ?? '';
    const again = write(host, 'undo', { changeId: undone }).changeId ?? '';
    expect(everything(host)).toEqual(after);
    const once = write(host, 'undo', { changeId: again }).changeId ?? '';
    write(host, 'undo', { changeId: added });
    expect(refusal(host, 'undo', { changeId: once })).toContain('T-0001 belongs to is no longer there');
    expect(rowsIn(host, 'Tasks')).toEqual([]);
  });
});

describe('candidates', () => {
  test('who have a task since stay, by alias; the others go', () => {
    const { host, added } = ready(2);
    const [kept] = aliases(host);
    pasteRows(host, 'Tasks', [
      {
        'Task ID': 'T-9',
        'Candidate ID': 'C-0001',
        Rubric: RUBRIC,
        Fee: 5,
        Currency: 'EUR',
        'Pay status': 'promised',
      },
    ]);
    const { preview } = write(host, 'undo', { changeId: added });
    expect(preview.notes[0]).toBe(`${kept} stays, because of a task or a decision since.`);
    expect(preview.notes[1]).toBe(`The role ${ROLE} stays, because somebody has it.`);
    expect(rowsIn(host, 'Candidates').map((row) => row['Candidate ID'])).toEqual(['C-0001']);
    expect(rowsIn(host, 'Stages').map((row) => row['Candidate ID'])).toEqual(['C-0001']);
  });

  test('who were sent a task are named by alias too', () => {
    const { host, added } = ready(2);
    send(host, ['C-0001']);
    const [kept] = aliases(host);
    const { preview } = write(host, 'undo', { changeId: added });
    expect(preview.notes).toContain(`${kept} stays, because of a task or a decision since.`);
    expect(rowsIn(host, 'Candidates')).toMatchObject([{ Stage: 'task invited', Alias: kept }]);
    expect(rowsIn(host, 'Stages')).toHaveLength(2);
  });
});

describe('a rubric', () => {
  test('stays while tasks are on it, and the task is named', () => {
    const { host, rubric } = ready(1);
    send(host, ['C-0001']);
    expect(refusal(host, 'undo', { changeId: rubric })).toBe(
      'Nothing was undone. It stays because tasks are on it: version 1 of “Listing optimisation” (T-0001). Edit the rubric instead.',
    );
    expect(rowsIn(host, 'Rubrics')).toHaveLength(5);
  });

  const heavier = (host: Host) => {
    const { criteria, token } = call(host, 'rubric', { name: RUBRIC });
    const edited = criteria.map((each, i) => ({
      ...each,
      weight: (each.weight ?? 0) + (i === 0 ? -5 : i === 1 ? 5 : 0),
    }));
    return write(host, 'rubricSave', { name: RUBRIC, criteria: edited, opened: token }).changeId ?? '';
  };

  test('a new version stays while tasks are on it, and older tasks stay with theirs', () => {
    const host = open();
    typeRound(host, ['KXQ7MD', 'PWT4CR']);
    score(host, 'Ana', 'T-0001');
    const changeId = heavier(host);
    expect(rowsIn(host, 'Rubrics')).toHaveLength(10);
    const before = everything(host);
    write(host, 'undo', { changeId });
    expect(rowsIn(host, 'Rubrics')).toHaveLength(5);
    const again = heavier(host);
    expect(everything(host)).toEqual(before);
    typeInto(host, 'Tasks', 4, {
      'Task ID': 'T-0003',
      'Candidate ID': 'C-0002',
      Rubric: RUBRIC,
      'Rubric version': 2,
      Fee: 5,
      Currency: 'EUR',
      'Pay status': 'promised',
    });
    expect(refusal(host, 'undo', { changeId: again })).toContain(
      'version 2 of “Listing optimisation” (T-0003)',
    );
    expect(rowsIn(host, 'Tasks').map((row) => row['Rubric version'])).toEqual([1, 1, 2]);
  });

  test('an edit stays once there are scores by it', () => {
    const host = open();
    typeRound(host, ['KXQ7MD']);
    const changeId = heavier(host);
    typeScores(host, 'T-0001');
    expect(refusal(host, 'undo', { changeId })).toMatch(/because it is frozen: version 1 .*\(T-0001\)/);
  });
});

describe('the preview of an undo', () => {
  const shown = (host: Host, changeId: string): string => {
    const answer = ask(host, 'undo', { changeId });
    return answer.ok ? JSON.stringify(answer.value) : answer.error.message;
  };

  test('shows neither name nor contact of a candidate', () => {
    const { host, added } = ready(2);
    const answer = call(host, 'undo', { changeId: added });
    if (answer.status !== 'preview') throw new Error('no preview');
    expect(JSON.stringify(answer)).not.toMatch(/secret/i);
    expect(
      answer.preview.rows.filter(({ sheet }) => sheet === 'Candidates').map(({ label }) => label),
    ).toEqual([expect.stringMatching(/^[A-Z0-9]{6}$/), expect.stringMatching(/^[A-Z0-9]{6}$/)]);
    expect(answer.preview.counts).toContainEqual({ sheet: 'Candidates', added: 0, changed: 0, cleared: 2 });
    expect(JSON.stringify(answer)).toContain('hidden: a name or contact');
  });

  test('shows no judgement, feedback, reason or decision to others, and a decision to its approver', () => {
    const host = open();
    typeRound(host, ['KXQ7MD', 'PWT4CR']);
    for (const task of ['T-0001', 'T-0002']) score(host, 'Ana', task);
    const criteria = rowsIn(host, 'Rubrics').map((row) => String(row.Criterion));
    const round = { rubric: RUBRIC, version: 1 };
    const cut = write(host, 'cutSave', {
      ...round,
      levels: criteria.map((criterion) => ({ criterion, level: 2.5 })),
    });
    const asked = { ...round, candidateId: 'C-0001' };
    const { token } = call(host, 'decision', { ...asked, done: true });
    const decided = write(host, 'decide', { ...asked, decision: 'reject', reason: 'Lists only', token });
    const feedback = write(host, 'feedbackSave', {
      ...round,
      candidateId: 'C-0002',
      text: 'Dear KX, weak colours',
      token: call(host, 'feedback', { ...round, candidateId: 'C-0002', done: true }).token,
    });
    const [c, d, f] = [cut, decided, feedback].map(({ changeId }) => changeId ?? '') as [
      string,
      string,
      string,
    ];
    expect(shown(host, d)).toContain('Lists only');
    expect(shown(host, c)).toContain('2.5');
    nameRater(host, 'Ben');
    expect(shown(host, d)).toMatch(/^Nothing was undone/);
    expect(shown(host, c)).toContain('hidden: another judge’s');
    expect(shown(host, c)).not.toContain('2.5');
    expect(shown(host, f)).toContain('hidden: may tell how it ended');
    expect(shown(host, f)).not.toContain('weak colours');
    typeInto(host, 'Tasks', 3, { Feedback: 'Dear KX, good colours' });
    expect(shown(host, f)).not.toContain('colours');
    typeInto(host, 'Cut scores', 2, { Level: 3.5 });
    expect(shown(host, c)).not.toContain('3.5');
  });

  test('shows no level of another rater’s that came with a file', () => {
    const host = open();
    typeRound(host, ['KXQ7MD']);
    const { input } = ratingsOf('alias,rater,criterion,level\nKXQ7MD,Cy,Policy compliance,3', {
      rubric: RUBRIC,
      version: 1,
    });
    const changeId = write(host, 'ratingsImport', input).changeId ?? '';
    const level = () => {
      const answer = call(host, 'undo', { changeId });
      if (answer.status !== 'preview') throw new Error('no preview');
      return answer.preview.rows
        .flatMap(({ sheet, cells }) => (sheet === 'Scores' ? cells : []))
        .find(({ header }) => header === 'Level')?.before;
    };
    nameRater(host, 'Ben');
    expect(level()).toBe('hidden: another rater’s');
    nameRater(host, '');
    expect(level()).toBe('hidden: another rater’s');
    nameRater(host, ' cy');
    expect(level()).toBe('3');
  });

  test('costs no sheet more where no skills task is touched', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp', 'tasks'] });
    write(host, 'hireAdd', { hire: { name: 'Ana', role: ROLE, startDate: '2026-11-02' } });
    const changeId = write(host, 'hireEdit', { hireId: 'H-0001', hire: { manager: 'Lu' } }).changeId ?? '';
    call(host, 'undo', { changeId });
    // Hires, Settings, journal and history.
    expect(host.counters.reads).toBeLessThanOrEqual(2 * 4 + 4);
  });
});
