/** What actions say about comparing, deciding, feedback and fairness. */
export const decisionActions = {
  'rounds.noRubric':
    'Tasks, row {row}: task {task} is on the rubric “{rubric}”, which is not in Rubrics. Put the rubric back, or choose another, and its scores can be compared.',

  'compare.held': {
    one: '{rater}, {count} submission of this round has no scores of yours yet. A ranking that was seen pulls the eye: score it first.',
    other:
      '{rater}, {count} submissions of this round have no scores of yours yet. A ranking that was seen pulls the eye: score them first.',
  },
  'compare.heldNameless': {
    one: 'There is {count} submission to score, and nobody said who is asking. If you score it, do that before you look at the ranking.',
    other:
      'There are {count} submissions to score, and nobody said who is asking. If you score them, do that before you look at the ranking.',
  },

  'compare.notRemembered':
    'What is seen before scoring is kept in your account, and that failed ({reason}). Score first, or try again later.',

  'headline.nothing': 'Nothing to compare yet',
  'headline.one': 'Only {alias} has been scored',
  'headline.unlinked': 'These raters cannot be compared: nobody is ranked',
  'headline.unlinkedText': 'Below are raw means only. What would link the raters is said there.',
  'headline.fix': 'The raters do not agree: do not rank',
  'headline.fixText':
    'Their agreement (α, 1 is full agreement) is {alpha}, and 0.67 is the least for a tentative order: candidates stand by alias below.',
  'headline.noOrder': 'No order yet: the raters do not agree so far',
  'headline.noOrderText': {
    one: 'From {count} submission with two raters their agreement (α, 1 is full agreement) is {alpha}; 0.67 is the least for a tentative order. Candidates stand by alias below.',
    other:
      'From {count} submissions with two raters their agreement (α, 1 is full agreement) is {alpha}; 0.67 is the least for a tentative order. Candidates stand by alias below.',
  },
  'headline.identical': 'All scores are the same',
  'headline.unchecked': 'No ranking yet: nobody can tell whether the raters agree',
  'headline.uncheckedText': 'By these scores alone: {first}.',
  'headline.first': '{alias} is ahead of everybody else',
  'headline.lead': '{aliases} lead and cannot be told apart',
  'headline.many': '{count} candidates lead and cannot be told apart',
  'headline.noneApart': 'None of the {count} candidates can be told apart',
  'headline.rely': 'The raters agree enough to rank.',
  'headline.tentative': 'The raters agree well enough for a tentative order.',
  'headline.tooFew': {
    one: 'From {count} submission with two raters nobody can tell whether raters agree: eight are needed.',
    other: 'From {count} submissions with two raters nobody can tell whether raters agree: eight are needed.',
  },
  'headline.tentativeOrder': 'Take the order as tentative.',
  'headline.alike': 'Treat them alike, or ask one more person to score.',
  'headline.gate': {
    one: '{aliases} is in the top band and fails a gate.',
    other: '{aliases} are in the top band and fail a gate.',
  },

  'cut.noName':
    'Say who you are first (More → Your name): a cut score is made of judgements of named people.',
  'cut.hidden': {
    one: '{judges} has judged. What was judged is shown after your own judgement, or with the first scores.',
    other:
      '{judges} have judged. What was judged is shown after your own judgement, or with the first scores.',
  },
  'cut.missing': 'Give a level for “{criterion}”: a judgement counts once every criterion has one.',
  'cut.level': '“{criterion}”: {level} is not from {low} to {high} in halves.',
  'cut.criterion':
    '“{criterion}” is not in version {version} of “{rubric}” any more: open the judgement again.',
  'cut.same': '{judge} has judged “{rubric}”, version {version}, like this already: nothing to change.',
  'cut.saved': 'Kept the judgement of {judge} for “{rubric}”, version {version}.',
  'cut.note.late':
    'Scores of this round are in: a cut should be set before. This judgement is kept and marked.',

  'decide.unknown':
    'The candidate {candidate} is not in Candidates any more: put the row back, and you can go on.',
  'decide.notInRound':
    'The candidate {candidate} has no task with version {version} of “{rubric}” any more: look at Tasks.',
  'decide.withdrawn':
    '{alias} has withdrawn: there is nothing to decide. If that is wrong, correct the outcome in Stages.',
  'decide.noName': 'Say who you are first (More → Your name): a decision names the person who made it.',
  'decide.noReason': 'Say why: what in the work of {alias} led to this?',
  'decide.noReasonAgainst':
    'The numbers say “{outcome}”, and you decide otherwise about {alias}. You may: say why.',
  'decide.longReason': 'The reason is longer than {max} characters: shorten it.',
  'decide.gone':
    'A decision about {alias} was there when you opened this and is gone from Decisions: look again before you decide.',
  'decide.meanwhile':
    '{approver} decided about {alias} on {at} ({decision}), after you opened this: read it before you decide. Nothing was written.',
  'decide.lastStage': '{alias} is at the last stage ({stage}): there is nothing to advance to.',
  'decide.stage': '{alias} is at {now} and cannot advance to “{stage}”: choose {stages}.',
  'decide.open.unscored': 'not scored',
  'decide.open.disagree': 'no outcome: the raters do not agree',
  'decide.open.oneRater': 'no outcome: one rater only',
  'decide.open.gate': 'no outcome',
  'decide.open.noFair': 'no fair score',
  'decide.open.noCut': 'no cut score',
  'decide.past.round': '{rubric}, version {version}',
  'decide.suggestion': 'The rule says: {outcome}.',
  'decide.suggestion.open': 'The rule says: {outcome}. It suggests nothing, so it is yours to weigh.',
  'decide.suggestion.gatesToo': 'By these scores: {outcome}. {why}',
  'decide.suggestion.unscored': 'There is no total yet, so no rule suggests anything.',
  'decide.suggestion.disagree': 'The raters do not agree, so no rule suggests anything.',
  'decide.suggestion.oneRater':
    'One rater is too few for a rule: it suggests nothing until a second one has scored.',
  'decide.suggestion.gate': 'No rule says pass until the gate is scored: {outcome}.',
  'decide.suggestion.noFair':
    'There is no fair score (the raters cannot be compared), so no rule suggests anything.',
  'decide.suggestion.noCut': 'There is no cut score, so no rule suggests anything.',
  'decide.note.unscored': '{alias} has no scores yet.',
  'decide.note.oneRater': '{alias} was scored by one rater only.',
  'decide.note.unranked': 'The scores of this round do not rank: look at the work and the evidence.',
  'decide.note.against': 'This goes against the rule (“{outcome}”). The record says so, with your reason.',
  'decide.note.pay': 'The fee is due whatever is decided.',
  'decide.title': 'Recorded a decision about {alias}.',
  'decide.done.advance': 'Recorded: {alias} goes on to {stage}.',
  'decide.done.hold': 'Recorded: {alias} stays on hold, the stage stays open.',
  'decide.done.reject': 'Recorded: {alias} does not go on. The feedback is still to be sent.',

  'feedback.blank': 'There is no text yet: write to {alias} what was seen in the work.',
  'feedback.long': 'The feedback is longer than {max} characters: shorten it.',
  'feedback.meanwhile':
    'Somebody changed the feedback for {alias} after you opened it. Copy your text, open it again and look at theirs. Nothing was written.',
  'feedback.same': 'The feedback for {alias} says this already: nothing to change.',
  'feedback.saved': 'Kept the feedback for {alias}.',
  'feedback.sent': 'Kept the feedback for {alias}, sent today.',
  'feedback.savedSentBefore': 'Kept the feedback for {alias}. It stays marked as sent on {date}.',
  'feedback.unfilled': 'The text still says “{blank}”: fill it in before you send it.',
  'feedback.note.sent': 'This was sent on {date}: the candidate has the old text.',

  'fairness.settingNote': 'Impact ratios of groups: on or off (off is the default)',
  'fairness.switchedOn': 'Switched on impact ratios.',
  'fairness.switchedOff': 'Switched off impact ratios.',
  'fairness.isOn': 'Impact ratios are switched on already.',
  'fairness.isOff': 'Impact ratios are switched off already.',
  'fairness.off': 'Impact ratios are switched off: read what they can say, and switch them on first.',
} as const;
