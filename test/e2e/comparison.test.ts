import { serveWorkbench } from './served';

jest.setTimeout(240_000);

const ALIAS = /^[A-Z][A-Z0-9]{5}\b/;

/** From the scores of the demo's round to a decision and its feedback, in a browser and without touching a cell. */
describe('comparing and deciding in the served workbench', () => {
  const served = serveWorkbench();
  const { press, said: see, accessible } = served;

  async function toRounds(): Promise<void> {
    await served.side.getByRole('button', { name: 'More', exact: true }).click();
    await press(/^Skills tasks(?!:)/);
    await press(/^Compare\b/);
    await served.side.getByRole('heading', { name: 'Compare and decide' }).waitFor();
  }

  test('whoever says who they are and has scored sees the comparison, others are asked first', async () => {
    await toRounds();
    await press(/^Listing optimisation/);
    await see('Score first, then compare');
    await accessible();
    await press('Say who I am');
    await served.side.getByLabel(/name/i).fill('sol candela');
    await press('Save');
    await see('Do the raters agree?');
    expect(await served.side.locator('.headline h2').textContent()).not.toBe('');
    await served.side.getByRole('img', { name: /^Scores of \d+ candidates/ }).waitFor();
    await served.side.getByText('The same numbers as a table').click();
    await served.side.getByRole('columnheader', { name: '90 % range' }).waitFor();
    await served.side.getByText('Criterion by criterion: who reached what').click();
    await served.side.getByRole('columnheader', { name: 'Policy compliance' }).waitFor();
    await accessible();
  });

  test('a cut is judged', async () => {
    await press('Judge the cut score');
    await see('You judge as sol candela.');
    await press('Look at the judgement');
    await see(/^Choose a level for every criterion/);
    for (const select of await served.side.getByLabel('A just acceptable hire reaches').all())
      await select.selectOption('2.5');
    await accessible();
    await press('Look at the judgement');
    await press('Keep my judgement');
    await see('Everybody’s levels');
    await accessible();
    await press('Back');
    await see('Do the raters agree?');
  });

  test('a named person decides, and the name comes only when it is asked for', async () => {
    await press(ALIAS);
    await see('Your decision');
    await see('What they scored, and why');
    await see('Style guide holds');
    await accessible();
    expect(await served.side.locator('main').textContent()).not.toMatch(/Lanterna|Lampka|Kandil|Akari/);
    await press('Look at the record');
    await see('Choose what you decide.');
    await served.side.getByLabel('Advance').check();
    await served.side
      .getByLabel(/^Reason|^Why against/)
      .fill('Every main term, and the reasons written down.');
    await press('Reveal the name');
    await see(/Lanterna|Lampka|Kandil|Akari/);
    await press('Look at the record');
    await see('This is what will be written');
    await accessible();
    await press('Record my decision');
    await see('Decided so far');
    await see(/^Recorded: \w{6} goes on to interview\.$/);
    await accessible();
  });

  test('the feedback is drafted, changed, kept and marked as sent', async () => {
    await press(/^Feedback for/);
    const letter = served.side.getByLabel('What the candidate reads');
    expect(await letter.inputValue()).toContain('What we saw:');
    await letter.fill(`${await letter.inputValue()}\n\nSol`);
    await accessible();
    await press('Keep and mark as sent today');
    await press('Keep it, sent today');
    await see(/^Kept the feedback for \w{6}, sent today\.$/);
    await accessible();
  });

  test('impact ratios come after their caveats', async () => {
    await toRounds();
    await press(/^Fairness/);
    await see('The four-fifths rule is guidance of the United States');
    await accessible();
    await press('Switch on');
    await press('Switch on, I have read this');
    const fill = async (at: number, values: readonly [string, string, string]) => {
      await served.side
        .getByLabel(/Name of the group/)
        .nth(at)
        .fill(values[0]);
      await served.side.getByLabel('Applicants').nth(at).fill(values[1]);
      await served.side
        .getByLabel(/^Selected/)
        .nth(at)
        .fill(values[2]);
    };
    await see(/^Enter totals by group/);
    await fill(0, ['Group A', '60', '30']);
    await fill(1, ['Group B', '48', '12']);
    await press('Compare the groups');
    await see(/^Group B: 12 of 48 selected/);
    await accessible();
  });

  test('logged no error', () => {
    expect(served.problems).toEqual([]);
  });
});
