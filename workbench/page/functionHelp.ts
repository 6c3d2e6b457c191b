import type { FunctionHelp } from '../host/odoo/functions';

/** What autocomplete shows, from the JSDoc above each function of the built bundle, as Sheets reads it. */
export function functionHelp(code: string): (name: string) => FunctionHelp | undefined {
  const found = new Map<string, FunctionHelp>();
  for (const [, comment = '', name = ''] of code.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function (\w+)\(/g,
  )) {
    if (!comment.includes('@customfunction')) continue;
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, ''));
    const text = lines.join('\n');
    const description = text.split(/^@/m)[0]?.trim().replace(/\s+/g, ' ') ?? '';
    const args = [...text.matchAll(/^@param\s+(?:\{[^}]*\}\s+)?(\[?)(\w+)[^\s\]]*\]?\s*([^@]*)/gm)];
    found.set(name.toUpperCase(), {
      description,
      args: args.map(([, optional, arg = '', about = '']) => ({
        name: arg,
        description: about.trim().replace(/\s+/g, ' '),
        optional: optional === '[',
      })),
    });
  }
  return (name) => found.get(name);
}
