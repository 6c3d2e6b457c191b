import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser';

jest.setTimeout(240_000);

const PATIENCE = 30_000;
const ALIAS = /^[A-Z][A-Z0-9]{5}\b/;

/** From the scores of the demo's round to a decision and its feedback, in a browser and without touching a cell. */
describe('comparing and deciding in the served workbench', () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let side: FrameLocator;
  const problems: string[] = [];

  beforeAll(async () => {
    server = spawn(process.execPath, ['build/serve.mjs'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(server.stdout!, 'data')) as [Buffer];
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(/http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '');
    await page.waitForSelector('html[data-ready="true"]', { timeout: 120_000 });
    side = page.frameLocator('#side iframe');
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  const press = (name: string | RegExp) => side.getByRole('button', { name }).first().click();
  const see = (text: string | RegExp) => side.getByText(text).first().waitFor();

  async function toRounds(): Promise<void> {
    await side.getByRole('button', { name: 'More', exact: true }).click();
    await press(/^Skills tasks(?!:)/);
    await press(/^Compare\b/);
    await side.getByRole('heading', { name: 'Compare and decide' }).waitFor();
  }

  async function accessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).exclude('#grid').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await side.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(300);
  }

  test('whoever says who they are and has scored sees the comparison, others are asked first', async () => {
    await toRounds();
    await press(/^Listing optimisation/);
    await see('Score first, then compare');
    await accessible();
    await press('Say who I am');
    await side.getByLabel(/name/i).fill('sol candela');
    await side.getByRole('button', { name: /^Save|^Keep/ }).click();
    await press('Back');
    await see('Do the raters agree?');
    expect(await side.locator('.headline h2').textContent()).not.toBe('');
    await side.getByRole('img', { name: /^Scores of \d+ candidates/ }).waitFor();
    await side.getByText('The same numbers as a table').click();
    await side.getByRole('columnheader', { name: '90 % range' }).waitFor();
    await accessible();
  });

  test('a cut is judged', async () => {
    await press('Judge the cut score');
    await see('You judge as sol candela.');
    await press('Look at the judgement');
    await see(/^Choose a level for every criterion/);
    for (const select of await side.getByLabel('A just acceptable hire reaches').all())
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
    await accessible();
    expect(await side.locator('main').textContent()).not.toMatch(/Lanterna|Lampka|Kandil|Akari/);
    await press('Look at the record');
    await see('Choose what you decide.');
    await side.getByLabel('Advance').check();
    await side.getByLabel(/^Reason|^Why against/).fill('Every main term, and the reasons written down.');
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
    const letter = side.getByLabel('What the candidate reads');
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
      await side
        .getByLabel(/Name of the group/)
        .nth(at)
        .fill(values[0]);
      await side.getByLabel('Applicants').nth(at).fill(values[1]);
      await side
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
    expect(problems).toEqual([]);
  });
});
