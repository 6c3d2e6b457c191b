import { t } from '../i18n/text';
import type { TableSpec } from '../model/schema';
import { tableSpec } from '../model/tables';
import { columnName } from './blocks';
import type { Step } from './structure';

/** A step as the preview says it. */
export function stepLine(step: Step): string {
  switch (step.kind) {
    case 'hide':
      return t('repair.hide', { sheet: step.sheet });
    case 'forget':
      return t('repair.forget');
    case 'finish':
      return t('repair.finish', { title: step.title });
    case 'end':
      return t('repair.end', { title: step.title, sheet: step.sheet });
    case 'setting':
      return t('migrate.setting', { name: step.name, value: step.value });
    case 'settingName':
      return t('migrate.settingName', { from: step.from, to: step.to });
    case 'version':
      return t('migrate.version', { version: step.to });
    default:
      return tableLine(step);
  }
}

function tableLine(step: Extract<Step, { readonly table: unknown }>): string {
  const spec = tableSpec(step.table);
  const { sheet } = spec;
  switch (step.kind) {
    case 'create': {
      if (step.name !== sheet) return t('setup.sheetBeside', { name: step.name, sheet });
      return step.lost
        ? t('repair.sheet', { sheet })
        : t('setup.sheet', { sheet: step.name, count: spec.fields.length });
    }
    case 'rename': {
      const { header } = step;
      const found = step.found.trim() || t('repair.blankHeader');
      return t('repair.header', { sheet, header, column: columnName(step.column), found });
    }
    case 'column':
      return t('setup.column', { sheet, header: step.header, column: columnName(step.column) });
    case 'dress': {
      const headers = step.fields.map((id) => `“${headerOf(spec, id)}”`).join(', ');
      const count = step.fields.length;
      if (step.lacks === 'rule') return t('repair.rule', { sheet, headers, count });
      return step.lacks === 'format'
        ? t('repair.format', { sheet, headers, count })
        : t('migrate.dress', { sheet, headers, count });
    }
    case 'complete':
      return t('repair.complete', { sheet });
    case 'name':
      return t('repair.name', { sheet });
  }
}

function headerOf(spec: TableSpec, id: string): string {
  return spec.fields.find((field) => field.id === id)?.header ?? id;
}
