/** What the page says while somebody types, and the add-on when it refuses. */
export const taskShared = {
  'task.card.noRubric': 'Choose the rubric that the task is scored by.',
  'task.card.noTitle': 'The task has no title: write what it is, such as “Rewrite three listings”.',
  'task.card.noDeliverable':
    'Nothing says what to deliver: write what the candidate hands in, in which form, and with which material.',
  'task.card.noBox': 'There is no time box: write how many minutes the work takes, at most {max}.',
  'task.card.boxTooLong':
    'A time box of {minutes} minutes is too long for a paid task: {max} minutes is the most. Ask for less, or split it into two tasks.',
  'task.card.boxUnusual': 'Most tasks take {from} to {to} minutes: say why yours does not.',
  'task.card.noHours': 'Nothing is paid yet: write how many hours are paid.',
  'task.card.noRate': 'Nothing is paid yet: write what an hour pays.',
  'task.card.noFee': 'The fee comes to nothing: pay more hours, or more for an hour.',
  'task.card.paidLess': {
    one: '{count} hour is paid for a time box of {minutes} minutes: that is {share}% of the rate. Pay the whole time box, or shorten it.',
    other:
      '{count} hours are paid for a time box of {minutes} minutes: that is {share}% of the rate. Pay the whole time box, or shorten it.',
  },
  'task.card.noCurrency': 'This is no currency in use: write its three letters, such as EUR or PHP.',
  'task.card.noDue': 'There is no due date: choose the day by which the work is handed in.',
  'task.card.duePast': 'The due date is past: choose a later day, unless the work is in already.',
  'task.card.dueWeekend': 'The due date is a Saturday or Sunday: a working day leaves time to ask.',
  'task.card.noZone': '“{zone}” is no time zone: write one like Asia/Manila or Europe/Madrid.',
  'task.card.payDays': 'Payment is due from 0 to {max} days after the submission: write a whole number.',
  'task.card.feedbackDays':
    'Feedback is due from 0 to {max} days after the submission: write a whole number.',
  'task.card.feedbackLate': 'Feedback within {usual} days is what candidates can expect.',

  'task.sender.noCompany': 'The brief does not say who asks: write the name of the company.',
  'task.sender.noContact': 'The candidate has nobody to ask: write an e-mail address or a link to write to.',
  'task.sender.badContact': 'Write an e-mail address, or a link that begins with https://.',
  'task.sender.noHandIn': 'The brief does not say where the work goes: write an address, a link or a folder.',

  'task.badDate': 'There is no day: choose the day it was handed in.',
  'task.future':
    '{date} is still to come on the candidate’s calendar, where it is {today}: write the day it was handed in.',
  'task.badMinutes': 'The minutes must be above 0: leave them blank when the candidate did not say.',
  'task.badLink': '“{link}” is no web address: paste a link that begins with https://, or leave it blank.',

  'pay.status.promised': 'promised',
  'pay.status.invoiced': 'invoiced',
  'pay.status.approved': 'approved',
  'pay.status.paid': 'paid',
  'pay.status.failed': 'failed',
  'pay.check.invoiceNew': 'Invoice number is new for this payee',
  'pay.check.invoiceDate': 'Invoice is not older than the task',
  'pay.check.approvalDate': 'Approval is not older than the invoice',
  'pay.check.amount': 'Amount is the agreed fee',
  'pay.check.terms': 'Fee is hours × rate',
  'pay.check.approver': 'Approver is not the requester',
  'pay.check.duplicate': 'No second payment of it within 30 days',
  'pay.check.iban': 'IBAN adds up',
  'pay.check.order': 'Approved before it is paid',
  'pay.check.referenceNew': 'Reference is new',
  'pay.check.accountKnown': 'Account is the one used before',
  'pay.check.payee': 'Payee’s legal name is the name in the contract',
  'pay.check.invoiceWhole': 'Invoice has date, currency and, if due, tax ID',
  'pay.check.evidence': 'Submission is in, with a link to it',
  'pay.check.account': 'Account is the payee’s own or their business’s',
  'pay.check.bankChange': 'New bank details were called back on a known number',
  'pay.check.rate': 'Exchange rate, its date and the bank’s fee are kept',
  'pay.check.receipt': 'Receipt was sent to the payee',
  'pay.fails.invoiceNew': 'Invoice {number} of this payee is there already: ask for a number of its own.',
  'pay.fails.invoiceDate':
    'The invoice is dated {date}, before the task was sent ({before}): look at the date again.',
  'pay.fails.approvalDate':
    'The approval is dated {date}, before the invoice ({before}): look at the date again.',
  'pay.fails.amount': 'The invoice says {currency} {billed}, agreed is {currency} {fee}: ask which is right.',
  'pay.fails.terms':
    'The sheet says {currency} {fee}, hours × rate come to {currency} {agreed}: pay what the brief promised, and correct the sheet.',
  'pay.fails.approver':
    '{name} asked for this task and approves its payment: let a second person approve, or say who waives it.',
  'pay.fails.duplicate':
    'Task {task} of this payee paid the same amount on {on}: make sure that it is not paid twice.',
  'pay.fails.iban': 'The IBAN does not add up: a character is mistyped. Ask for it again.',
  'pay.fails.order': 'The payment is dated before its approval ({approved}): correct the date.',
  'pay.fails.referenceNew':
    'Reference {reference} is that of another payment (task {task}): look up that this one went out too.',
  'pay.fails.accountKnown':
    'The account ends in {ending}, and in {known} before: call the payee on a number you had already, then pay.',
  'pay.fails.asked': 'Not in order: {check}.',
} as const;

/** Change titles, notes and refusals about candidates, tasks and their pay. */
export const taskActions = {
  'candidate.unknown':
    'There is no candidate {id} in the Candidates sheet any more: go back and choose again.',
  'candidate.twice':
    '{sheet} has the ID {id} in rows {first} and {second}: give one of them another ID, then try again.',
  'candidate.noId': '{sheet}, row {row} has no candidate ID, so no task can be sent: write {id} into it.',
  'candidate.noName': 'The name is blank: write the name of the candidate.',
  'candidate.known': '{name} is a candidate already ({where}): the second row would be the same person.',
  'candidate.namesake':
    '{name} has the name of another candidate ({where}), with another contact: both are kept.',
  'candidate.inSheet': '{sheet}, row {row}',
  'candidate.inList': 'row {row} of the list',
  'candidate.noRole': 'The role is blank: choose one of {roles}.',
  'candidate.roleRead': 'Row {row}: “{written}” is read as {role}.',
  'candidate.badDate': '“{date}” is no date: write it like 2026-03-02.',
  'candidate.future': '{date} is still to come: write the day it happened.',
  'candidate.left': 'Row {row} is left out. {why}',
  'candidate.leftCount': { one: '{count} row is left out.', other: '{count} rows are left out.' },
  'candidate.none': 'There is nobody to add. {reasons}',
  'candidate.added': { one: 'Added candidate {alias}.', other: 'Added {count} candidates.' },
  'candidate.ended.withdrew':
    '{alias} withdrew: no task can be sent. If they are back, clear the outcome “withdrew” in the Stages sheet.',
  'candidate.ended.rejected':
    '{alias} was turned down: no task can be sent. If that has changed, put the decision on hold first.',
  'candidate.alreadyGone': '{alias} withdrew already: there is nothing to change.',
  'candidate.alreadyDecided':
    '{alias} was turned down already: that decision stays as it is. If they were still in the running, put the decision on hold first.',
  'candidate.severalOpen':
    '{sheet}, {rows}: {alias} stands in several stages at once. The one entered last counts: {stage}, row {row}. Fill in Left and Outcome in the others.',
  'candidate.withdrew': '{alias} withdrew.',
  'candidate.note.owed': 'Task {task} was handed in and is paid all the same.',

  'task.unknown': 'There is no task {id} in the Tasks sheet any more: go back and choose again.',
  'task.twice':
    '{sheet} has the ID {id} in rows {first} and {second}: give one of them another ID, then try again.',
  'task.orphan':
    'The candidate of task {id} (Tasks, row {row}) is gone: there is no {candidate} in the Candidates sheet. Undo the deletion, or correct the ID.',
  'task.noCandidateRow':
    '{sheet}, row {row}: task {id} belongs to “{candidate}”, who is not in the Candidates sheet. Correct the ID, or put the candidate back.',
  'task.feeConflict':
    '{sheet}, row {row}: task {task} has the fee {fee}, while its hours × rate come to {agreed}. Write back what was promised, or correct hours or rate.',
  'task.owed': '{fee} is still owed for task {task}: pay it first, because the way to reach them goes too.',
  'task.unmarked': {
    one: '{sheet}, {rows}: the task is scored, but not marked as handed in. It counts as in since its first score: write the day into Submitted.',
    other:
      '{sheet}, {rows}: {count} tasks are scored, but not marked as handed in. They count as in since their first score: write the day into Submitted.',
  },
  'task.nobody': 'Nobody is chosen: choose who gets the task.',
  'task.rubricNotReady': 'The rubric “{rubric}” is not ready. {problem}',
  'task.sent': {
    one: 'Wrote the task “{title}” for {aliases}.',
    other: 'Wrote the task “{title}” for {count} candidates: {aliases}.',
  },
  'task.aliasesMore': '{aliases} and {more} more',
  'task.sentNext': 'Now send each of them their brief.',
  'task.note.again': '{alias} has task {task} on “{rubric}” already: this one comes beside it.',
  'task.note.nobodyAsked':
    'Nobody is named as the requester: say your name under More, so that requester and approver can be told apart.',
  'task.note.promise':
    'Due on {due} ({zone}); the fee is due by {paid} if it is handed in that day, whatever the result.',
  'task.submitted': 'Task {task} of {alias} was handed in.',
  'task.submittedAgain': 'Corrected the submission of task {task} of {alias}.',
  'task.submittedSame': 'Nothing to change: task {task} of {alias} says this already.',
  'task.note.late':
    'It came after the due date, on the candidate’s calendar. The score is not affected, unless the rubric has a criterion for timeliness.',
  'task.note.beforeSent': 'The day is before the task was sent: look at it again.',
  'task.note.overran':
    'It took {minutes} minutes, and the time box is {box}: when this happens often, the box is wrong, not the candidate.',
  'task.note.noMinutes': 'Without minutes nobody can tell whether the pay was fair: ask the candidate.',
  'task.note.payBy': 'The fee is due by {paid}, whatever the result.',
  'task.line.sent': 'sent {date}',
  'task.line.due': 'due {date}',
  'task.line.submitted': 'handed in {date}',
  'task.line.minutes': '{minutes} min',

  'due.pay': '{fee} to pay by {date}',
  'due.payLate': '{fee} was due on {date}',
  'due.feedback': 'Feedback by {date}',
  'due.feedbackLate': 'Feedback was due on {date}',
  'due.score': 'Handed in {date}, not scored yet',
  'due.scoreAgain': {
    one: 'Handed in {date}, {count} rater so far: a second one scores it too',
    other: 'Handed in {date}, {count} raters so far: one more scores it too',
  },
  'due.submission': 'At work until {date}',
  'due.submissionLate': 'Was due on {date}, on the candidate’s calendar: ask how it goes',
  'due.home': '{what}.',
  'due.home.and': ', ',
  'due.home.payLate': { one: '{count} payment is overdue', other: '{count} payments are overdue' },
  'due.home.pay': {
    one: '{count} payment is due this week',
    other: '{count} payments are due this week',
  },
  'due.home.feedbackLate': {
    one: '{count} candidate should have had feedback by now',
    other: '{count} candidates should have had feedback by now',
  },
  'due.home.feedback': {
    one: '{count} candidate is to get feedback this week',
    other: '{count} candidates are to get feedback this week',
  },

  'fair.underpaid':
    '“{rubric}”, version {version}: the reported time is {median} minutes in the middle (n = {n}), so an hour paid {implied}, not {rate}. Raise the fee, or ask for less.',
  'fair.tooShort': {
    one: '“{rubric}”, version {version}: the one candidate who said needed more than the {box} minutes. The time box is wrong, not they: ask for less.',
    other:
      '“{rubric}”, version {version}: {overran} of {count} candidates needed more than the {box} minutes. The time box is wrong, not they: ask for less.',
  },

  'pay.noDate': 'no date',
  'pay.line.promised': 'Promised',
  'pay.line.invoiced': 'Invoice {invoice}',
  'pay.line.approved': 'Approved by {name}',
  'pay.line.failed': 'Payment failed',
  'pay.line.paid': 'Paid {date}',
  'pay.line.due': 'due {date}',
  'pay.line.overdue': 'overdue since {date}',
  'pay.line.notYet': 'due once it is handed in',
  'pay.notNow':
    'The payment of task {task} is {status} by now: what can follow is {next}. Go back and look again.',
  'pay.badDate': '“{date}” is no date: choose the day.',
  'pay.future': '{date} is still to come: write the day it happened.',
  'pay.noInvoice': 'The invoice number is blank: write the number that the payee gave it.',
  'pay.noApprover': 'Nobody is named as the approver: say your name under More → Your name, then approve.',
  'pay.noReference':
    'The reference is blank: write what the bank shows, such as the number of the transfer, so that the payment can be found.',
  'pay.noReason': 'Say why the payment failed, such as “account closed”.',
  'pay.waivedBy': 'A check is waived, and nobody is named: write who waives it.',
  'pay.did.invoiced': 'The invoice for task {task} of {alias} is in.',
  'pay.did.approved': 'Approved the payment for task {task} of {alias}.',
  'pay.did.paid': 'Task {task} of {alias} is paid.',
  'pay.did.failed': 'The payment for task {task} of {alias} failed: it can be approved again.',
  'pay.note.notSubmitted': 'The task is not handed in yet.',
  'pay.note.notBlocked':
    'These checks warn and are written down. Work that was done is paid, whatever the result of the task.',
  'pay.kept.line': '{date} {status} ({user}): {checks}',
  'pay.kept.paidOn': 'was paid {date}',
  'pay.kept.reference': 'reference “{reference}”',
  'pay.kept.nobody': 'nobody named',
  'pay.kept.pass': '{check} – pass',
  'pay.kept.fail': '{check} – fail',
  'pay.kept.waived': '{check} – waived by {by}',

  'brief.noVersion':
    'Tasks, row {row}: task {task} is on the rubric “{rubric}”, which is not in the Rubrics sheet any more. Put it back, or correct the name.',
  'brief.subtitle': 'A paid task · your code: {alias}',
  'brief.subtitleRole': 'A paid task for the role {role} · your code: {alias}',
  'brief.deliver': 'What to deliver',
  'brief.box': 'Time',
  'brief.boxText': '{minutes} minutes. Stop then: what is not finished counts as it is.',
  'brief.fee': 'Fee',
  'brief.feeBy': { one: '{fee} ({hours} hour at {rate})', other: '{fee} ({hours} hours at {rate})' },
  'brief.paid': 'Paid',
  'brief.paidText': {
    one: 'Within {count} day of handing it in, whatever the result.',
    other: 'Within {count} days of handing it in, whatever the result.',
  },
  'brief.paidAtOnce': 'On the day you hand it in, whatever the result.',
  'brief.due': 'Due',
  'brief.dueText': '{date}, 23:59 in {city} ({zone})',
  'brief.dueZone': '{date}, 23:59 in {zone}',
  'brief.from': 'From',
  'brief.handIn': 'Hand in to',
  'brief.contact': 'Write to',
  'brief.ai': 'AI tools',
  'brief.ai.no': 'Please work without AI tools. Spelling and grammar checkers are fine.',
  'brief.ai.disclose':
    'You may use AI tools. Say in a line or two which ones, and what for: that does not lower your score.',
  'brief.ai.yes': 'You may use any AI tools you like; you need not say which.',
  'brief.reuse': 'Your work',
  'brief.reuse.no':
    'It stays yours. We use it to score this task only, unless we buy it from you separately.',
  'brief.reuse.yes': 'The fee buys it: we may use what you hand in.',
  'brief.scored': 'How it is scored',
  'brief.scoring': {
    one: 'By {count} criterion. Several people score each on its own; this is the text they score by.',
    other: 'By these {count} criteria. Several people score each on its own; this is the text they score by.',
  },
  'brief.weight': 'weight {weight} of 100',
  'brief.gate': 'level {gate} is needed to pass',
  'brief.level': 'Level {level}',
  'brief.know': 'Good to know',
  'brief.blind': 'Names are hidden',
  'brief.blindText':
    'Those who score see “{alias}”, not your name. Please keep your name, photo and school out of what you hand in, file names too.',
  'brief.invoice': 'How to be paid',
  'brief.invoiceText': 'Send us an invoice with a number, your legal name and your account.',
  'brief.invoiceTo': 'Send an invoice with a number, your legal name and your account to {contact}.',
  'brief.minutes': 'Tell us your time',
  'brief.minutesText':
    'Say how many minutes it took. It does not change your score; it shows us whether the time and the fee were right.',
  'brief.next': 'What happens next',
  'brief.nextText': {
    one: 'You get feedback on each criterion within {count} day of handing it in, and you hear from us either way.',
    other:
      'You get feedback on each criterion within {count} days of handing it in, and you hear from us either way.',
  },
  'brief.nextTextBy': {
    one: 'You get feedback on each criterion within {count} day of handing it in, by {date} at the latest if it is in on time. You hear from us either way.',
    other:
      'You get feedback on each criterion within {count} days of handing it in, by {date} at the latest if it is in on time. You hear from us either way.',
  },
  'brief.adjust': 'If you need something',
  'brief.adjustText':
    'More time, another format, a screen reader, a quieter hour: write to us before you begin. Asking does not change your score, and those who score do not learn of it.',
  'brief.sheetName': 'Brief – {alias} {task}',
  'brief.printed':
    'The brief for {alias} is ready on the sheet “{sheet}”: File → Download → PDF, or File → Print.',
} as const;
