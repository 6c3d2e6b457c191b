/** Sentences of the comparison of a skills task: scores, agreement, cut score, feedback, impact. */
export const comparison = {
  'comparison.row': 'row {row}',
  'comparison.rows': 'rows {rows}',
  'comparison.rows.more': 'rows {rows} and {more} more',
  'comparison.list': '{most} and {last}',
  'comparison.problems.more': {
    one: 'There is {count} more row or task to put right: start with the ones above.',
    other: 'There are {count} more rows or tasks to put right: start with the ones above.',
  },
  'comparison.aliases.more': '{aliases} and {more} more',

  'comparison.noRubric':
    'Rubrics has no version {version} of “{rubric}”: add its criteria, or choose another rubric.',
  'comparison.noWeights':
    'The weights of “{rubric}”, version {version}, add up to 0: give at least one criterion a weight in Rubrics.',
  'comparison.rubric.noCriterion': 'Rubrics, {rows}: the criterion has no name. Name it, and it counts.',
  'comparison.rubric.twice':
    'Rubrics, {rows}: the criterion “{criterion}” is there already. The first one counts; remove or rename the other.',
  'comparison.rubric.noWeight':
    'Rubrics, {rows}: “{criterion}” has no weight and counts 0. Give it a weight.',
  'comparison.rubric.lint': 'Rubrics, “{rubric}”, version {version}: {message}',
  'comparison.rubric.fault': '{message}',

  'comparison.task.noId': 'Tasks, {rows}: the task has no ID, so no score can belong to it. Give it one.',
  'comparison.task.twice':
    'Tasks, {rows}: the task ID {task} is there already. The first one counts; give the other an ID of its own.',
  'comparison.task.deleted':
    'Tasks, {rows}: the candidate {candidate} of task {task} is not in Candidates. Scores of the task stay in the sheet and are left out; put the candidate back to count them.',
  'comparison.candidate.noAlias':
    'Tasks, {rows}: the candidate {candidate} has no alias of their own and appears by ID. Give the candidate an alias in Candidates that nobody else has.',

  'comparison.candidate.nameAlias':
    'Candidates, {rows}: the alias is a name or part of one, so the ID stands in its place. Give the candidate another alias.',

  'comparison.score.noTask': 'Scores, {rows}: the task ID is blank. Fill it in, and the score counts.',
  'comparison.score.unknownTask':
    'Scores, {rows}: there is no task {task} in Tasks. Correct the task ID, and the score counts.',
  'comparison.score.deleted':
    'Scores, {rows}: left out, because the candidate of task {task} is not in Candidates.',
  'comparison.score.noRater':
    'Scores, {rows}: nobody is named as rater of task {task}. Name the rater, and the score counts.',
  'comparison.score.noCriterion':
    'Scores, {rows}: no criterion is named for task {task}. Name it, and the score counts.',
  'comparison.score.unknownCriterion':
    'Scores, {rows}: this version of the rubric has no criterion “{criterion}”. Left out; correct its name, or score it by the version that has it.',
  'comparison.score.noLevel':
    'Scores, {rows}: there is no level. A missing level is not a zero: it is left out until it is filled in.',
  'comparison.score.fault':
    'Scores, {rows}, {column}: what stands there cannot be read. Left out until it is corrected.',
  'comparison.score.level':
    'Scores, {rows}: the level {level} is not a whole number from {low} to {high}. Left out until it is corrected.',
  'comparison.score.twice':
    'Scores, {rows}: {rater} had scored “{criterion}” of task {task} before. The first row counts; make the other a revision, or remove it.',
  'comparison.score.revisionOnly':
    'Scores, {rows}: a revision without a first score. Statistics use first scores, so it is left out; set its revision to 1 if it is the first.',
  'comparison.score.tooMuchMissing':
    '{rater} left {percent} % of the weight of {alias} unscored: above 20 % there is no total. Ask {rater} to score the rest.',

  'comparison.note.noTasks': 'No task was sent with this version of the rubric yet.',
  'comparison.note.noScores': 'No submission has a total yet: the comparison begins with the first scores.',
  'comparison.note.oneCandidate': 'Only {alias} has been scored: there is nobody to compare with yet.',
  'comparison.note.twoCandidates':
    'Only two candidates have been scored: look at how far apart they are and at what was seen, not at who is first.',
  'comparison.note.allWithdrawn':
    'Everyone has withdrawn ({aliases}): there is nobody to compare. Their tasks are still paid.',
  'comparison.note.withdrawn': {
    one: '{aliases} has withdrawn and is in no band; the scores still tell how strict the raters are.',
    other: '{aliases} have withdrawn and are in no band; the scores still tell how strict the raters are.',
  },
  'comparison.note.withdrawnUnscored': {
    one: '{aliases} has withdrawn, without a score.',
    other: '{aliases} have withdrawn, without a score.',
  },
  'comparison.note.disconnected':
    'The raters fall into {count} groups that share no candidate: {groups}. Who is strict cannot be told from who got the weaker candidates, so there are raw means only and no bands. Let a rater of each group score a candidate of another.',
  'comparison.note.noFair': 'There are raw means only and no bands: {reason}.',
  'comparison.note.oneRater':
    'Only {rater} has scored so far: nobody can tell whether {rater} is strict or kind. Ask a second rater.',
  'comparison.note.oneRaterEach': {
    one: '{aliases} has one rater only: ask a second one before you decide.',
    other: '{aliases} have one rater only: ask a second one before you decide.',
  },
  'comparison.note.gateUnscored': {
    one: 'Nobody scored the gate {criteria} of {aliases}: no rule says pass until it is scored.',
    other: 'Nobody scored the gates {criteria} of {aliases}: no rule says pass until they are scored.',
  },
  'comparison.note.assumedError':
    'No submission was scored often enough to measure how far a rater’s totals scatter: ± and ranges rest on an assumed {points} points for each total. More raters on the same submissions would measure it.',
  'comparison.note.identical':
    'All totals are the same: this task tells nobody apart. Look at the anchors and the evidence.',
  'comparison.note.fixRubric':
    'The raters do not agree enough to rank by these scores: fix the rubric, do not rank. Talk over the submissions they differ most about, and sharpen the anchors.',
  'comparison.note.unscored': {
    one: '{aliases} has no total yet.',
    other: '{aliases} have no total yet.',
  },
  'comparison.note.severalTasks': {
    one: '{aliases} has scores on more than one task of this round: they are counted together, as one candidate’s.',
    other:
      '{aliases} have scores on more than one task of this round: they are counted together, as one candidate’s.',
  },
  'comparison.note.looked': '{raters} scored after seeing the comparison: agreement looks better than it is.',
  'comparison.note.revised': {
    one: '{count} score was revised after submission: the numbers here use what was given first.',
    other: '{count} scores were revised after submission: the numbers here use what was given first.',
  },

  'comparison.agreement.rely': {
    other: 'α {alpha} (95 %: {low} to {high}), {count} submissions: raters agree, rely on it.',
  },
  'comparison.agreement.tentative': {
    other: 'α {alpha} (95 %: {low} to {high}), {count} submissions: good enough for tentative conclusions.',
  },
  'comparison.agreement.fix': {
    other: 'α {alpha} (95 %: {low} to {high}), {count} submissions: too low, fix the rubric, do not rank.',
  },
  'comparison.agreement.tooFew': {
    one: 'α {alpha} from {count} submission with two raters or more: too few to judge, eight are needed.',
    other: 'α {alpha} from {count} submissions with two raters or more: too few to judge, eight are needed.',
  },
  'comparison.agreement.noVariation':
    'Everybody gave the same: without differences there is no agreement to measure.',
  'comparison.agreement.noPairs':
    'No submission has two raters yet: agreement cannot be judged. Ask a second rater.',

  'comparison.rater.alike': '{rater} scores like the others on the same candidates.',
  'comparison.rater.lower': '{rater} scores {points} points lower than the others on the same candidates.',
  'comparison.rater.higher': '{rater} scores {points} points higher than the others on the same candidates.',
  'comparison.rater.lowerWithin':
    '{rater} scores {points} points lower than the others on the same candidates (± {margin}).',
  'comparison.rater.higherWithin':
    '{rater} scores {points} points higher than the others on the same candidates (± {margin}).',
  'comparison.rater.two': '{higher} scores {points} points higher than {lower} on the same candidates.',
  'comparison.rater.twoWithin':
    '{higher} scores {points} points higher than {lower} on the same candidates (± {margin}).',
  'comparison.rater.twoAlike': '{higher} and {lower} score alike on the same candidates.',
  'comparison.rater.twoNoneShared':
    '{higher} and {lower} share no candidate: who is strict cannot be told. Three or more are needed.',
  'comparison.rater.twoFewShared': {
    one: 'They share {count} candidate: who is strict hangs on that one. Three or more are needed.',
    other: 'They share {count} candidates: too few to say who is strict. Three or more are needed.',
  },
  'comparison.rater.chance': 'That may be chance.',
  'comparison.rater.noneShared':
    '{rater} shares no candidate with other raters: how strict {rater} is cannot be told. Three or more are needed.',
  'comparison.rater.fewShared': {
    one: '{rater} shares {count} candidate with other raters: how strict {rater} is hangs on that one. Three or more are needed.',
    other:
      '{rater} shares {count} candidates with other raters: too few to say how strict {rater} is. Three or more are needed.',
  },

  'comparison.pair': '{first} is better at this task than {second} with a probability of {share}.',
  'comparison.pair.perhaps':
    '{first} is perhaps better at this task than {second} (probability {share}): too close to tell.',
  'comparison.pair.even': 'Nothing says whether {first} or {second} is better at this task.',
  'comparison.pair.assumed': '{pair} This rests on an assumed error.',
  'comparison.pair.moreThan': 'more than {share}',
  'comparison.separation.apart':
    '{first} and {second} can be told apart: they are {difference} points apart, {needed} are needed.',
  'comparison.separation.enough':
    'Treat {first} and {second} alike, or ask one more person to score both: they cannot be told apart on this task. They are {difference} points apart, {needed} are needed. One more rater for each would bring the standard error of the difference (how far the gap would typically move with other raters) from {se} to about {expected}: if the difference stays, it would be enough.',
  'comparison.separation.notEnough':
    'Treat {first} and {second} alike, or give both a second task: they cannot be told apart on this task. They are {difference} points apart, {needed} are needed. One more rater for each would bring the standard error of the difference (how far the gap would typically move with other raters) from {se} to about {expected}: {neededThen} points would still be needed.',

  'comparison.failsGate': 'fails gate: {criteria}',
  'comparison.gateUnscored': 'gate not scored: {criteria}',
  'comparison.outcome.pass': 'pass',
  'comparison.outcome.secondLook': 'second look',
  'comparison.outcome.fail': 'below the cut',

  'comparison.cut.is': {
    other: 'Cut score {cut} ± {se} by {count} judges.',
  },
  'comparison.cut.tooFew': {
    one: 'No cut score yet: {count} judge has judged every criterion, two are needed and three wanted.',
    other: 'No cut score yet: {count} judges have judged every criterion, two are needed and three wanted.',
  },
  'comparison.cut.wanted': {
    other: 'The cut hangs on {count} judges: ask for three or more.',
  },
  'comparison.cut.late':
    '{judges} judged after the first score was in: a cut should be set before scores are seen. Say so where you use it.',
  'comparison.cut.unclear':
    'Some scores do not say when they were given, so nobody can tell that {judges} judged before scores were seen. Fill in “Submitted at” in Scores.',
  'comparison.cut.undated':
    'When {judges} judged is not written down, so nobody can tell that it was before scores were seen. Fill in “Set at”.',
  'comparison.cut.incomplete':
    '{judge} has not judged {criteria}, and is not counted until every criterion is.',
  'comparison.cut.noJudge':
    'Cut scores, {rows}: no judge is named. Name the judge, and the judgement counts.',
  'comparison.cut.unknownCriterion':
    'Cut scores, {rows}: this version of the rubric has no criterion “{criterion}”. Correct its name, and the judgement counts.',
  'comparison.cut.noLevel':
    'Cut scores, {rows}: {judge} gave no level. Fill it in, and the judgement counts.',
  'comparison.cut.level':
    'Cut scores, {rows}: the level {level} is not from {low} to {high} in halves. Left out until it is corrected.',
  'comparison.cut.twice':
    'Cut scores, {rows}: {judge} had judged “{criterion}” before. The first row counts; remove the other.',

  'comparison.feedback.unknown': 'The candidate {candidate} has no task in this round.',
  'comparison.feedback.unscored': '{alias} has not been scored yet: there is nothing to write about.',
  'comparison.feedback.opening':
    'Thank you for the time and care you put into the task “{task}”. Here is what the reviewers saw in your work, the strongest part first.',
  'comparison.feedback.saw': 'What we saw: {anchor}',
  'comparison.feedback.raise': 'What would raise it: {anchor}',
  'comparison.feedback.top': 'There is no higher level than this one.',
  'comparison.feedback.gate': {
    one: 'This task asks for a certain level of one part, and this piece of work does not reach it yet: {criteria}. What would raise it is said above.',
    other:
      'This task asks for a certain level of some parts, and this piece of work does not reach it yet: {criteria}. What would raise them is said above.',
  },
  'comparison.feedback.next': 'What comes next: {blank}.',
  'comparison.feedback.blank': '[what happens next]',
  'comparison.feedback.closing':
    'This is about one piece of work on one day, not about you as a person. If something here is unclear, or seems wrong to you, please write back: a person will answer.',
  'comparison.feedback.noAnchor':
    'The rubric does not say what level {level} of “{criterion}” looks like: add it in your own words.',
  'comparison.feedback.left': 'Nobody scored {criteria}: the draft does not mention it.',

  'comparison.impact.line': 'line {line}',
  'comparison.impact.notCounts': '{group}: enter whole numbers of people, 0 or more.',
  'comparison.impact.noApplicants': '{group}: there are no applicants. Enter them, or leave the group out.',
  'comparison.impact.moreSelected':
    '{group}: {selected} selected, but only {applicants} applied. Check both numbers.',
  'comparison.impact.twice': '{group} is there twice: the first line counts. Add the numbers up in one line.',
  'comparison.impact.twoGroups': 'Enter at least two groups: one alone has nothing to be compared with.',
  'comparison.impact.twoTested':
    'Fewer than two groups make up 2 % of the applicants: nothing can be tested.',
  'comparison.impact.reference':
    '{group}: {selected} of {applicants} selected ({rate}), the highest rate. The others are compared with it.',
  'comparison.impact.below':
    '{group}: {selected} of {applicants} selected ({rate}), {ratio} of the highest rate, below four fifths: look closer at the step. Against an equal rate, {lacks} selections are missing.',
  'comparison.impact.tooFew':
    '{group}: {selected} of {applicants} selected ({rate}), {ratio} of the highest rate: too few to call, one person more would have turned it round.',
  'comparison.impact.within':
    '{group}: {selected} of {applicants} selected ({rate}), {ratio} of the highest rate: within four fifths.',
  'comparison.impact.noSelections': '{group}: {selected} of {applicants} selected. Nobody was selected yet.',
  'comparison.impact.notTested': {
    one: '{group}: {count} applicant, not tested. Groups under 2 % of all applicants are too small for it.',
    other:
      '{group}: {count} applicants, not tested. Groups under 2 % of all applicants are too small for it.',
  },
  'comparison.impact.masked':
    '{group}: not shown, because a count is under {least} and could point to a person.',
  'comparison.impact.referenceMasked':
    '{group}: not compared here, because the numbers of the highest rate are not shown.',
  'comparison.impact.caveat.law':
    'The four-fifths rule is guidance of the United States. Elsewhere the law differs, and collecting such data may be barred: ask before you do. This is not legal advice.',
  'comparison.impact.caveat.data':
    'Use totals from voluntary answers kept in a separate file, never names, and never join them to scores.',
  'comparison.impact.caveat.pattern':
    'One round proves neither bias nor fairness: add rounds up and look at the pattern over time.',
  'comparison.impact.caveat.tests':
    'Ratio, Fisher’s p and mid-p can fall on different sides of a threshold: read them together, none decides alone.',
  'comparison.impact.caveat.small':
    'With small groups one person more changes the verdict: “too few to call” says where.',
} as const;
