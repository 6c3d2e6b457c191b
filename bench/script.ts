/** Prints how many milliseconds a script takes to compile and run in a fresh context. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const text = readFileSync(process.argv[2]!, 'utf8');
const context = createContext({});
const from = performance.now();
new Script(text, { filename: 'Code.js' }).runInContext(context);
process.stdout.write(String(performance.now() - from));
