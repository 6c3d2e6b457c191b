import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const PORT = 8137;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const root = fileURLToPath(new URL('page', import.meta.url));
const port = Number(process.env.PORT ?? PORT);

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

/** Null when there is no such file (or no more: a build may be running). */
function contents(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const server = createServer((request, response) => {
  const path = pathOf(request.url ?? '/');
  const file = normalize(join(root, path === '/' ? 'index.html' : path));
  const body = file.startsWith(root) ? contents(file) : null;
  if (!body) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use: stop what runs there, or choose another, e.g. PORT=${port + 1} npm start.`
      : `The workbench cannot listen on port ${port}: ${error.message}`;
  console.error(reason);
  process.exitCode = 1;
});

// Only this machine: the workbench has no accounts.
server.listen(port, 'localhost', () => {
  // With PORT=0 the system chose one.
  const address = server.address();
  const chosen = typeof address === 'object' && address ? address.port : port;
  console.log(`Ramplight workbench: http://localhost:${chosen}`);
});
