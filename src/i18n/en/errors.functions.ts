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
    '{name} and {otherName} differ in length, {length} and {otherLength}: give ranges of the same rows',

  'arg.result.none':
    'the result of {name}{where} is beyond what a number can hold: check the size of the values',

  'arg.weekend': '{name} is {value}: use a mask as text, Monday first, 1 = off, such as "0000011"',
  'calendar.weekendNumber':
    'weekend is the number {value}, which may be the mask {mask} that the cell turned into a number: write it as text, "{mask}" for the mask or "{value}" for the code',
  'calendar.weekend':
    'weekend is “{value}”: use a mask as text, Monday first, 1 = off, such as "0000011", or a code of NETWORKDAYS.INTL (1 to 7, 11 to 17)',
  'calendar.noWorkingDay': 'weekend leaves no working day: at least one of the seven must be 0',
  'calendar.holidayColumns':
    'holidays has {columns} columns: give a column of dates, or two columns, date and fraction off',
  'calendar.holidayBlank': 'the date of holidays is blank{where}, but it has a fraction: fill it in',
  'calendar.holidayRange':
    'holidays has a date in its second column{where}: give each holiday a row, and time off as leave',
  'calendar.leaveColumns':
    'leave has {columns} columns: give two, from and to, or three, from, to and fraction off',
  'calendar.leaveOrder': 'leave ends before it starts{where}: swap the dates',

  'ramp.neverReached':
    'ramp day {value}{where} is never reached within {days} days of {start}: check weekend, leave, holidays and fte',
  'ramp.noHalfLife': 'shape is missing: with "halflife" it is the half-life in days, above 0, such as 21',
  'ramp.noFullDay': 'full_day is missing: give the ramp day of full productivity, such as 90',
  'ramp.fullDay': 'full_day is {value}{where}: it must be above 0',
  'ramp.unknownRole': 'role is {value}: use one of {roles}',

  'status.oneLimit': 'low and high must both be given, or neither{where}',
  'status.limits': 'low is {low} and high {high}{where}: low must not be above high',

  'aht.blankTalk':
    '{name} is blank{where}: write 0 if nobody spoke, or clear the row if the contact was not handled',
  'aht.noContacts': 'no contacts: handled adds up to 0',
  'aht.notSingle': 'method "{method}" needs rows of one contact each, but handled says otherwise: use "mean"',
  'aht.zeroTime': '{name} is 0{where}: a geometric mean needs times above 0; use "median"',

  'roas.blankRevenue': '{name} is blank{where}: write 0 if nothing was sold',
  'roas.blankSpend': '{name} is blank{where}: write 0 if nothing was spent',
  'roas.noSpend': 'spend adds up to 0: without spend there is no ROAS',
  'roas.noRevenue': 'revenue less refunds adds up to 0: without revenue there is no ACOS',
  'roas.noTotal': 'total_revenue is missing: TACOS is spend over all revenue, with and without ads',
  'roas.noTotalRevenue': 'total_revenue adds up to 0: without revenue there is no TACOS',

  'breakEven.none': 'margin is {value}{where}: no break-even exists at a margin of 0 or less',
  'breakEven.notShare': 'margin is {value}{where}: it must be a share: 0.4, not 40',

  'listings.fteColumns': 'fte_days has {columns} columns: give two, hire and FTE-days',
  'listings.noFteDays': 'fte_days of {hire} add up to 0: give the days worked, or leave the hire out',

  'fx.code': '{name} is {value}{where}: use a three-letter currency code such as USD',
  'fx.columns':
    'rates has {columns} columns: give date, currency and units per EUR, or the sheet of the ECB with its header row',
  'fx.noCurrency': 'rates has no rate of {currency}{where}: add it, or check the code',
  'fx.before': 'rates has no rate of {currency} on or before {date}{where}: add earlier rates',
  'fx.tooOld':
    'the last rate of {currency} before {date}{where} is of {last}, more than {oldest} days old: add newer rates',

  'trend.blank': '{name} is blank{where}: write 0 if there was nothing, or clear the whole row',
  'trend.tooLarge':
    'the table would have {count} periods for {groups} groups, more than a sheet holds: check the dates, or use a longer period',
} as const;
