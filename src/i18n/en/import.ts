/** What the server says about an import: titles, notes, and errors keyed by their code. */
export const importActions = {
  'import.title': 'Imported {file} into {sheet}',
  'import.counts': '{sheet}: {add} rows are new, {change} change, {same} are there already.',
  'import.faults': {
    one: '{count} line of the file is left out because something in it cannot be read.',
    other: '{count} lines of the file are left out because something in them cannot be read.',
  },
  'import.newHires': 'New hires, incomplete until they have a role and a start date: {names}.',
  'import.notKept':
    'The import is too large to be undone here. File → Version history shows the spreadsheet as it was before.',
  'import.ended': 'The import was stopped: what was written stays.',
  'import.sameHire':
    'There is a hire named “{name}” already: choose that hire in the list instead of “New hire”.',
  'import.unknownHire':
    '“{source}” is assigned to {hireId}, and there is no such hire any more: choose the file again and assign the name anew.',
  'import.unassigned': 'Nobody is assigned to “{source}”: choose a hire, “New hire” or “Leave out”.',
  'import.noSourceId': 'A row of “{source}” came without an ID: choose the file again.',
  'import.noHireName': 'A hire came without a name: write the name in the file, then choose it again.',
  'import.unknownField':
    'There is no field “{field}” in this table: reload the sidebar and choose the file again.',
  'import.badValue': '“{value}” cannot stand in the column {header}: choose the file again.',
} as const;

/** What can be wrong with a value, and what rows are told: the server says it too, of sheets that it reads itself. */
export const importShared = {
  'import.note.repeated': {
    one: '{count} line repeats an earlier one with the same ID and is counted once.',
    other: '{count} lines repeat earlier ones with the same ID and are counted once.',
  },
  'import.note.idsRestart':
    'The IDs in “{header}” begin again in every file: rows are told apart by ID and date.',
  'import.note.idsRepeat':
    'IDs in “{header}” come more than once with different content: rows are told apart by ID, date and name.',
  'import.note.average':
    '“{header}” is an average: it is multiplied by “{count_header}” to get the seconds worked.',
  'import.note.unanswered': {
    one: '{count} contact was not answered: it is kept, without handle time, and does not count as handled.',
    other:
      '{count} contacts were not answered: they are kept, without handle time, and do not count as handled.',
  },

  'import.fault.quotes':
    'A quotation mark is opened and not closed in this line: correct it in the file, or remove the mark.',
  'import.fault.width':
    'The line has {cells} cells and the header {columns}: look for a comma inside a text without quotation marks.',
  'import.fault.date': 'This is no date: write it like 2026-03-02.',
  'import.fault.number': 'This is no number: write digits only, like 1234.50.',
  'import.fault.share': 'This is no share: write 85% or 0.85.',
  'import.fault.duration': 'This is no length of time: write seconds, or h:mm:ss.',
  'import.fault.yesNo': 'This is neither yes nor no: write Y or N.',
  'import.fault.choice': 'This is none of: {options}.',
  'import.fault.currency': 'This is no currency code: write three letters, like USD.',
  'import.fault.text': 'This is no text.',
  'import.fault.long': 'This text is longer than the 50,000 characters that a cell can hold: shorten it.',
  'import.fault.unfit': 'This does not fit the column: correct it.',
  'import.fault.integer': 'This is no whole number.',
  'import.fault.min': 'The number is below {min}: correct it.',
  'import.fault.aboveMin': 'The number must be above {min}: correct it.',
  'import.fault.max': 'The number is above {max}: correct it.',
  'import.fault.required': 'This is blank and must not be: fill it in.',
  'import.fault.revenueBlank': 'Revenue is blank: write 0 if nothing was sold.',
  'import.fault.spendBlank': 'Spend is blank: write 0 if nothing was spent.',
  'import.fault.countBlank':
    'The row has an average time and no count of contacts: write how many there were.',
  'import.fault.talkBlank':
    'The contact was answered, but its talk time is blank: fill it in, or mark it as not answered.',
  'import.fault.talkUnanswered':
    'The contact was not answered, but it has talk time: correct one of the two.',
  'import.fault.level':
    'The level must be a whole number from 0 to {max}: correct it, or bring the scale to 0–{max} first.',
  'import.fault.levelWord':
    'This is no level: write a whole number from 0 to {max}, or leave the cell blank.',
  'import.fault.ratingTwice':
    'The same rater rated the same thing in line {line} already: that one stays. Keep one of the two.',
  'import.fault.sameKey': 'Line {line} is for the same {what}, with other values: keep one of the two.',
} as const;

/** What the wizard says: reading the file, guessing its columns, faults and screens. */
export const importPage = {
  'import.file.empty':
    'The file “{name}” is empty: export it again, with at least one row, and choose it here.',
  'import.file.blank': 'The file “{name}” holds only blank lines: export it again and choose it here.',
  'import.file.xlsx':
    'This is an Excel workbook: in Google Sheets choose File → Import → Upload, open the sheet, then File → Download → Comma-separated values (.csv), and choose that file here.',
  'import.file.xls':
    'This is an old Excel workbook: open it in Google Sheets or Excel, save the sheet as .csv, and choose that file here.',
  'import.file.zip': 'This is a zip archive: unpack it and choose the .csv file inside.',
  'import.file.gzip': 'This is a compressed file (.gz): unpack it and choose the .csv file inside.',
  'import.file.pdf':
    'This is a PDF: a table cannot be read from it safely. Export the report as .csv instead.',
  'import.file.image': 'This is a picture: export the report as .csv and choose that file here.',
  'import.file.html': 'This is a web page, perhaps a sign-in form: download the report again as .csv.',
  'import.file.json': 'This is JSON, not a table: export the report as .csv and choose that file here.',
  'import.file.binary':
    'This is no text file: export the report as .csv (comma-separated values) and choose that file here.',
  'import.file.unreadable':
    'The browser could not read the file “{name}”: close it in other programs, then choose it again.',
  'import.file.noTable':
    'None of the columns in “{name}” can be used. Its columns are: {headers}. Choose below what the file is, or export a report with a date, a name and a number to count.',
  'import.note.utf16': 'The file is in UTF-16; its characters were read as such.',
  'import.note.windows1252':
    'The file is not in UTF-8; it was read as Windows-1252 (Western European). Look at the names: are accents right?',
  'import.note.preamble': {
    one: '{count} line above the header is left out: {text}',
    other: '{count} lines above the header are left out: {text}',
  },
  'import.note.totals': {
    one: '{count} total row is left out: {text}',
    other: '{count} total rows are left out: {text}',
  },
  'import.note.notes': {
    one: '{count} line that is no data is left out: {text}',
    other: '{count} lines that are no data are left out: {text}',
  },
  'import.note.duplicates': 'Columns with the same name were numbered: {headers}.',
  'import.note.noHeader': 'The file has no header line: columns are named Column 1, Column 2, …',

  'import.reading.text': 'as text',
  'import.reading.date.dmy': 'day / month / year',
  'import.reading.date.mdy': 'month / day / year',
  'import.reading.number.point': 'point for decimals (1,234.5)',
  'import.reading.number.comma': 'comma for decimals (1.234,5)',
  'import.reading.share.1': 'a share of 1 (0.85)',
  'import.reading.share.100': 'out of 100 (85 is 85 %)',
  'import.reading.duration.s': 'seconds',
  'import.reading.duration.min': 'minutes',
  'import.reading.duration.h': 'hours',
  'import.reading.duration.ms': 'milliseconds',
  'import.reading.duration.mm:ss': 'minutes:seconds',
  'import.reading.duration.h:mm': 'hours:minutes',
  'import.reading.yesNo': 'yes or no',
  'import.reading.choice': 'one of the list',
  'import.reading.currency': 'currency code',

  'import.reason.byName': 'named so',
  'import.reason.bySimilarName': 'a similar name',
  'import.reason.byValues': 'by its values',
  'import.reason.byUser': 'chosen by you',
  'import.unused.byUser': 'Left out by you.',
  'import.unused.empty': 'The column is empty.',
  'import.unused.noField': '“{header}”: no field for it.',
  'import.unused.second': '“{header}” could be {field}, which another column fills better.',
  'import.unused.otherPeriod': '“{header}” is about another period.',
  'import.unused.views': '“{header}” is a count of views: no field for it.',
  'import.unused.clicks': '“{header}” is a count of clicks: no field for it.',
  'import.unused.computed':
    '“{header}” is computed from other columns: it is worked out again from spend and sales.',
  'import.unused.subset': '“{header}” is a part of the total sales: only the total counts.',
  'import.unused.campaignDates': '“{header}” is when the campaign runs, not the day of the row.',
  'import.unused.setting': '“{header}” is a setting of the campaign: no field for it.',
  'import.unused.wait': '“{header}” is the customer’s waiting time: it is no part of handle time.',
  'import.unused.timeOfDay': '“{header}” is a time of day: rows are kept by day.',
  'import.unused.csat':
    '“{header}” is the customer’s rating, not a quality score of the work: choose Quality if you use it as one.',
  'import.unused.resolved': '“{header}” says whether the problem was solved: no field for it.',

  'import.constant.currencySign': 'from the sign in “{sign}”',
  'import.constant.currencyBase': 'the base currency of this spreadsheet',
  'import.constant.currencyNone': 'no column says: write the three letters, like USD',
  'import.constant.platform': 'by the names of the columns',
  'import.constant.platformNone': 'no column says',
  'import.constant.window': 'from “{header}”',
  'import.constant.windowNone': 'no column says',
  'import.constant.metric': 'the name of the column “{header}”',
  'import.constant.required': 'no column says: write it here',
  'import.constant.optional': 'the same for every row, if you like',

  'import.problem.noRevenue':
    'There is spend (“{header}”) but no revenue, so there is no return to compute: add a sales or conversion-value column to the report or sheet. Taking it as 0 would make ROAS 0.',
  'import.problem.noDate':
    'No column holds the day of each row ({field}): add it to the report (in Google Ads: Segment → Time → Day) or the sheet.',
  'import.problem.noPerson': 'No column says whose rows these are: choose the column with the names.',
  'import.problem.noColumn': 'No column is {field}: choose it in the list below.',
  'import.problem.say': 'Say what {field} is.',
  'import.problem.ask': 'Say how “{header}” is to be read.',
  'import.problem.constant':
    '“{value}” cannot be {field}: correct it (a currency is three letters, days are a number).',
  'import.problem.confirm': 'Confirm that {field} is {value}.',
} as const;
