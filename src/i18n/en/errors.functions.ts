/**
 * Sentences of the custom functions' errors, by code. `{where}` is "in row 5" (counted from the first row of the
 * range) where the error knows its row, else nothing; every sentence names the argument and the remedy.
 */
export const errorsFunctions = {
  'arg.where': ' in row {row}',
  'arg.unexpected': 'an unexpected fault ({message}): please report it with the formula',

  'arg.error': '{name} holds the error {value}{where}: mend that cell first',
  'arg.missing': '{name} is missing: give a value',
  'arg.blank': '{name} is blank{where}: fill it in, or clear the whole row',

  'arg.number.type': '{name} is {value}{where}, not a number',
  'arg.number.none': '{name} is the text {value}{where}, not a number',
  'arg.number.foreign':
    '{name} is the text {value}{where}, which other locales read differently: enter it as a number, without thousands separators',
  'arg.number.infinite': '{name} is no finite number{where}',
  'arg.number.whole': '{name} is {value}{where}: it must be a whole number',
  'arg.number.atLeast': '{name} is {value}{where}: it must be {low} or more',
  'arg.number.above': '{name} is {value}{where}: it must be above {low}',
  'arg.number.atMost': '{name} is {value}{where}: it must be {high} or less',
  'arg.number.below': '{name} is {value}{where}: it must be below {high}',
  'arg.number.rangeFromTo': '{name} is {value}{where}: it must be from {low} to {high}',
  'arg.number.rangeFromBelow': '{name} is {value}{where}: it must be {low} or more and below {high}',
  'arg.number.rangeAboveTo': '{name} is {value}{where}: it must be above {low} and at most {high}',
  'arg.number.rangeAboveBelow':
    '{name} is {value}{where}: it must be between {low} and {high}, both excluded',
  'arg.duration.date':
    '{name} is the date {value}{where}, not a duration: use seconds, or a cell formatted as a duration',
  'arg.duration.text':
    '{name} is the text {value}{where}, not a duration: use seconds, or a cell formatted as a duration',
  'arg.date.none': '{name} is {value}{where}, not a date: use a date cell or text like 2026-03-02',
  'arg.date.range': '{name} is no date between the years 1583 and 9999{where}',
  'arg.flag.none': '{name} is {value}{where}: it must be TRUE, FALSE, 1, 0, yes or no',
  'arg.word.unknown': '{name} is {value}{where}: use one of {allowed}',
  'arg.group.blank': '{name} is blank{where}, but the row has values: fill it in, or clear the row',
  'arg.group.type': '{name} is {value}{where}: it must be a name, a number or a date',

  'arg.range.empty': '{name} is an empty range',
  'arg.range.ragged': '{name} has rows of different length: row {row} differs from the first',
  'arg.range.notColumn': '{name} must be one column (or one row), not a range of {rows} × {columns} cells',
  'arg.range.notCell': '{name} must be a single cell, not a range of {rows} × {columns} cells',
  'arg.rows.none': 'no rows: {name} is blank throughout',
  'arg.length.differs':
    '{name} has {length} rows, but {otherName} has {otherLength}: give ranges of the same rows',

  'arg.result.none': 'the result is beyond what a number can hold: check the size of the values',
} as const;
