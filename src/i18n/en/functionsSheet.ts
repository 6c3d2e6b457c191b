/** Sentences of the sheet that shows every function at work. */
export const functionsSheet = {
  'functionsSheet.name': 'Functions',
  'functionsSheet.title': 'Every function at work',
  'functionsSheet.subtitle':
    'Change a yellow cell: the result beside it follows. Copy a formula into a sheet of your own and point it at your columns.',
  'functionsSheet.input': 'What you type',
  'functionsSheet.output': 'The formula, and what comes out',
  'functionsSheet.written': 'Added the sheet {sheet}: every function with an example to play with.',
  'functionsSheet.shown': 'Here it is: the sheet {sheet}.',
} as const;
