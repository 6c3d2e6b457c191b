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
    await page.waitForSelector('html[data-ready="true"]');
    await page.frameLocator('#side iframe').locator('main, #app > *').first().waitFor();
    await page.waitForFunction(() => document.getElementById('busy')?.hidden);
    await page.waitForTimeout(800);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
}
