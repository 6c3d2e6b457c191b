/** What holds an undo back because later work rests on the change. */
export const undo = {
  'undo.otherRater':
    'Nothing was undone: {where} is a score of {rater}, and only {rater} can take it back. If that is you, give your name first.',
  'undo.otherApprover':
    'Nothing was undone: {where} is a decision of {approver}, and only {approver} can take it back. Record a new decision instead.',
  'undo.othersScored':
    'Nothing was undone: {other} has scored {task} too ({where}), so your first scores stay. Use Revise instead.',
  'undo.revised':
    'Nothing was undone: the scores of {task} were revised since ({where}). Undo the revision first, or revise again.',
  'undo.decided':
    'Nothing was undone: a decision about {alias} was made on these scores ({where}), so they stay. Use Revise instead.',
  'undo.rests': 'Nothing was undone. {reasons}',

  'undo.note.ownScores':
    'Your scores of {names} stay, because somebody else has scored too. Use Revise instead.',
  'undo.note.revised': '{names} stay, because they were revised since. Undo the revision first.',
  'undo.note.decided': 'Scores of {names} stay, because a decision was made on them.',
  'undo.note.taskScored': {
    one: '{names} stays, because it has scores.',
    other: '{names} stay, because they have scores.',
  },
  'undo.note.handedIn':
    '{names} was scored, or its pay has gone on, so it stays handed in. Correct the submission instead.',
  'undo.note.candidate': {
    one: '{names} stays, because of a task or a decision since.',
    other: '{names} stay, because of tasks or decisions since.',
  },
  'undo.note.stage': {
    one: '{names} stays at the stage that other work has reached.',
    other: '{names} stay at the stages that other work has reached.',
  },
  'undo.note.rubricUsed': 'It stays because tasks are on it: {names}. Edit the rubric instead.',
  'undo.note.rubricFrozen':
    'It stays as it is because it is frozen: {names}. Edit the rubric instead: that makes a new version.',
  'undo.note.staysFrozen': 'It stays frozen because it has other scores: {names}.',
  'undo.note.role': {
    one: 'The role {names} stays, because somebody has it.',
    other: 'The roles {names} stay, because somebody has them.',
  },
  'undo.note.orphan': 'What {names} belongs to is no longer there, so it does not come back.',
  'undo.note.together':
    '{names}: what belongs together is undone together. Part of it was edited since, so all of it stays.',
  'undo.scoresOf': 'scores of {task} by {rater}',
  'undo.version': 'version {version} of “{name}”',
  'undo.more': '{count} more',
} as const;
