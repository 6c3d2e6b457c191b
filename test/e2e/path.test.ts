import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWorkbench } from './served';

jest.setTimeout(240_000);

/** Calls of two agents, up to yesterday, as a help desk exports them. */
function callsFile(): string {
  const lines = ['Call Id,Agent,Date,Answered (Y/N),AvgTalkDuration'];
  for (let i = 0; i < 80; i++) {
    const day = new Date(Date.now() - (1 + (i % 20)) * 86_400_000).toISOString().slice(0, 10);
    const answered = i % 8 !== 0;
    lines.push(
      `T${i},${i % 2 ? 'Ana' : 'Bo'},${day},${answered ? 'Y,0:04:' : 'N,'}${answered ? 10 + (i % 40) : ''}`,
    );
  }
  const file = join(mkdtempSync(join(tmpdir(), 'ramplight-')), 'calls.csv');
  writeFileSync(file, lines.join('\r\n'));
  return file;
}

/** The path in a real browser against the served workbench, without touching a cell. */
describe('the served workbench', () => {
  const served = serveWorkbench();
  const { press, accessible } = served;

  test('opens with the demo and a sidebar of 300 px', async () => {
    expect(await served.page.locator('#side iframe').evaluate((frame) => frame.clientWidth)).toBe(300);
    await served.side.getByRole('heading', { name: 'This week' }).waitFor();
    await accessible();
  });

  test('starts anew from the template', async () => {
    await served.page.getByRole('button', { name: 'New from template' }).click();
    await served.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await served.side.getByRole('button', { name: 'Add your first hire' }).waitFor();
  });

  test('adds a hire and writes the plan', async () => {
    await press('Add your first hire');
    await served.side.getByLabel(/^Name/).fill('Ana');
    await served.side.getByLabel(/^Role/).selectOption('Multilingual Customer Support');
    const start = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
    await served.side.getByLabel(/^Start date/).fill(start);
    await served.side.getByLabel(/^Full productivity/).fill('250');
    await press('Preview');
    await served.side.getByText('This is what will be written').waitFor();
    await accessible();
    await press('Add Ana');
    await press('Write the plan');
    await served.side.getByText('This is what will be written').waitFor();
    await press('Write the plan');
    await served.side.getByRole('heading', { name: 'Ana' }).waitFor();
    await served.side
      .getByText(/Average handle time/)
      .first()
      .waitFor();
    await accessible();
  });

  test('makes the printable sheet', async () => {
    await press('Printable sheet');
    await served.side
      .getByText(/The plan of Ana is ready on the sheet/)
      .first()
      .waitFor();
  });

  test('imports calls: Ana is recognised, Bo becomes a hire', async () => {
    await served.side.getByRole('button', { name: 'Import', exact: true }).click();
    await served.side.locator('input[type=file]').setInputFiles(callsFile());
    await served.side.getByText('80 rows, header in line 1').waitFor();
    await accessible();
    await press('Continue');
    await press(/Continue to the preview/);
    await served.side.getByText('Ready to import').waitFor();
    await accessible();
    await press('Import 80 rows');
    await served.side.getByText('Contacts: 80 rows added, 0 changed.').first().waitFor();
  });

  test('says how Ana stands, with her numbers', async () => {
    await served.side.getByRole('button', { name: 'This week', exact: true }).click();
    await served.side
      .getByText(/Role and start date are missing/)
      .first()
      .waitFor();
    await accessible();
    await press(/^Ana/);
    await served.side
      .getByText(/Average handle time 2\d\d s against 2\d\d s due by day \d+, n = \d+/)
      .first()
      .waitFor();
    await accessible();
  });

  test('refreshes the dashboard sheet from the menu', async () => {
    await served.page.getByRole('button', { name: 'Ramplight', exact: true }).click();
    await served.page.getByRole('menuitem', { name: 'Refresh dashboard' }).click();
    await served.page
      .getByText(/Refreshed the dashboard: 2 hires/)
      .first()
      .waitFor();
  });

  test('keeps the workbook over a reload', async () => {
    await served.reload();
    await served.side
      .getByText(/Average handle time 2\d\d s/)
      .first()
      .waitFor();
  });

  test('logged no error and asked nothing of the network', () => {
    expect(served.problems).toEqual([]);
  });
});
