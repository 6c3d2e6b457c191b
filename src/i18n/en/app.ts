/** Sentences of the shell: the menu, and what Google's services answer. */
export const app = {
  'menu.sidebar': 'Open sidebar',
  'menu.setUp': 'Set up / repair',
  'menu.import': 'Import',
  'menu.report': 'Insert a report…',
  'menu.refresh': 'Refresh dashboard',
  'menu.undo': 'Undo last change',
  'menu.help': 'Help',
  'error.service': 'Google Sheets could not do this: {reason} Nothing is lost; try again.',
  'rpc.name':
    'The sidebar asked for “{name}”, which this version does not know: close the sidebar and open it again.',
  'rpc.payload':
    'The sidebar sent something unexpected ({field} of “{name}”), so nothing was done: close the sidebar and open it again.',
} as const;
