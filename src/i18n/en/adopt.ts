/** What the server says about sheets of the user's that are read as tables. */
export const adopt = {
  'adopt.title': 'Read “{sheet}” as {table}',
  'adopt.stopped': 'Stopped reading “{sheet}” as {table}',
  'adopt.stopNote':
    'The rows of “{sheet}” no longer count in {table}. The sheet stays as it is, and so do hires that were made for its names.',
  'adopt.settingNote':
    '“{sheet}” is read as {table}; change this in the sidebar: More, Use a sheet of yours.',
  'adopt.settingStopped': '“{sheet}” is no longer read as {table}.',
  'adopt.settingText': '“{sheet}”: {list}',
  'adopt.name': '“{name}” ({count})',
  'adopt.more': ' and {count} more',
  'adopt.row': '{sheet} row {row}',
  'adopt.cell': '{where}: “{value}”. {problem}',
  'adopt.blank': '{where}: {problem}',
  'adopt.nobody': {
    one: 'Rows of “{sheet}” belong to nobody yet and count for nobody: {list}. Open More, Use a sheet of yours, and say who this is.',
    other:
      'Rows of “{sheet}” belong to nobody yet and count for nobody: {list}. Open More, Use a sheet of yours, and say who they are.',
  },
  'adopt.twice': {
    one: 'Row {row} of “{sheet}” ({id}) stands in {table} too: it counts once, as {table} has it.',
    other:
      '{count} rows of “{sheet}” stand in {table} too, the first in row {row} ({id}): they count once, as {table} has them.',
  },
  'adopt.read': {
    one: '{count} row read, of {people} names, {from} to {to}.',
    other: '{count} rows read, of {people} names, {from} to {to}.',
  },
  'adopt.readNames': {
    one: '{count} row read, of {people} names.',
    other: '{count} rows read, of {people} names.',
  },
  'adopt.skipped': {
    one: '{count} row is left out by you.',
    other: '{count} rows are left out by you.',
  },
  'adopt.faults': {
    one: '{count} row is left out, because a cell in it cannot be read:',
    other: '{count} rows are left out, because a cell in them cannot be read:',
  },
  'adopt.faultsMore': {
    one: 'And {count} more.',
    other: 'And {count} more.',
  },
  'adopt.both': {
    one: '{table} has {count} row of its own: both count. What stands in both counts once only where it has the same ID.',
    other:
      '{table} has {count} rows of its own: both count. What stands in both counts once only where it has the same ID.',
  },
  'adopt.seen.rows': {
    one: '{count} row of data under the headers in row {row}.',
    other: '{count} rows of data under the headers in row {row}.',
  },
  'adopt.seen.twoHeaders': {
    one: '{count} row of data under two rows of headers, {row} and {second}.',
    other: '{count} rows of data under two rows of headers, {row} and {second}.',
  },
  'adopt.seen.titles': {
    one: 'The line above the headers is left out.',
    other: 'The {count} lines above the headers are left out.',
  },
  'adopt.seen.totals': {
    one: '{count} row with a total is left out.',
    other: '{count} rows with totals are left out.',
  },
  'adopt.seen.notes': {
    one: '{count} note below the data is left out.',
    other: '{count} notes below the data are left out.',
  },
  'adopt.seen.unnamed': {
    one: '{count} column has no header and cannot be used: write one above it to use it.',
    other: '{count} columns have no header and cannot be used: write one above each to use them.',
  },

  'adopt.gone':
    'The sheet “{sheet}”, which is read as {table}, was deleted: bring it back (File, Version history), or open More, Use a sheet of yours, and stop using it.',
  'adopt.header':
    'The sheet “{sheet}”, which is read as {table}, has no column “{header}” any more: rename it back, or open More, Use a sheet of yours, and choose the column anew.',
  'adopt.setting':
    'The setting “{setting}” in Settings cannot be read: clear its value, then open More, Use a sheet of yours, and choose the sheet again.',
  'adopt.noSheet': 'This sheet was deleted: choose another one.',
  'adopt.own': '“{sheet}” is kept by Ramplight already: choose a sheet of yours.',
  'adopt.noRows': 'No row can be read this way: look at the columns again. The first cell in the way: {list}',
} as const;

/** The screens of adopting a sheet. */
export const adoptScreens = {
  'adoptScreen.title': 'Use a sheet of yours',
  'adoptScreen.hint': 'Numbers you keep already are read where they stand',
  'adoptScreen.text':
    'Have your numbers in a sheet of your own? Choose it, say once which column is what, and Ramplight reads it there from then on. Your sheet is never changed.',
  'adoptScreen.sheets': 'Sheets of yours',
  'adoptScreen.none':
    'There is no other sheet with data in this spreadsheet. Add one, or import a file instead.',
  'adoptScreen.noneTitle': 'No sheet of yours yet',
  'adoptScreen.rows': { one: '{count} row', other: '{count} rows' },
  'adoptScreen.open': 'open now, {rows}',
  'adoptScreen.used': 'In use',
  'adoptScreen.as': 'read as {table}',
  'adoptScreen.change': 'Change',
  'adoptScreen.changeOf': 'Change how “{sheet}” is read as {table}',
  'adoptScreen.stop': 'Stop using',
  'adoptScreen.stopOf': 'Stop using “{sheet}” as {table}',
  'adoptScreen.stopTitle': 'Stop using a sheet',
  'adoptScreen.columns': 'Which column is what?',
  'adoptScreen.what': 'What is in “{sheet}”?',
  'adoptScreen.few': '“{sheet}” has no table with headers and rows that could be read. Choose another sheet.',
  'adoptScreen.noHeader':
    '“{sheet}” has no row of headers, and columns are known by their headers: write one above each column, then choose the sheet again.',
  'adoptScreen.average': '“{header}” is the average of a row’s contacts: multiply it by “{count}”',
  'adoptScreen.averageAlone':
    '“{header}” is an average, and no column says of how many contacts: each row counts as one. Choose a column as Handled if there is one.',
  'adoptScreen.people': 'Choose the hire for each name in the sheet. This is remembered for new rows.',
  'adoptScreen.preview': 'Ready to use',
  'adoptScreen.confirm': 'Use this sheet',
  'adoptScreen.stopConfirm': 'Stop using it',
  'adoptScreen.reading': 'Reading “{sheet}”',
  'adoptScreen.checking': 'Reading the whole sheet',
  'adoptScreen.instead': 'Use a sheet of yours instead',
} as const;
