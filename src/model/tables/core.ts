import type { TableSpec } from '../schema';
import { field, REQUIRED, table } from './define';

/**
 * Settings holds what must survive a copy of the file: template version, the sheet IDs of the tables ("Sheet: Hires"),
 * names remembered from imports ("Import name: Dan" → "H-0004"), language, base currency, tolerance, features.
 * Every value is text.
 */
export function settings(): TableSpec {
  return table('settings', 'Settings', 'core', ['setting'], 'setting', [
    field('setting', 'Setting', 'text', 1, 'key|ajuste|configuración|configuração|设置', REQUIRED),
    field('value', 'Value', 'text', 1, 'valor|值'),
    field('note', 'Note', 'longText', 1, 'comment|nota|observação|备注'),
  ]);
}

/** Append-only. Each row carries the hash of the row before it, so that a removed or altered row shows. */
export function log(): TableSpec {
  return table('log', 'Log', 'core', ['changeId', 'table'], 'hash', [
    field('time', 'Time', 'timestamp', 1, 'at|hora|时间', REQUIRED),
    field('user', 'User', 'text', 2, 'who|usuario|usuário|用户'),
    field('action', 'Action', 'text', 1, 'acción|ação|操作', REQUIRED),
    field('table', 'Table', 'text', 1, 'sheet|tabla|tabela|表', REQUIRED),
    field('rows', 'Rows', 'text', 1, 'filas|linhas|行'),
    field('reason', 'Reason', 'longText', 1, 'why|motivo|原因'),
    field('undoOf', 'Undo of', 'id', 1, 'deshace|desfaz|撤销'),
    field('changeId', 'Change ID', 'id', 1, 'change|id del cambio|id da alteração|变更编号', REQUIRED),
    field('previousHash', 'Previous hash', 'id', 1, 'hash anterior|前一哈希'),
    field('hash', 'Hash', 'id', 1, '哈希', REQUIRED),
  ]);
}
