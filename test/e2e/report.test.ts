import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWorkbench } from './served';

jest.setTimeout(240_000);

/** Calls of two agents as a call centre exports them: lengths of time, unanswered calls blank. */
function callsFile(): string {
  const lines = ['Call Id,Agent,Date,AvgTalkDuration'];
  for (let i = 0; i < 80; i++)
    lines.push(
      `T${i},${i % 2 ? 'Ana' : 'Bo'},2026-03-0${1 + (i % 9)},${i % 8 ? `0:04:${10 + (i % 40)}` : ''}`,
    );
  const file = join(mkdtempSync(join(tmpdir(), 'ramplight-')), 'calls.csv');
  writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`);
  return file;
}

/** A stranger's export, opened in the served workbench, and its first number: from the menu, by keyboard and mouse. */
describe('Insert a report in a browser', () => {
  const served = serveWorkbench();
  const { accessible } = served;

  test('opens the export as it is; the welcome leads to a first number', async () => {
    await served.page.setInputFiles('#file', callsFile());
    await served.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await served.side.getByRole('button', { name: /^Insert a report/ }).waitFor();
    await accessible();
  });

  test('the menu shows what the tab holds and which reports it allows', async () => {
    await served.page.getByRole('button', { name: 'Ramplight', exact: true }).click();
    await served.page.getByRole('menuitem', { name: 'Insert a report…' }).click();
    await served.side.getByRole('heading', { name: 'What “calls” holds' }).waitFor();
    await served.side.getByText('80 rows of data under the headers in row 1.').waitFor();
    await accessible();
  });

  test('one press shows the first rows, another writes the formula', async () => {
    await served.side.getByRole('button', { name: 'AHT by Agent' }).press('Enter');
    await served.side.getByRole('rowheader', { name: 'Bo' }).waitFor();
    await served.side.getByRole('radio', { name: 'A new tab' }).check();
    await accessible();
    await served.side.getByRole('button', { name: 'Insert', exact: true }).click();
    await served.side
      .getByText('AHT by Agent is in A1 of “AHT by Agent”. It recalculates by itself.')
      .waitFor();
    await accessible();
  });

  test('going on still leaves it within reach', async () => {
    await served.side.getByRole('button', { name: 'Another report' }).click();
    await served.side.getByRole('heading', { name: 'Reports it allows' }).waitFor();
    await served.side.getByText('Inserted last').waitFor();
    await accessible();
  });

  test('and the button beside it takes it away again', async () => {
    await served.side.getByRole('button', { name: 'Remove it' }).click();
    await served.side.getByText('A1 of “AHT by Agent” is empty again.').first().waitFor();
    await served.side.getByText('Inserted last').waitFor({ state: 'detached' });
    await served.side.getByRole('heading', { name: 'Reports it allows' }).waitFor();
  });
});
