import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PUSHED = ['Code.js', 'Sidebar.html', 'appsscript.json'];

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

for (const file of PUSHED) {
  if (!existsSync(join('dist', file)))
    stop(`dist/${file} is missing: run "npm run build" and look at its errors.`);
}
const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
if (!/^[\w-]{30,}$/.test(scriptId)) {
  stop(
    'No script ID: create a script in your spreadsheet (Extensions → Apps Script), copy its ID from Project Settings into .clasp.json, and push again.',
  );
}
if (!existsSync(join(homedir(), '.clasprc.json'))) {
  stop('Not logged in to Google: run "npx clasp login" once, then push again.');
}
const { status } = spawnSync('npx', ['clasp', 'push', '--force'], { stdio: 'inherit' });
process.exit(status ?? 1);
