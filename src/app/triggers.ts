import { t } from '../i18n/text';

/**
 * Adds the menu. Runs in every authorisation mode, even before the add-on may read the file: it touches nothing
 * but the menu.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(t('menu.sidebar'), 'openSidebar')
    .addItem(t('menu.report'), 'openReport')
    .addItem(t('menu.setUp'), 'openSetUp')
    .addItem(t('menu.import'), 'openImport')
    .addItem(t('menu.refresh'), 'refreshDashboard')
    .addItem(t('menu.undo'), 'openUndo')
    .addSeparator()
    .addItem(t('menu.help'), 'openHelp')
    .addToUi();
}

/** The menu should be there at once, not only after the next opening. */
export function onInstall(): void {
  onOpen();
}
