import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser';

const PATIENCE = 60_000;
const START = 120_000;

/** The served workbench in a real browser, for the tests of one file. */
export type Served = {
  readonly page: Page;
  /** The sidebar; it is another frame after a reload. */
  readonly side: FrameLocator;
  /** Errors of the console, uncaught ones, and requests that leave the machine. */
  readonly problems: readonly string[];
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Waits for a sentence in the sidebar. */
  readonly said: (text: string | RegExp) => Promise<void>;
  /** axe over the sidebar and our own chrome (the grid is a component of others), and nothing wider than the sidebar. */
  readonly accessible: () => Promise<void>;
  readonly reload: () => Promise<void>;
};

/** Serves and opens it before all tests of a `describe`, and ends it after them. */
export function serveWorkbench(): Served {
  let server: ChildProcess | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  const problems: string[] = [];

  const ready = async (): Promise<void> => {
    await opened().waitForSelector('html[data-ready="true"]', { timeout: START });
  };
  const opened = (): Page => {
    if (!page) throw new Error('The page is not open yet');
    return page;
  };
  const side = (): FrameLocator => opened().frameLocator('#side iframe');

  beforeAll(async () => {
    server = spawn(process.execPath, ['build/serve.mjs'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(server.stdout!, 'data')) as [Buffer];
    const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '';
    browser = await launchBrowser();
    // axe needs a context of its own: it opens a second page to finish in.
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url()))
        problems.push(request.url());
    });
    await page.goto(url);
    await ready();
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  return {
    get page() {
      return opened();
    },
    get side() {
      return side();
    },
    problems,
    press: (name) => side().getByRole('button', { name }).first().click(),
    said: (text) => side().getByText(text).first().waitFor(),
    accessible: async () => {
      const { violations } = await new AxeBuilder({ page: opened() }).exclude('#grid').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const width = await side()
        .locator('html')
        .evaluate((html) => html.scrollWidth);
      expect(width).toBeLessThanOrEqual(300);
    },
    reload: async () => {
      await opened().reload();
      await ready();
    },
  };
}
