import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser';

/** Makes the README's screenshot from the running workbench: `node build/shoot.mjs [file]`. */
const PORT = 8139;
const file = process.argv[2] ?? 'docs/screenshot.png';

const server = spawn(process.execPath, [fileURLToPath(new URL('serve.mjs', import.meta.url))], {
  env: { ...process.env, PORT: String(PORT) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await once(server.stdout, 'data');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, deviceScaleFactor: 2 });
    await page.goto(`http://localhost:${PORT}`);
    await page.waitForSelector('html[data-ready="true"]', { timeout: 120_000 });
    await page.locator('.o-sheet', { hasText: 'Dashboard' }).first().click();
    const sidebar = page.frameLocator('#side iframe');
    await sidebar.getByText('Amara Fitila').first().click();
    await sidebar.getByText('Show the numbers').waitFor();
    await page.waitForFunction(() => document.getElementById('busy')?.hidden);
    // The grid draws its charts a moment later.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
}
