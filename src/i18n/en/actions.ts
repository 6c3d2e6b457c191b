/** Sentences of the actions: change titles, notes, errors a person can mend (keyed by the error's code). */
export const actions = {
  'change.preview': 'This is what will be written',
  'change.revision': 'revision {revision}',
  'change.hidden': 'hidden: another rater’s',
  'change.hidden.decision': 'hidden: another person’s decision',
  'change.hidden.cut': 'hidden: another judge’s',
  'change.hidden.later': 'hidden: may tell how it ended',
  'change.hidden.person': 'hidden: a name or contact',

  'hire.noName': 'The name is blank: write the name of the hire.',
  'hire.sameName':
    'Hires row {row} already has a hire named “{name}”: give the second one a name that tells them apart, such as “{name} B.”.',
  'hire.unknownRole':
    'There is no role “{role}”. Choose one of: {roles} – or add it to the Roles sheet first.',
  'hire.unknown': 'There is no hire with the ID {hireId} any more: reload the list and choose again.',
  'hire.added': 'Added {name} as {role} from {start}.',
  'hire.addedIncomplete': 'Added {name}; role and start date can follow.',
  'hire.edited': 'Changed {fields} of {name}.',
  'hire.nothing': 'Nothing to change: {name} already has these values.',
  'hire.rolesSeeded': 'The six standard roles go into the Roles sheet, where you can edit them.',
  'hire.startsOff': '{start} is no working day for {name}: the ramp begins on {first}.',
  'hire.noCalendar':
    'There are no holidays for “{calendar}” in the Holidays sheet yet: add them, and due dates will follow.',
  'hire.fullValue': 'Full productivity for {role} becomes {value} ({metric}, {unit}).',
  'hire.noStart': '{name} has no start date yet: the plan needs one. Edit the hire first.',
  'hire.noRole': '{name} has no role yet: the plan needs one. Edit the hire first.',
  'hire.missing.both': 'Role and start date are missing',
  'hire.missing.role': 'The role is missing',
  'hire.missing.start': 'The start date is missing',
  'hire.badDate': '“{date}” is no date: write it like 2026-03-02.',
  'hire.neverReached':
    '{name} never reaches ramp day {day} within ten years: look at FTE, leave and days off.',
  'hire.badFullValue': 'Full productivity must be above 0: it is what a fully productive person reaches.',

  'plan.generated': 'Wrote the 30-60-90 plan for {name}: {rows}.',
  'plan.rows': { one: '{count} row', other: '{count} rows' },
  'plan.same': 'The plan of {name} is up to date: nothing to change.',
  'plan.none': '{name} has no plan yet: generate it first.',
  'plan.moved':
    '{count} due dates move because of leave, holidays or FTE; the original dates stay beside them.',
  'plan.kept': 'What people wrote (owner, evidence, done) is kept.',
  'plan.dropped':
    '{metric} at day {milestone} is no longer in the role: its row is cleared, because nobody had written in it.',
  'plan.orphan':
    '{metric} at day {milestone} is no longer in the role, but somebody wrote in its row: it stays as it is.',
  'plan.noMetric': 'The role {role} has no metric in the Roles sheet: add a row with kind “primary”.',
  'plan.share':
    'Targets of {metric} are shares of full productivity: say what full productivity is (edit the hire) to get them in {unit}.',
  'plan.badRole': 'Roles row {row}: {header} of {role} {problem}.',
  'plan.sheet.name': 'Plan – {name}',
  'plan.sheet.title': '30-60-90 day plan: {name}',
  'plan.sheet.subtitle': '{role} · starts {start} · printed {today}',
  'plan.sheet.milestone': 'Day {day} · {phase} · due {due}',
  'plan.sheet.metric': 'What is measured',
  'plan.sheet.target': 'Target',
  'plan.sheet.unit': 'Unit',
  'plan.sheet.notes': 'Owner and evidence',
  'plan.sheet.done': 'Done',
  'plan.sheet.atLeast': 'at least',
  'plan.sheet.atMost': 'at most',
  'plan.sheet.clock':
    'Days are ramp days: they count working days and stop on leave and holidays; part time slows them.',
  'plan.sheet.copy': 'This page is a copy; edit the Plans sheet and print again.',
  'plan.printed': 'The plan of {name} is ready on the sheet “{sheet}”: File → Print, or share it.',
} as const;
