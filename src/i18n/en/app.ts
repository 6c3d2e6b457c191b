/** Sentences of the shell: the menu, and what Google's services answer. */
export const app = {
  'menu.sidebar': 'Open sidebar',
  'menu.setUp': 'Set up / repair',
  'menu.import': 'Import',
  'menu.refresh': 'Refresh dashboard',
  'menu.undo': 'Undo last change',
  'menu.help': 'Help',
  'error.service': 'Google Sheets could not do this: {reason} Nothing is lost; try again.',
} as const;
