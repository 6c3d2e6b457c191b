import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A headless Chromium: the one that `CHROMIUM` names, else the one that comes with the packages, else an
 * installed one. Each launch has a new empty profile.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const failures: unknown[] = [];
  for (const find of [() => process.env.CHROMIUM, packaged, () => INSTALLED.find(existsSync)]) {
    try {
      const executablePath = await find();
      if (executablePath) return await chromium.launch({ args: FLAGS, ...options, executablePath });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new Error('No Chromium was found: set CHROMIUM to the path of one.', { cause: failures });
}

async function packaged(): Promise<string> {
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}
