import * as z from 'zod/mini';
import { RampError } from '../domain/error';
import type { Cell, Row } from './cell';
import { fieldProblem, problem } from './problem';
import type { Field, TableId } from './schema';
import { tableSpec } from './tables';

type Schema = z.ZodMiniType<Readonly<Record<string, Cell>>>;

const built: Record<string, Schema> = {};

/**
 * The schema of a table's rows, built on first use. `partial` lets required fields be blank (a hire whose role is not
 * known yet, the changed fields of a row).
 */
export function rowSchema(table: TableId, partial = false): Schema {
  const name = `${table}${partial ? '?' : ''}`;
  built[name] ??= z.strictObject(
    Object.fromEntries(tableSpec(table).fields.map((field) => [field.id, cellSchema(field, partial)])),
  ) as unknown as Schema;
  return built[name];
}

function cellSchema(field: Field, partial: boolean): z.ZodMiniType {
  const cell = z.union([z.string(), z.number(), z.boolean()]).check(
    z.check((payload) => {
      const found = fieldProblem(field, payload.value as Cell, !partial);
      if (found) payload.issues.push({ code: 'custom', input: payload.value, message: found.code });
    }),
  );
  return partial ? z.optional(cell) : z.prefault(cell, '');
}

export type CheckOptions = {
  /** Required fields may be blank. */
  readonly partial?: boolean;
  /** The words of fields whose choices stand in another table, by field id. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
};

/**
 * Checks a row before it is written.
 * @throws RampError `cell.…` that names sheet and header in `where`, the value, and the remedy in its sentence.
 * @throws TypeError for a field the table does not have.
 *
 * @example checkRow('hires', { ...row, fte: 0 }) // throws “Hires, FTE: 0 must be above 0 …”
 */
export function checkRow(table: TableId, row: Row, options: CheckOptions = {}): void {
  const spec = tableSpec(table);
  const where = (field: Field) => `${spec.sheet}, ${field.header}`;
  const result = rowSchema(table, options.partial).safeParse(row);
  if (!result.success) {
    const issue = result.error.issues[0];
    const field = spec.fields.find(({ id }) => id === issue?.path[0]);
    if (!field) throw new TypeError(`Table ${table}: ${issue?.message ?? 'not a row'}`);
    const found =
      fieldProblem(field, row[field.id] ?? '', !options.partial) ?? problem('text', { value: '' });
    throw new RampError(found.code, { ...found.params, where: where(field) });
  }
  for (const [id, words] of Object.entries(options.choices ?? {})) {
    const field = spec.fields.find((each) => each.id === id);
    const value = row[id] ?? '';
    if (!field || value === '' || words.includes(String(value))) continue;
    throw new RampError('cell.unknownWord', {
      value: String(value),
      options: words.join(', '),
      where: where(field),
    });
  }
}
