import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('dist', () => {
  test('holds exactly the three files that are pushed', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  test('clasp would push exactly these', () => {
    const home = mkdtempSync(join(tmpdir(), 'ramplight-home-'));
    const out = execFileSync('npx', ['clasp', 'show-file-status', '--json'], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home },
    });
    const { filesToPush } = JSON.parse(out.slice(out.indexOf('{'))) as { filesToPush: string[] };
    expect(filesToPush.map((file) => file.replace(/^dist\//, '')).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'appsscript.json',
    ]);
  });

  test('asks for two scopes and no more', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
      runtimeVersion: string;
      oauthScopes: string[];
    };
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.oauthScopes.sort()).toEqual([
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
    ]);
  });

  test('the page asks nothing of the network', () => {
    const html = readFileSync('dist/Sidebar.html', 'utf8');
    expect(html).not.toMatch(/<(?:link|script|img|iframe)[^>]+(?:src|href)=/i);
    expect(html).not.toMatch(/@import|url\(\s*['"]?https?:/i);
  });
});
