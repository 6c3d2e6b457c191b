/** What lint says of a rubric, in the preview and while somebody types. */
export const rubricShared = {
  'rubric.lint.noCriteria': 'The rubric has no criterion yet: add four to six.',
  'rubric.lint.noCriterion': 'Criterion {at} has no name: write what is judged, such as “Policy compliance”.',
  'rubric.lint.sameCriterion':
    'Two criteria are called “{criterion}”: rename one, so that their scores can be told apart.',
  'rubric.lint.noWeight': '“{criterion}” has no weight: write a number from 0 to 100.',
  'rubric.lint.weightRange': '“{criterion}” has the weight {weight}: write a number from 0 to 100.',
  'rubric.lint.gateRange': 'The gate of “{criterion}” is {gate}: choose a level from 0 to 4, or none.',
  'rubric.lint.tooLong': '{where} is longer than {max} characters: shorten it.',
  'rubric.lint.unnamed': 'criterion {at}',
  'rubric.lint.where.name': 'The name of the rubric',
  'rubric.lint.where.criterion': 'The name of criterion {at}',
  'rubric.lint.where.anchor': 'Level {level} of “{criterion}”',
  'rubric.lint.weightsUnder':
    'The weights add up to {sum}: hand out the {rest} that are left, so that they make 100.',
  'rubric.lint.weightsOver': 'The weights add up to {sum}: take {rest} away, so that they make 100.',
  'rubric.lint.fewCriteria': {
    one: 'There is {count} criterion: with fewer than four, one lucky level decides. Four to six work best.',
    other:
      'There are {count} criteria: with fewer than four, one lucky level decides. Four to six work best.',
  },
  'rubric.lint.manyCriteria': {
    other: 'There are {count} criteria: beyond six, raters stop telling them apart. Merge or drop some.',
  },
  'rubric.lint.gates': {
    other: '{count} criteria have a gate: keep at most two, for what must never go wrong.',
  },
  'rubric.lint.noAnchor':
    'Level {level} of “{criterion}” is blank: write what a rater would see in the submission.',
  'rubric.lint.noAnchors':
    'The levels {levels} of “{criterion}” are blank: write what a rater would see in the submission.',
  'rubric.lint.noLevels':
    'No level of “{criterion}” is described yet: write what a rater would see in the submission.',
  'rubric.lint.sameAnchor':
    'Levels {a} and {b} of “{criterion}” say the same: write what makes the difference between them.',
  'rubric.lint.vagueAnchor':
    'Level {level} of “{criterion}” only says “{text}”: write what is seen in the submission, so that two raters see the same.',
  'rubric.lint.person':
    '“{word}” in “{criterion}” is about the person, not the work: judge what the submission shows. Such criteria are where unfair decisions begin.',
} as const;

/** Change titles, notes and refusals about rubrics. */
export const rubricActions = {
  'rubric.noName':
    'The rubric has no name: write what kind of task it is for, such as “Listing optimisation”.',
  'rubric.sameName':
    'There is a rubric “{name}” already, from row {first} of the Rubrics sheet: open it to change it, or choose another name.',
  'rubric.unknown':
    'There is no rubric “{name}” in the Rubrics sheet any more: go back to the list and choose again.',
  'rubric.unknownVersion':
    'There is no version {version} of “{name}” in the Rubrics sheet: choose another version.',
  'rubric.unknownTemplate': 'The library has no rubric “{id}”: go back and choose one of the six.',
  'rubric.added': {
    one: 'Added the rubric “{name}” with {count} criterion.',
    other: 'Added the rubric “{name}” with {count} criteria.',
  },
  'rubric.changed': 'Changed the rubric “{name}”, version {version}.',
  'rubric.versioned': 'Made version {version} of the rubric “{name}”.',
  'rubric.same': 'Nothing to change: “{name}”, version {version}, says this already.',
  'rubric.note.frozen':
    'Version {old} is frozen, because submissions were scored by it. This becomes version {version}; the old version and its scores stay together.',
  'rubric.note.anew':
    'Rows are never moved in your sheet, so the new order is written as version {version}. Version {old}, by which nothing was scored or sent, is cleared.',
  'rubric.note.anewKept':
    'Rows are never moved in your sheet, so the new order is written as version {version}. Version {old} stays as it is.',
  'rubric.note.pinned': {
    one: '{count} task without a rubric version gets version {version}, the one it was sent with.',
    other: '{count} tasks without a rubric version get version {version}, the one they were sent with.',
  },
  'rubric.note.sent': {
    one: '{count} task was sent with this version: its candidate may have seen the old text. Tell them, or send a new brief.',
    other:
      '{count} tasks were sent with this version: their candidates may have seen the old text. Tell them, or send new briefs.',
  },
  'rubric.differs.changed': '“{criterion}”: {changes}.',
  'rubric.differs.added': '“{criterion}” is new.',
  'rubric.differs.gone': '“{criterion}” is no longer in it.',
  'rubric.differs.order': 'The criteria stand in another order.',
  'rubric.differs.name': 'was “{was}”',
  'rubric.differs.weight': 'weight {was} → {now}',
  'rubric.differs.gate': 'gate {was} → {now}',
  'rubric.differs.none': 'none',
  'rubric.differs.levels': { one: 'level {levels} reworded', other: 'levels {levels} reworded' },
  'rubric.note.moved':
    'Somebody changed this rubric after you opened it. Look at each “before”: saving puts your text in place of theirs.',
} as const;

/** The screens of rubrics. */
export const rubricScreens = {
  'rubrics.title': 'Rubrics',
  'rubrics.text': 'What a task is scored by: a few criteria, and for each level what a rater would see.',
  'rubrics.empty': 'No rubric yet',
  'rubrics.emptyText': 'Start from one of the six below and make it yours, or write your own.',
  'rubrics.own': 'Write your own',
  'rubrics.library': 'Start from one of six',
  'rubrics.libraryText': 'You see every word before it goes into the Rubrics sheet.',
  'rubrics.libraryAdded': 'In your sheet already',
  'rubrics.notices': 'In the Rubrics sheet',
  'rubrics.version': 'version {version}',
  'rubrics.criteria': { one: '{count} criterion', other: '{count} criteria' },
  'rubrics.tasks': { one: '{count} task', other: '{count} tasks' },
  'rubrics.noTasks': 'no task yet',
  'rubrics.frozen': 'Frozen',
  'rubrics.open': 'Can be changed',
  'rubrics.problems': { one: '{count} thing to mend', other: '{count} things to mend' },
  'rubrics.warnings': { one: '{count} to look at', other: '{count} to look at' },
  'rubrics.wellFormed': 'In order',
  'rubrics.add': 'Add this rubric',

  'rubric.edit': 'Edit',
  'rubric.frozenText':
    'Submissions were scored by this version, so it stays as it is. Editing makes version {next}.',
  'rubric.oldVersion': 'This is an old version, kept with its scores. The newest is version {newest}.',
  'rubric.newest': 'Show the newest',
  'rubric.versions': 'Versions',
  'rubric.versionLine': 'Version {version}',
  'rubric.weight': 'weight {weight}',
  'rubric.noWeight': 'no weight',
  'rubric.gate': 'gate: at least level {gate}',
  'rubric.ladder': 'What each level looks like',
  'rubric.level': 'Level {level}',
  'rubric.gateHere': 'the gate: below this level the task does not pass',
  'rubric.blank': 'Nothing written yet',
  'rubric.gates': 'A gate is a level that must be reached whatever the total: the middle rater decides.',
  'rubric.mend': 'To mend before a task is sent',
  'rubric.look': 'Worth a look',
  'rubric.good': 'In order: weights make 100, and every level says what is seen.',

  'rubricEdit.new': 'New rubric',
  'rubricEdit.edit': 'Edit “{name}”',
  'rubricEdit.makes': 'Version {old} is frozen: saving makes version {version}.',
  'rubricEdit.changes': 'Changes version {version}, which nothing was scored by yet.',
  'rubricEdit.name': 'Name of the rubric',
  'rubricEdit.nameHint': 'The kind of task, such as “Listing optimisation”.',
  'rubricEdit.noName': 'Give the rubric a name: the kind of task it is for.',
  'rubricEdit.criterionNo': 'Criterion {at}',
  'rubricEdit.criterion': 'What is judged',
  'rubricEdit.noCriterion': 'Name it, such as “Policy compliance”.',
  'rubricEdit.noWeight': 'A number from 0 to 100.',
  'rubricEdit.weight': 'Weight',
  'rubricEdit.gate': 'Gate',
  'rubricEdit.noGate': 'none',
  'rubricEdit.gateLevel': 'level {level}',
  'rubricEdit.levels': 'What each level looks like',
  'rubricEdit.levelsText':
    'Write what a rater sees in the submission: counts, facts, what is there or missing.',
  'rubricEdit.level0': 'Level 0 – nothing usable',
  'rubricEdit.level1': 'Level 1 – far from it',
  'rubricEdit.level2': 'Level 2 – usable after a revision',
  'rubricEdit.level3': 'Level 3 – good as it is',
  'rubricEdit.level4': 'Level 4 – as good as it gets',
  'rubricEdit.up': 'Up',
  'rubricEdit.down': 'Down',
  'rubricEdit.remove': 'Remove',
  'rubricEdit.upOf': 'Up: move {criterion} up',
  'rubricEdit.downOf': 'Down: move {criterion} down',
  'rubricEdit.removeOf': 'Remove {criterion}',
  'rubricEdit.add': 'Add a criterion',
  'rubricEdit.moved': '{criterion} is now number {at} of {total}.',
  'rubricEdit.removed': 'Removed {criterion}.',
  'rubricEdit.putBack': 'Put it back',
  'rubricEdit.weights': 'Weights',
  'rubricEdit.left': '{sum} of 100, {rest} left',
  'rubricEdit.over': '{sum} of 100, {rest} too many',
  'rubricEdit.full': '100 of 100',
  'rubricEdit.outside': '{sum} of 100, but a weight is below 0 or above 100',
  'rubricEdit.stop': 'Before it can be saved',
  'rubricEdit.save': 'Look at the change',
  'rubricEdit.confirm': 'Save the rubric',
  'rubricEdit.confirmVersion': 'Save as version {version}',
  'rubricEdit.keptTitle': 'Where you left off',
  'rubricEdit.kept': 'This is what you wrote here before and did not save.',
  'rubricEdit.startOver': 'Start over',
  'rubricEdit.elsewhere': {
    one: 'And {count} thing at the criteria above.',
    other: 'And {count} things at the criteria above.',
  },
  'rubricEdit.all': 'In order: nothing to mend.',
  'rubricEdit.lint': 'How it stands',
} as const;
