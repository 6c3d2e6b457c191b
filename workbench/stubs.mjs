import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { jsdocParts } from './jsdoc.mjs';

/** What Sheets reads of a comment; examples and sources are for the manual. */
const SHOWN = ['', 'param', 'return', 'customfunction'];

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

const isExported = (node) => node.modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** The declaration of an exported function, followed through `export { name } from './file'`. */
export function findFunction(file, name) {
  const source = parse(file);
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name && isExported(statement)) {
      return statement;
    }
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || !statement.exportClause) continue;
    for (const element of statement.exportClause.elements) {
      if (element.name.text !== name) continue;
      const target = resolve(dirname(file), `${statement.moduleSpecifier.text}.ts`);
      return findFunction(target, (element.propertyName ?? element.name).text);
    }
  }
  throw new Error(`${file} exports "${name}", but no function of that name stands behind it`);
}

/** The JSDoc comment above a declaration, as written; `''` when there is none. */
export function commentOf(declaration) {
  const doc = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc);
  return doc ? declaration.getSourceFile().text.slice(doc.pos, doc.end) : '';
}

function shown(comment) {
  const [about, ...tags] = jsdocParts(comment).filter(({ tag }) => SHOWN.includes(tag));
  const written = tags.map(({ tag, text }) => `@${tag} ${text}`.trimEnd());
  const lines = [about.text, ...(written.length > 0 ? ['', ...written] : [])].join('\n').split('\n');
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/**
 * The top-level functions that Apps Script sees: one stub for each export of the entry file, with the JSDoc that
 * Sheets shows in autocomplete and the parameter names. esbuild drops both, and a bundle's own functions are
 * hidden inside its closure.
 */
export function stubs(entry, names, bundle) {
  return names
    .map((name) => {
      const declaration = findFunction(entry, name);
      const comment = commentOf(declaration);
      const parameters = declaration.parameters.map((p) => p.name.getText()).join(', ');
      return `${comment && shown(comment)}function ${name}(${parameters}) {\n  return ${bundle}.${name}(${parameters});\n}`;
    })
    .join('\n\n');
}
