import { FUNCTIONS_SHEET, functionsSheet as layoutOf } from '../actions/functionsSheet/functionsSheet';
import { t } from '../i18n/text';
import type { Done } from '../model/preview';
import type { Rpc } from '../rpc';
import { recover } from '../workbook/apply';
import { localeOf } from '../workbook/clock';
import { withDocumentLock } from '../workbook/lock';
import { renderSheet } from '../workbook/render';
import { showWritten } from '../workbook/view';

const done = (sentence: string): Done => ({ sentence, changeId: null });

const show = (): string | null =>
  showWritten(FUNCTIONS_SHEET, t('functionsSheet.name'), t('functionsSheet.title'));

export const functionsSheet: Rpc['functionsSheet'] = ({ add = false }) => {
  recover();
  return withDocumentLock(() => {
    const sheet = show();
    if (sheet) return { status: 'shown', done: done(t('functionsSheet.shown', { sheet })) };
    if (!add) return { status: 'none' };
    const written = renderSheet(layoutOf(localeOf()));
    show();
    return { status: 'shown', done: done(t('functionsSheet.written', { sheet: written })) };
  });
};
