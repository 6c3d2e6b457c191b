import { zipSync } from 'fflate';
import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
// Not among the package's entry points; the version is pinned.
import { ZipWriter } from '../../../node_modules/hucre/dist/zip/writer.mjs';

type Part = { readonly path: string; readonly data: Uint8Array };

/**
 * The library makes all parts of the file at once and then compresses them in its own time, through streams. A
 * script's `save` cannot wait: the parts are taken over and compressed here.
 */
export function writeFile(options: WriteOptions): Uint8Array {
  const { build } = ZipWriter.prototype;
  let parts: readonly Part[] = [];
  let failure: unknown;
  ZipWriter.prototype.build = function (this: unknown) {
    parts = (this as { readonly entries: readonly Part[] }).entries;
    return Promise.resolve(new Uint8Array());
  };
  try {
    writeXlsx(options).catch((error: unknown) => {
      failure = error;
    });
  } finally {
    ZipWriter.prototype.build = build;
  }
  if (parts.length === 0) throw failure ?? new Error('The workbook could not be written as an .xlsx file.');
  return zipSync(Object.fromEntries(parts.map(({ path, data }) => [path, data])), { level: 6 });
}
