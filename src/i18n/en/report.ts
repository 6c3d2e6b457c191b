/** What a report is called and says, what is wrong with a column, and where a result cannot stand. */
export const report = {
  'report.letter': 'column {letter}',
  'report.quoted': '“{name}”',
  'report.head.person': 'Person',

  'report.seen.rows': {
    one: '{count} row of data under the headers in row {row}.',
    other: '{count} rows of data under the headers in row {row}.',
  },
  'report.seen.twoHeaders': {
    one: '{count} row of data under two rows of headers, {row} and {second}.',
    other: '{count} rows of data under two rows of headers, {row} and {second}.',
  },
  'report.seen.noHeader': {
    one: '{count} row of data without headers: columns are told apart by what they hold. Say below what they are.',
    other:
      '{count} rows of data without headers: columns are told apart by what they hold. Say below what they are.',
  },
  'report.seen.titles': {
    one: 'The line above the headers is a title: left out.',
    other: 'The {count} lines above the headers are titles: left out.',
  },
  'report.seen.totals': {
    one: 'The total at the end is left out: rows {first} to {last} count.',
    other: 'The {count} totals at the end are left out: rows {first} to {last} count.',
  },
  'report.seen.notes': {
    one: 'The note at the end is left out: rows {first} to {last} count.',
    other: 'The {count} notes at the end are left out: rows {first} to {last} count.',
  },
  'report.seen.subtotals': 'Row {row} looks like a total among the data: take it out, or it counts twice.',

  'report.head.group': 'Group',
  'report.head.contacts': 'Contacts',
  'report.head.mean': 'Mean AHT, s',
  'report.head.typical': 'Typical AHT, s',
  'report.head.low': '{figure}, low (95%)',
  'report.head.high': '{figure}, high (95%)',
  'report.head.typicalName': 'Typical',
  'report.head.conversions': 'Conversions',
  'report.head.cost': 'Cost',
  'report.head.spend': 'Spend',
  'report.head.revenue': 'Net revenue',
  'report.head.roas': 'ROAS',
  'report.head.rows': 'Rows',
  'report.head.listings': 'Quality-adjusted listings',
  'report.head.decided': 'Decided',
  'report.head.yield': 'First-pass yield',

  'report.aht': 'AHT by {group}',
  'report.aht.day': 'AHT by {group}, daily',
  'report.aht.week': 'AHT by {group}, weekly',
  'report.aht.month': 'AHT by {group}, monthly',
  'report.aht.talk':
    'Average handle time in seconds, from “{talk}”. Rows where it is blank were not handled.',
  'report.aht.all':
    'Average handle time in seconds, from {columns}. Rows where “{talk}” is blank were not handled.',
  'report.aht.trend.rows': 'Seconds a contact in each period: the sum of {columns} over the contacts.',
  'report.aht.trend.handled':
    'Seconds a contact in each period: the sum of {columns} over the sum of “{handled}”.',
  'report.aht.trend.average': 'Seconds a contact in each period: “{talk}” weighted by “{handled}”.',
  'report.roas': 'ROAS by {group}',
  'report.roas.day': 'ROAS by {group}, daily',
  'report.roas.week': 'ROAS by {group}, weekly',
  'report.roas.month': 'ROAS by {group}, monthly',
  'report.roas.text': 'Return on ad spend: the sum of “{revenue}” over the sum of “{spend}”.',
  'report.costPer': 'Cost per conversion',
  'report.costPer.text': 'The sum of “{spend}” over the sum of “{orders}”, with its range over the rows.',
  'report.costPer.by': 'Cost per conversion by {group}',
  'report.costPer.by.text':
    'The sum of “{spend}” over the sum of “{orders}”, with its range over the rows; blank without conversions.',
  'report.yield': 'First-pass yield by {group}',
  'report.yield.text': 'The share of decided rows in which “{accepted}” is yes, with its range.',
  'report.calls.day': 'Calls by {group} per day',
  'report.calls.week': 'Calls by {group} per week',
  'report.calls.month': 'Calls by {group} per month',
  'report.calls.text': 'Every row counts one, handled or not.',
  'report.rows.day': 'Rows by {group} per day',
  'report.rows.week': 'Rows by {group} per week',
  'report.rows.month': 'Rows by {group} per month',
  'report.rows.text': 'Every row counts one, decided or not.',
  'report.sum.day': '{number} by {group} per day',
  'report.sum.week': '{number} by {group} per week',
  'report.sum.month': '{number} by {group} per month',
  'report.sum.text': 'The sum of “{number}”; a blank adds nothing.',

  'report.note.average':
    '“{talk}” is an average, so each row counts as often as “{handled}” says. If it is the average of another count, make that column Contacts handled.',
  'report.note.unit': '“{header}” is not in seconds: the formula multiplies it by {factor}.',
  'report.note.oneCurrency': 'All amounts must be in one currency: the tab does not say which.',
  'report.note.currency': 'Amounts are in {currency}, as “{header}” says.',
  'report.note.single': 'Low and high stay blank where a “{group}” has only one row: a range needs two.',
  'report.note.allSingle':
    'Low and high stay blank: every “{group}” has only one row, and a range needs two.',
  'report.note.window': 'The sales are those within {days} days of the click or view.',
  'report.note.closed':
    'The formula counts rows {first} to {last} only, because something else follows. Rows added below will not count.',

  'report.missing.currencies':
    'No sums of money: “{header}” holds {list}. Filter to one currency in a tab of its own, or convert with RAMP_FX first.',
  'report.missing.group': 'No column says whose rows these are: say below which one holds names.',
  'report.missing.revenue':
    'No ROAS: there is spend but no revenue. Add a sales or conversion-value column to the tab.',
  'report.missing.averages':
    'No AHT: “{header}” holds averages as times of a clock, which a formula cannot weigh. Write them in seconds, or use Import.',
  'report.missing.date': 'No weeks or months: no column holds dates.',

  'report.fault.error': '{cell} shows {value}: mend the formula in that cell.',
  'report.fault.dateText':
    '“{header}” holds text like “{value}” ({cell}): select the column and choose Format → Number → Date, or use Import.',
  'report.fault.noDate': '“{header}” holds “{value}” in {cell}, which is no date: clear it, or use Import.',
  'report.fault.clockText':
    '“{header}” holds text like “{value}” ({cell}): select the column and choose Format → Number → Duration, or use Import.',
  'report.fault.dateAsTime':
    '“{header}” holds dates ({cell}), not lengths of time: choose another column, or write seconds.',
  'report.fault.moneyText':
    '“{header}” holds text like “{value}” ({cell}): select the column and choose Format → Number → Number, or use Import.',
  'report.fault.groupedText':
    '“{header}” holds text like “{value}” ({cell}), which two countries read as two numbers: choose Format → Number → Number, or use Import.',
  'report.fault.noNumber':
    '“{header}” holds “{value}” in {cell}, which is no number: clear the cell or write the number, or use Import.',
  'report.fault.yesNoWords':
    '“{header}” holds “{value}” ({cell}): formulas read TRUE and FALSE, or yes and no. Replace the words (Edit → Find and replace), or use Import.',
  'report.fault.noYesNo':
    '“{header}” holds “{value}” in {cell}, which is neither yes nor no: write TRUE or FALSE, or clear the cell.',
  'report.fault.blank': '“{header}” is blank in {cell}: write 0 if there was none.',
  'report.fault.noName': '“{header}” holds “{value}” in {cell}, which is no name.',

  'report.column': '{problem}',
  'report.place': '{problem}',
  'report.gone': 'That tab is no longer there: open the tab with your data and look again.',
  'report.currencies':
    '“{header}” holds {list}: sums of several currencies say nothing. Filter to one in a tab of its own, or convert with RAMP_FX first.',
  'report.refused':
    'The formula would show an error: {reason} (Row 1 of its columns is row {row} of the tab.)',
  'report.changed':
    'Nothing was written: a header or the rows of “{sheet}” changed since you looked. Look at the preview again.',
  'report.noLonger':
    'Nothing was written: the tab no longer allows this report, because its columns or headers changed. Look again.',
  'report.place.taken':
    'The result needs {rows} × {columns} cells from {cell} on, and {taken} is not free: select another cell, or use a new tab.',
  'report.place.edge':
    'The result needs {rows} × {columns} cells from {cell} on, but the tab ends at {last}: select another cell, or use a new tab.',
  'report.place.circular':
    'From {cell} on the result would lie in columns of “{sheet}” that it reads, and count itself: select a cell beside the data, or use a new tab.',
  'report.done': '{title} is in {cell} of “{sheet}”. It recalculates by itself.',
  'report.removed': '{cell} of “{sheet}” is empty again.',
  'report.inserted': 'Inserted {title} into {cell} of “{sheet}”.',
  'report.cell': '{cell} of “{sheet}”',
  'report.cell.formula': 'Formula',
  'undo.formula':
    '{cell} of “{sheet}” no longer holds that formula, so there is nothing to undo: clear it yourself if you like.',
  'report.edited':
    'Nothing was removed: the cell no longer holds that formula. Clear it yourself if you like.',
} as const;

/** The screens of Insert a report. */
export const reportScreens = {
  'report.title': 'Insert a report',
  'report.hint': 'A first number from the tab that is open, without set-up',
  'report.looking': 'Looking at the open tab',
  'report.again': 'Look at the open tab',
  'report.empty.title': 'This tab is empty',
  'report.empty.text': 'Open the tab with your calls, ads, listings or sales, then look again.',
  'report.own.title': '“{sheet}” is Ramplight’s own',
  'report.own.text': 'Open the tab with your data, then look again.',
  'report.few.title': 'Too little to report on',
  'report.few.text': '“{sheet}” needs a row of headers and at least two rows of data below it.',
  'report.tab': 'What “{sheet}” holds',
  'report.used': { one: '{count} column understood', other: '{count} columns understood' },
  'report.faults': { one: '{count} column cannot be used', other: '{count} columns cannot be used' },
  'report.correct': 'Correct what the columns are',
  'report.useImport': 'Import a file instead',
  'report.offers': 'Reports it allows',
  'report.none.title': 'No report yet',
  'report.none.text': 'Correct below what the columns are, or mend what cannot be used.',
  'report.missing': 'What is missing for more',
  'report.preview.preparing': 'Calculating the first rows',
  'report.preview.rows': 'First rows of {title}',
  'report.preview.more': { one: 'and {count} more row', other: 'and {count} more rows' },
  'report.preview.size': '{rows} rows × {columns} columns',
  'report.formula': 'The formula',
  'report.where': 'Where it goes',
  'report.where.cell': 'The selected cell: {cell} of “{sheet}”',
  'report.where.looking': 'The selected cell',
  'report.where.new': 'A new tab',
  'report.where.new.hint': 'beside the open one',
  'report.where.use': 'Use the selected cell',
  'report.insert': 'Insert',
  'report.inserting': 'Writing the formula',
  'report.untouched': 'One formula is written, nothing else.',
  'report.untouched.new': 'A tab with one formula is added; yours stay as they are.',
  'report.done.title': 'The report is there',
  'report.done.show': 'Show it',
  'report.done.another': 'Another report',
  'report.done.remove': 'Remove it',
  'report.last': 'Inserted last',
  'report.done.how': 'To take it away later, clear {cell}: the rest of it goes too.',
  'report.role.none': 'not needed',
  'report.role.person': 'Person',
  'report.role.campaign': 'Campaign',
  'report.role.group': 'Group by',
  'report.role.date': 'Date',
  'report.role.talk': 'Talk or handle time',
  'report.role.hold': 'Hold time',
  'report.role.wrap': 'After-call work',
  'report.role.handled': 'Contacts handled',
  'report.role.spend': 'Ad spend',
  'report.role.revenue': 'Revenue',
  'report.role.refunds': 'Refunds',
  'report.role.orders': 'Conversions',
  'report.role.currency': 'Currency',
  'report.role.accepted': 'Accepted (yes or no)',
  'report.role.complexity': 'Complexity',
  'report.role.rework': 'Rework cycles',
  'report.role.number': 'Number to add up',
} as const;
