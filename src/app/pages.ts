import { t } from '../i18n/text';
import { attempt } from './attempt';
import { refresh } from './dashboard';

/** The screens that a menu item may open the sidebar at. */
type Screen = 'home' | 'setup' | 'import' | 'report' | 'undo' | 'help';

function show(screen: Screen): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const html = page.replace('data-screen="home"', `data-screen="${screen}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Ramplight'));
}

export function openSidebar(): void {
  show('home');
}

export function openSetUp(): void {
  show('setup');
}

export function openImport(): void {
  show('import');
}

export function openReport(): void {
  show('report');
}

export function openUndo(): void {
  show('undo');
}

export function openHelp(): void {
  show('help');
}

/** From the menu: refreshes at once and says what it did; what a person must mend comes as a dialog. */
export function refreshDashboard(): void {
  const result = attempt(() => refresh({}));
  if (result.ok) SpreadsheetApp.getActive().toast(result.value.sentence, 'Ramplight');
  else
    SpreadsheetApp.getUi().alert(
      t('menu.refresh'),
      result.error.message,
      SpreadsheetApp.getUi().ButtonSet.OK,
    );
}
