/**
 * Sentences of the statistical and task functions' errors, by code. `{where}` is "in row 5" where the error knows
 * its row, else nothing.
 */
export const errorsStats = {
  'stats.confidenceNotShare': 'the confidence is {value}: write a share between 0 and 1, 0.95 and not 95',
  'stats.quantileNotShare': 'the quantile is {value}: write a share between 0 and 1, 0.5 for the median',
  'stats.tooFewValues': '{name} has too few values ({count}): at least {least} are needed',
  'stats.tooFewForMedian':
    '{name} has too few values ({count}) for limits of a median at {conf}: collect more, or lower the confidence',
  'stats.logOfNone': '{name} is {value}{where}: values must be above 0, they are taken in logarithms',
  'stats.exposureUnused':
    '"{kind}" takes no exposure_or_n: leave it empty (the confidence is the fourth argument)',
  'stats.kindMissing': 'kind is missing: use one of {allowed}',
  'stats.rateWithoutExposure': 'a rate needs exposure_or_n: the days or hours of each row',
  'stats.proportionWithoutTrials': 'a proportion needs exposure_or_n: the trials of each row',
  'stats.countWithoutExposure': '{name} is 0{where}, but events were counted there: enter the exposure',
  'stats.moreSuccesses': '{name} has {successes} successes of {trials} trials{where}: check both',
  'stats.noExposure': 'the exposure (exposure_or_n) adds up to 0: enter the days or hours observed',
  'stats.noTrials': 'there are no trials (exposure_or_n): a proportion of nothing has no value',
  'stats.zeroDenominator': 'the denominator adds up to 0: the ratio has no value',
  'stats.ratioNotPositive':
    'the ratio of numerator to denominator is {value}: "logdelta" limits need one above 0, use the method "fieller"',
  'stats.fiellerUnbounded': 'the limits are unbounded: the denominator varies too much, collect more rows',
  'stats.tooFewToShrink': 'too few estimates ({count}): at least 4 are needed to borrow from each other',
  'stats.dfNotPositive': 'df is {value}: it must be above 0, or left empty',

  'stats.levelRangeEmpty': 'max ({max}) must be above min ({min})',
  'stats.weightsZero': 'the weights add up to 0: give at least one criterion a weight',
  'stats.weightBlank': '{name} is blank for criterion {criterion}: fill it in, 0 if it does not count',
  'stats.criteriaDiffer':
    '{name} has {count} values, but {levels} has {columns} columns: one for each criterion',
  'stats.levelOutside': '{name} holds the level {value}{where}: it must be from {low} to {high}',
  'stats.levelMissing':
    'criterion {criterion} is blank{where}: fill it in, or set missing to "renormalise" or "zero"',
  'stats.tooMuchMissing': '{percent} % of the weight is blank{where}: at most 20 % can be renormalised',
  'stats.judgeBlank':
    'criterion {criterion} is blank{where}: every judge must give a level for each criterion',
  'stats.tooFewJudges': 'panel has too few judges ({count}): a cut score needs at least 2',
  'stats.scaleWidthNegative': 'scale_width is {value}: it must be 0 or more',
  'stats.tooManyRaters': 'too many raters ({count}): at most {most} can be adjusted together',
  'stats.ratersDisconnected':
    'raters {first} share no candidate with {second} ({groups} separate groups): let them rate some of the same candidates',

  'stats.labelType': '{name} is {value}{where}: a rating must be a number or a text',
  'stats.labelNeedsScale': 'the rating {value}{where} is a text: declare the levels in order as scale',
  'stats.labelOutsideScale': 'the rating {value}{where} is not in the scale: correct it, or add the level',
  'stats.scaleTwice': '{name} holds {value} twice{where}: list each level once',
  'stats.incompleteRow': 'a rating is missing{where}: complete the row, or use an alpha, which allows blanks',
  'stats.kappaRaters': 'ratings has {count} raters: kappa compares two, use an alpha for another number',
  'stats.tooFewUnits': 'ratings has too few candidates ({count}): at least 2 are needed',
  'stats.tooFewRaters': 'ratings has too few raters ({count}): at least 2 are needed',
  'stats.noUnitRatedTwice': 'no candidate has two ratings: their agreement cannot be judged',
  'stats.noVariation': 'the ratings do not vary: agreement cannot be judged',
  'stats.ratersDifferMore': 'raters differ more than candidates: these ratings have no such coefficient',
  'stats.ratioScaleNegative': 'a rating is negative{where}: the ratio metric needs values of 0 or more',

  'stats.armEmpty': 'n_{arm} is 0: there were no visitors',
  'stats.armOverfull': 'conv_{arm} is {conversions}, more than n_{arm} ({visitors}): check both',
  'stats.liftZero': 'min_lift is 0: no number of visitors finds no difference',
  'stats.liftTooSmall': 'min_lift is too small: more visitors than there are would be needed',
  'stats.liftBeyondRange':
    'the lifted rate is {rate}: it must be between 0 and 1, check base_rate and min_lift',
  'stats.noApplicants': '{name} is 0{where}: a group without applicants has no rate, leave its row empty',
  'stats.moreSelected': '{name} is {selected}{where}, more than its {applicants} applicants: check both',
  'stats.afterAsOf': '{name} is {date}{where}, after as_of ({asOf}): correct one of them',
  'stats.openButLeft': '{name} has a date{where}, but the outcome is open: clear it, or set the outcome',
  'stats.decidedNotLeft': '{name} is blank{where}, but the outcome is {outcome}: enter the date',
  'stats.leftBeforeEntered':
    '{name} is before {date}{where}, the day the stage was entered: correct one of them',
} as const;
