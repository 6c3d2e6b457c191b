/** Sentences of the spreadsheet: cells that do not fit, sheets and headers that are missing, changes that cannot be made. */
export const workbook = {
  'where.row': '{sheet} row {row}, {header}',

  'cell.required': '{where} is blank: write it there.',
  'cell.error': '{where} shows {value}: mend the formula in that cell.',
  'cell.errorWord': '{where}: “{value}” is what a sheet shows for a broken formula: write it in other words.',
  'cell.text': '{where}: “{value}” is not text: write it as words.',
  'cell.tooLong': '{where} is {count} characters long and a cell holds 50,000: shorten it.',
  'cell.choice': '{where}: “{value}” is none of {options}: choose one of these words.',
  'cell.unknownWord':
    '{where}: “{value}” is none of {options}: choose one of these, or add it to its sheet first.',
  'cell.number': '{where}: “{value}” is not a number: write digits only.',
  'cell.ambiguousNumber':
    '{where}: “{value}” is text that two countries read as two numbers: type it again as a number.',
  'cell.dateAsNumber':
    '{where} holds a date where a number belongs: type the number, and set the cell’s format to Number.',
  'cell.integer': '{where}: {value} must be a whole number.',
  'cell.min': '{where}: {value} must be {min} or more.',
  'cell.aboveMin': '{where}: {value} must be above {min}.',
  'cell.max': '{where}: {value} must be {max} or less.',
  'cell.date': '{where}: “{value}” is not a date: write it like 2026-03-02.',
  'cell.noSuchDate': '{where}: {value} is not in the calendar: write a date that exists, like 2026-03-02.',
  'cell.duration':
    '{where}: “{value}” may be minutes and seconds or hours and minutes: write seconds, or h:mm:ss.',
  'cell.boolean': '{where}: “{value}” is neither yes nor no: write TRUE or FALSE.',
  'cell.timeZone': '{where}: there is no time zone “{value}”: write a name like Europe/Madrid.',
  'cell.currency': '{where}: “{value}” is not a currency code: write three letters like EUR.',
  'cell.weekend':
    '{where}: “{value}” is no weekend: write seven digits from Monday on, 1 for a day off, like 0000011.',
  'cell.weekendNumber':
    '{where}: the number {value} may be a weekend code or what is left of 00000{value}: write the weekend as text, like 0000011.',
  'row.duplicate':
    '{sheet} row {row} has the same {header} as row {first} ({key}): give one of them its own, or clear it.',

  'sheet.missing': 'The sheet “{sheet}” is missing: run Set up / repair to make it again.',
  'sheet.noHeaders':
    'The sheet “{sheet}” has no header row with {headers}: run Set up / repair, or write the headers into its first row.',
  'sheet.header':
    'The sheet “{sheet}” has no column “{header}”: rename the column back, or run Set up / repair to choose or add it.',
  'sheet.headerBefore':
    'Nothing was written: the sheet “{sheet}” has no column “{header}” for it. Run Set up / repair to add the column.',

  'lock.busy':
    'Somebody else is writing in this spreadsheet just now. Nothing was changed: try again in a minute.',
  'change.stale': 'Nothing was written: {where} changed since you looked. Look at the preview again.',
  'change.staleRows': 'Nothing was written: rows changed since you looked. Look at the preview again.',
  'change.moved': 'Nothing was written: {sheet} row {row} ({key}) is not as it was a moment ago. Try again.',
  'change.gone': 'Nothing was written: the row {key} is no longer in {sheet}. Try again.',
  'change.exists': 'Nothing was written: {sheet} row {row} already has {key}. Try again.',
  'change.where': '{sheet} row {row}',
  'change.whereKey': 'the row {key} of {sheet}',
  'change.refused':
    'Nothing was written: Google Sheets refused it in {sheet} ({reason}) Remove the rule or protection that is in the way, then try again.',
  'change.shifted':
    'Nothing was written: somebody moved rows or columns of {sheet} at the same moment. Look at the preview again.',
  'change.undone':
    'This change was undone while it was still going on: nothing more of it was written. Start again.',
  'change.formula': '{where}, {header} holds a formula of yours and stays as it is: change it in the sheet.',
  'change.formulaRow': '{where} stays, because {header} holds a formula of yours: clear it in the sheet.',
  'change.formulas': {
    one: '{count} more place with a formula stays as it is.',
    other: '{count} more places with formulas stay as they are.',
  },
  'change.rule':
    'Nothing was written: {sheet} {cell} cannot take “{value}”, because its rule wants {rule}. Change the rule (Data → Data validation) or the value, then try again.',
  'rule.list': 'one of {words}',
  'rule.range': 'a word of {sheet} {place}',
  'rule.kind': 'a “{kind}”',
  'rule.values': '“{kind}” {values}',
  'journal.rule':
    'The change “{title}” was interrupted half-way, and cannot be finished: {sheet} {cell} cannot take “{value}”, because its rule wants {rule}. Change the rule (Data → Data validation), or let More → Check and repair finish the change.',
  'journal.stuck':
    'The change “{title}” was interrupted half-way, and cannot be finished: Google Sheets refuses to write in {sheet} ({reason}) Remove what is in the way, or let More → Check and repair end the change.',
  'change.unmended':
    '{sheet} was sorted or edited while Ramplight was writing, and row {row} could not be put right for certain: compare it with the version history (File → Version history).',

  'undo.unknown': 'That change is no longer kept: only the last {count} can be undone.',
  'undo.done': 'That change was already undone.',
  'undo.tooLarge':
    'That change was too large to be kept for undo: {count} rows. Use File → Version history instead.',
  'undo.erased': 'Can no longer be undone: it held data of somebody whose data was erased since.',
  'undo.title': 'Undid: {title}',
  'undo.kept': {
    one: '{count} newer edit was kept.',
    other: '{count} newer edits were kept.',
  },
  'undo.nothing': 'There is nothing left to undo in this change: every row of it was edited since.',
  'undo.changed': '{where} was edited since: {header} is now “{now}” instead of “{was}”.',
  'undo.edited': '{where} was edited since it was added: it stays.',
  'undo.gone': '{where} is no longer there.',
  'undo.returned': '{where} exists again.',

  'log.broken':
    '{sheet} row {row} does not follow from the row before it: one of the two was changed, moved or removed by hand. File → Version history shows when.',
  'log.cut':
    '{sheet} lacks the change of {at}, which can still be undone: rows were removed by hand. File → Version history shows when.',
  'log.rows': '{added} added, {changed} changed, {cleared} cleared',
  'log.ended': 'Not finished: it was interrupted, could not be written, and was ended as it stood.',
  'log.interrupted': 'Not finished: it was cancelled or interrupted.',
  'log.continued': 'Went on after other changes: belongs to {changeId}.',
  'log.intact': {
    one: '{count} entry, and it is as it was written.',
    other: '{count} entries, each as it was written and in its place.',
  },
  'log.none': 'Nothing has been logged yet.',

  'setup.nameTaken':
    'Both “{sheet}” and “{name}” are sheets of your own: rename one of them, then set up again.',
  'setup.newer':
    'Nothing was read or changed: a newer Ramplight has set up this spreadsheet (version {version}, this one knows {known}). Update the add-on, or ask whoever shared the file.',
  'setup.title': 'Set up the spreadsheet',
  'setup.sheet': 'New sheet “{sheet}” with {count} columns.',
  'setup.sheetBeside': 'New sheet “{name}”, because your own sheet “{sheet}” stays as it is.',
  'setup.column': 'New column “{header}” at the end of “{sheet}” (column {column}).',
  'setup.ready': 'Everything is already in place.',
  'setup.done': { one: 'Set up {count} sheet.', other: 'Set up {count} sheets.' },

  'migrate.pending':
    'An earlier version of Ramplight made these sheets: Set up / repair shows the columns it adds. Your rows stay as they are.',
  'migrate.version': 'The sheets are then of version {version}. Your rows stay as they are.',
  'migrate.adopted': '“{sheet}” has a column “{found}” (column {column}) already: it is used as “{header}”.',
  'migrate.dress': {
    one: '“{sheet}”: new drop-down and number format of {headers}.',
    other: '“{sheet}”: new drop-downs and number formats of {headers}.',
  },
  'migrate.setting': 'New setting “{name}”: {value}.',
  'migrate.settingName': 'The setting “{from}” is now called “{to}”; its value stays.',

  'repair.title': 'Repair the spreadsheet',
  'repair.sheet':
    'The sheet “{sheet}” is missing: it is made again, without its rows (File → Version history has them).',
  'repair.header': '“{sheet}”: the header of column {column}, now “{found}”, becomes “{header}”.',
  'repair.blankHeader': 'no name',
  'repair.rule': {
    one: '“{sheet}”: the drop-down of {headers} comes back.',
    other: '“{sheet}”: the drop-downs of {headers} come back.',
  },
  'repair.format': {
    one: '“{sheet}”: the number format of {headers} changes what is stored: it gets its own back.',
    other: '“{sheet}”: the number formats of {headers} change what is stored: they get their own back.',
  },
  'repair.complete': '“{sheet}” is not in Settings: its drop-downs, formats, notes and entry come back.',
  'repair.name': '“{sheet}”: the named range comes back that finds the sheet in a copy of the file.',
  'repair.hide': 'The sheet “{sheet}”, which Ramplight keeps for itself, is hidden again.',
  'repair.forget':
    'The hidden list for Undo was edited and can no longer be read: it begins anew. Your rows stay as they are.',
  'repair.finish':
    'The interrupted change “{title}” is finished, also where rules of your own refuse its values: Sheets marks those cells, and the rules stay. What cannot be written even so is left out, and the Log says so.',
  'repair.end':
    'The interrupted change “{title}” cannot be finished, because “{sheet}” is protected by somebody else: it is ended as it stands. What was written stays, and the Log says so.',
  'repair.locked':
    '“{sheet}” is protected by somebody else, and Ramplight cannot write there for you: ask for the right to edit it (Data → Protect sheets and ranges).',
  'repair.lockedRange':
    '“{sheet}”: {place} is protected by somebody else, and Ramplight cannot write there for you: ask for the right to edit it (Data → Protect sheets and ranges).',
  'repair.historyGone':
    'The hidden list for Undo was deleted: what was changed before can no longer be undone (File → Version history can).',
  'repair.ready': 'Nothing to repair.',
  'repair.done': { one: 'Repaired {count} thing.', other: 'Repaired {count} things.' },

  'settings.sheetNote': 'Lets Ramplight find the sheet after you rename it. Please leave it.',
  'settings.versionNote': 'The version of these sheets. Please leave it.',
  'help.required': 'Needed.',
  'protection.id': 'Made by Ramplight: rows are found by it.',
  'protection.log': 'Written by Ramplight only, so that the log can be trusted.',
} as const;
