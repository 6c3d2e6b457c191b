import { serveWorkbench } from './served';

jest.setTimeout(240_000);

const PASTED = [
  'Name\tE-mail\tRole',
  'Ana Brisa\tana@example.test\tListing Optimization Specialist',
  'Bo Lind\tbo@example.test\tListing Optimization Specialist',
  'Cy Marsh\tcy@example.test\tListing Optimization Specialist',
].join('\n');

/** By candidate, in the order of the list: what each rater gives every criterion. */
const LEVELS: Readonly<Record<string, readonly number[]>> = { Dora: [4, 3, 1], Eli: [3, 2, 1] };

/** The paid-task packet from the rubric to the payment, without touching a cell. */
describe('the paid-task packet in a browser', () => {
  const served = serveWorkbench();
  const { press, said, accessible } = served;
  const side = () => served.side;
  const tasks = async () => {
    await side().getByRole('button', { name: 'More', exact: true }).click();
    await press(/^Skills tasks Candidates/);
    await side().getByRole('heading', { name: 'Skills tasks', level: 1 }).waitFor();
  };
  const stateName = async (name: string) => {
    await side().getByRole('button', { name: 'More', exact: true }).click();
    await press(/^Your name/);
    await side().getByLabel('Your name').fill(name);
    await press('Save');
    await said(`From now on the log says ${name}.`);
  };
  /** By name, as the administration shows them. */
  const openCandidate = async (name: string) => {
    await tasks();
    await press(/^Candidates With names/);
    await press(new RegExp(`^${name}`));
    await side().getByRole('heading', { name }).waitFor();
  };
  const confirm = async (name: string | RegExp) => {
    await said('This is what will be written');
    await press(name);
  };
  const codes: string[] = [];

  test('begins with a rubric from the library', async () => {
    await served.page.getByRole('button', { name: 'New from template' }).click();
    await served.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await side().getByRole('button', { name: 'Add your first hire' }).waitFor();
    await tasks();
    await accessible();
    await press(/^Rubrics/);
    await press(/^Listing optimisation/);
    await accessible();
    await confirm(/^Add/);
    await said(/Listing optimisation/);
    await accessible();
  });

  test('adds three candidates from a pasted list', async () => {
    await tasks();
    await press(/^Add candidates/);
    await side().getByText('A list', { exact: true }).click();
    await side()
      .getByLabel(/^Paste rows/)
      .fill(PASTED);
    await said('3 candidates are read:');
    await accessible();
    await press('Preview');
    await confirm('Add');
    await said('Added 3 candidates.');
    await accessible();
  });

  test('sends each of them the task', async () => {
    await stateName('Dora');
    await tasks();
    await press(/^Send a task/);
    for (const box of await side().getByRole('checkbox').all()) await box.check();
    await side()
      .getByLabel(/^Title/)
      .fill('Rewrite three listings');
    await side()
      .getByLabel(/^What to deliver/)
      .fill('Three titles and five bullets each, in a document.');
    await side()
      .getByLabel(/^Time box/)
      .fill('90');
    await side()
      .getByLabel(/^Hours paid/)
      .fill('1.5');
    await side()
      .getByLabel(/^For an hour/)
      .fill('20');
    await side()
      .getByLabel(/^Currency/)
      .fill('EUR');
    for (const [label, value] of [
      [/^From/, 'Northline'],
      [/^Write to/, 'jobs@northline.example'],
      [/^Hand in to/, 'jobs@northline.example'],
    ] as const)
      await side().getByLabel(label).fill(value);
    await said(/30\.00 for 3 candidates|90\.00 for 3 candidates/);
    await accessible();
    await press('Preview');
    await confirm('Promise 3 tasks');
    await said(/Wrote the task “Rewrite three listings” for 3 candidates/);
    await side().getByRole('heading', { name: 'Tasks promised' }).waitFor();
    await press('Printable sheet for Bo Lind');
    await said(/The brief for \w{6} is ready on the sheet “Brief/);
    await side()
      .getByRole('button', { name: /^Judge the cut score now/ })
      .waitFor();
    await accessible();
  });

  test('makes a brief to print, by code', async () => {
    await openCandidate('Ana Brisa');
    await accessible();
    await press(/^Brief of/);
    await side().getByRole('heading', { name: 'Rewrite three listings' }).first().waitFor();
    await accessible();
    await press('Printable sheet');
    await said(/The brief for \w{6} is ready on the sheet “Brief/);
  });

  test.each(['Ana Brisa', 'Bo Lind', 'Cy Marsh'])('%s hands it in', async (name) => {
    await openCandidate(name);
    codes.push(/Code (\w{6})/.exec((await side().locator('header').first().textContent()) ?? '')?.[1] ?? '');
    await press(/^Handed in: note it/);
    await side()
      .getByLabel(/^Minutes/)
      .fill('85');
    await accessible();
    await press('Preview');
    await confirm('Note it');
    await said(/was handed in\./);
  });

  test.each(Object.entries(LEVELS))('%s scores all three by code', async (rater, levels) => {
    await stateName(rater);
    for (const [at, level] of levels.entries()) {
      await tasks();
      await press(/^Score By code/);
      await said(`As ${rater}.`);
      if (at === 0) await accessible();
      expect(await side().locator('main').textContent()).not.toMatch(/Ana Brisa|Bo Lind|Cy Marsh|@example/);
      await press(new RegExp(`^${codes[at]}`));
      await side().getByRole('radiogroup').first().waitFor();
      for (const group of await side().getByRole('radiogroup').all())
        await group.getByRole('radio').nth(level).press(' ');
      if (at === 0) await accessible();
      await press(/^Submit/);
      await confirm('Submit the scores');
      await said(`${at + 1} of 3 submitted`);
    }
    await said('All submissions are scored: thank you.');
    await accessible();
  });

  test('compares them, and says what the scores cannot tell', async () => {
    await tasks();
    await press(/^Compare Who/);
    await accessible();
    await press(/^Listing optimisation/);
    await side().getByRole('heading', { name: 'Comparison' }).waitFor();
    await said(/fair \d+\.\d ± \d+\.\d/);
    for (const code of codes)
      await side()
        .getByRole('button', { name: new RegExp(`^${code}`) })
        .waitFor();
    expect(await side().locator('main').textContent()).not.toMatch(/Ana Brisa|Bo Lind|Cy Marsh/);
    await accessible();
  });

  test('a named person decides, and learns the name only here', async () => {
    await side()
      .getByRole('button', { name: new RegExp(`^${codes[0]}`) })
      .click();
    await side()
      .getByRole('heading', { name: `Decide on ${codes[0]}` })
      .waitFor();
    await accessible();
    await press('Reveal the name');
    await said('Ana Brisa');
    await side()
      .getByRole('radio', { name: /Advance/ })
      .check();
    await side()
      .getByLabel(/^(Reason|Why)/)
      .fill('Every title is complete and within the limit.');
    await press('Look at the record');
    await confirm('Record my decision');
    await said('Decided so far');
    await accessible();
  });

  test('writes the feedback', async () => {
    await press(/^Feedback for/);
    await side()
      .getByRole('heading', { name: `Feedback for ${codes[0]}` })
      .waitFor();
    const letter = await side().getByLabel('What the candidate reads').inputValue();
    expect(letter.length).toBeGreaterThan(200);
    await accessible();
    await press('Keep and mark as sent today');
    await confirm('Keep it, sent today');
    await said(/Sent \S/);
    await accessible();
  });

  test('pays, whatever the result', async () => {
    await openCandidate('Ana Brisa');
    await press(/^Pay T-/);
    await side().getByRole('button', { name: 'Show the name' }).waitFor();
    await accessible();
    expect(await side().locator('main').textContent()).not.toContain('Ana Brisa');
    await press('Show the name');
    await said(/^Ana Brisa · /);
    await side()
      .getByLabel(/^Invoice number/)
      .fill('2026-7');
    await press('Preview');
    await confirm('Note the invoice');
    await side().getByLabel(/^IBAN/).fill('DE89 3704 0044 0532 0130 00');
    await accessible();
    await press('Preview');
    await confirm('Approve');
    await press('It is paid');
    await side()
      .getByLabel(/^Reference/)
      .fill('SEPA 4711');
    await press('Preview');
    await confirm('Note the payment');
    await said('Paid. If it comes back, say that it failed.');
    await accessible();
  });

  test('logged no error and asked nothing of the network', () => {
    expect(served.problems).toEqual([]);
  });
});
