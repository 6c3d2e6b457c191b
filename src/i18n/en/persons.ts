/** Sentences of the add-on about exporting and erasing what is held about a person. */
export const persons = {
  'person.unknown': 'This person is not in {sheet} any more: reload the list and choose again.',
  'person.hire': 'Hire',
  'person.candidate': 'Candidate',
  'person.unnamed': 'No name ({id})',

  'erase.title': 'Erased {alias}',
  'erase.preview': 'This is what will be erased',
  'erase.emptied': '(erased)',
  'erase.typed': 'Nothing was erased: what you typed is not “{name}”. Type the name exactly as it is shown.',
  'erase.badAlias': 'Nothing was erased: the alias {alias} is taken or malformed. Look at the preview again.',
  'erase.stale': 'Nothing was erased: the spreadsheet changed since you looked. Look at the preview again.',
  'erase.keeps':
    'Numbers, dates, role and ID stay under the alias {alias}, so that totals of the team do not change.',
  'erase.active': '{name} is still marked as active: the hire goes on under the alias.',
  'erase.namesake':
    '{sheet} row {row} has the same name. It is not touched: if it is the same person, erase that entry too.',
  'erase.page': 'The sheet “{sheet}” is deleted: it holds copies only.',
  'erase.view': 'On the sheet “{sheet}” the name becomes {alias}.',
  'erase.history': {
    one: '{count} earlier change can no longer be undone: what it kept of this person is emptied.',
    other: '{count} earlier changes can no longer be undone: what they kept of this person is emptied.',
  },
  'erase.user': 'Your own name in the sidebar is forgotten.',
  'erase.logUser': {
    one: 'The Log says in {count} row that this person made a change. It stays: a log that can be rewritten proves nothing.',
    other:
      'The Log says in {count} rows that this person made a change. They stay: a log that can be rewritten proves nothing.',
  },
  'erase.done': 'Erased: the name is now {alias} everywhere Ramplight writes. This cannot be undone.',
  'erase.partly': 'Not everything could be erased.',
  'erase.refused':
    'The sheet “{sheet}” could not be changed ({reason}) Remove the protection or rule that is in the way, then erase the same person again.',
  'erase.left':
    'The sheet “{sheet}” was edited meanwhile and still holds something: erase the same person again.',

  'export.named': 'Named in other rows',
  'export.earlier': 'Earlier values, kept so that changes can be undone',
  'export.log': 'Log entries of these changes',
  'export.page': 'The sheet “{sheet}”, as it was last written',
  'export.elsewhere': 'Your own sheets that mention the name',
  'export.sheet': 'Sheet',
  'export.row': 'Row',
  'export.cell': 'Cell',
  'export.column': 'Column',
  'export.text': 'Text',
  'export.when': 'When',
  'export.change': 'Change',
  'export.before': 'Before',
  'export.after': 'After',
  'export.line': 'Line',
} as const;
