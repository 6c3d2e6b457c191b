/** Change titles, notes and refusals about scores and imported ratings. */
export const scoringActions = {
  'scoring.noName': 'Say who is scoring first: open “Score submissions” and write your name.',
  'scoring.otherName':
    'This page was opened as “{shown}”, but the name stated now is “{now}”: go back to the list, and score as one of them.',
  'scoring.gone':
    'Task {task} or its candidate is no longer in the spreadsheet, so it cannot be scored. What you wrote stays here: copy it if you need it, or put the row back.',
  'scoring.noRubric':
    'The rubric “{rubric}” of task {task} is not in the Rubrics sheet in that version: put it back, or correct the task’s row.',
  'scoring.withdrawn':
    '{alias} has withdrawn: there is nothing to score any more. What you wrote stays as a draft.',
  'scoring.rubricChanged':
    'The rubric was edited after you opened it. Go back and open the submission again: what you gave stays with the criteria that are still there.',
  'scoring.level': '“{criterion}” has the level {level}: choose a whole level from 0 to {max}.',
  'scoring.tooLong': 'What you wrote for “{where}” is longer than {max} characters: shorten it.',
  'scoring.reasonWord': 'the reason',
  'scoring.already':
    'Scores by “{rater}” for {alias} are in already{when}. Nothing was doubled. If they are yours, open the submission again and revise them; if somebody else has your name, add your initial to yours under “Your name”.',
  'scoring.alreadyAt': ', submitted {at}',
  'scoring.alreadyRow': ', in row {row} of the Scores sheet',
  'scoring.nothing': 'No criterion has a level yet: choose at least one.',
  'scoring.missing': 'There is no level yet for {criteria}: choose one, or say that they are left out.',
  'scoring.inTheWay':
    'Row {row} of the Scores sheet already stands for one of these scores, but its level does not count: correct or clear that row, then submit again.',
  'scoring.onlyTyped':
    'Your levels are typed into the Scores sheet already, from row {row} on: fill in their Submitted at there to hand them in, or score a criterion more.',
  'scoring.typed':
    'Row {row} of the Scores sheet has your level {level} for “{criterion}”, typed in by hand: choose the same level and evidence here, or correct the row there.',
  'scoring.notYet':
    'You have not submitted scores for {alias} yet, so there is nothing to revise: score it first.',
  'scoring.noReason': 'A revision needs a reason: write what you saw that changes the level.',
  'scoring.emptied': 'A level that was submitted stays: {criteria} cannot be left blank. Choose a level.',
  'scoring.draftNotKept':
    'The draft could not be kept in your account ({reason}). It stays on this page as long as the page is open: submit soon, or copy it.',
  'scoring.draftsNotRead':
    'Drafts in your account could not be read ({reason}). What you have begun elsewhere is not shown; try again later.',
  'scoring.submitted': 'Scored {alias}: {given} of {of} criteria.',
  'scoring.revised': {
    one: 'Revised {count} score of {alias}: revision {revision}.',
    other: 'Revised {count} scores of {alias}: revision {revision}.',
  },
  'scoring.same': 'Nothing to change: {alias} has these scores already.',
  'scoring.note.freezes':
    'This is the first score by version {version} of the rubric: the version is frozen from now on, and an edit makes the next one.',
  'scoring.note.stage': '{alias} moves to “task scored”.',
  'scoring.note.leftOut':
    'Left out, not zero: {criteria}. That is {percent} % of the weight; the total is made of the rest.',
  'scoring.note.noTotal':
    'Left out, not zero: {criteria}. That is {percent} % of the weight; above 20 % your sheet gives no total, so it will not count in the comparison.',
  'scoring.note.first':
    'Your first scores stay in the sheet, and statistics go on using them: only what was given independently can show how far raters agree.',
  'seal.note': 'What this version was when it was frozen, so that a later change in the sheet is noticed.',
  'seal.broken':
    'Version {version} of “{rubric}” was changed in the sheet after it was frozen: {changes} Scores given before count by what stands there now. Put it back, and save the change as the next version; if it is meant, clear “{setting}” in Settings.',
  'seal.more': {
    one: 'There is {count} more thing to put right in the rubric: open it.',
    other: 'There are {count} more things to put right in the rubric: open it.',
  },
  'scoring.looked': 'given after seeing the comparison',
  'scoring.note.looked':
    'The comparison of this round was shown to you before: these scores count, and are marked as given after seeing it.',
  'scoring.note.late': 'You had left out {criteria}: the level is kept with its reason, and not counted.',
  'ratings.none': 'The file has no rating that can be read: look at its columns, or choose another file.',
  'ratings.tooMany':
    'The file has {count} levels; at most {max} go in at once: split it. What is in already is not written again.',
  'ratings.blank': 'The ratings did not arrive as they were read: choose the file again.',
  'ratings.noRole': '“{role}” is no role of the Roles sheet: choose one from the list.',
  'ratings.noRubric': 'The rubric has no name: write what kind of task was rated.',
  'ratings.noCriteria': 'No criterion is named: say which columns hold levels.',
  'ratings.sameCriterion':
    'Two columns are the criterion “{criterion}”: keep one, or name the other differently.',
  'ratings.noCriterion':
    '“{name}”, version {version}, has no criterion “{criterion}”: choose which one the column is, or leave it out.',
  'ratings.rubricTaken':
    'There is a rubric “{name}” with other criteria: choose it and say which column is which, or write another name.',
  'ratings.nameLong': '“{name}…” is longer than {max} characters: shorten it.',
  'ratings.anchor': 'Level {level}',
  'ratings.imported': {
    one: 'Imported {count} score of {submissions} by {raters} from {file}.',
    other: 'Imported {count} scores of {submissions} by {raters} from {file}.',
  },
  'ratings.submissions': { one: '{count} submission', other: '{count} submissions' },
  'ratings.raters': { one: '{count} rater', other: '{count} raters' },
  'ratings.same': 'Nothing to import: the scores of {file} are there already.',
  'ratings.note.same': {
    one: '{count} score is there already and not written again.',
    other: '{count} scores are there already and not written again.',
  },
  'ratings.note.differs': {
    one: '{count} score is there with another level and stays as it is: a first score is never written over.',
    other:
      '{count} scores are there with another level and stay as they are: a first score is never written over.',
  },
  'ratings.note.pay':
    'No pay is due for imported ratings: their tasks get a fee of 0 and are marked as paid. Nothing of a candidate but the file’s own identifier is known, so the contact stays blank.',
  'ratings.note.marked': {
    one: '{count} task was sent and not marked as handed in: it is now, as of {date}, so that its fee comes due. Correct the day if it was another.',
    other:
      '{count} tasks were sent and not marked as handed in: they are now, as of {date}, so that their fees come due. Correct the day where it was another.',
  },
  'ratings.note.rubric':
    'The rubric “{name}” is made of the file’s criteria, with equal weights. What its levels look like is not in the file: write it into the Rubrics sheet, so that others can follow the scores.',
  'ratings.note.range':
    'The highest level in the file is {high}, the scale of the add-on goes to {max}: levels are kept as they are, so the best total that could be reached is {best}.',
  'scoring.queue.withdrawn': {
    one: '{count} candidate withdrew and need not be scored: {aliases}.',
    other: '{count} candidates withdrew and need not be scored: {aliases}.',
  },
  'scoring.queue.notIn': {
    one: '{count} task is not handed in yet: it comes here once its Submitted date is filled in.',
    other: '{count} tasks are not handed in yet: they come here once their Submitted date is filled in.',
  },
  'scoring.queue.gone': {
    one: 'Tasks, {rows}: the candidate is not in Candidates, so nobody can score it. Put the candidate back, or clear the row.',
    other:
      'Tasks, {rows}: their candidates are not in Candidates, so nobody can score them. Put the candidates back, or clear the rows.',
  },
  'scoring.queue.noRubric': {
    one: 'Tasks, {rows}: the rubric or its version is not in Rubrics, or the task ID is there twice. Correct the row, and it can be scored.',
    other:
      'Tasks, {rows}: the rubric or its version is not in Rubrics, or the task ID is there twice. Correct the rows, and they can be scored.',
  },
} as const;
