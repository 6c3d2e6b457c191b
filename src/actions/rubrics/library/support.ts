import { judged, type Template } from './template';

export function support(): Template {
  return {
    id: 'support',
    name: 'Support reply',
    about:
      'Answer a few invented customer messages from a short policy: right answer, plain words, and a clean record.',
    criteria: [
      judged(
        'Right answer',
        30,
        [
          'The answer is wrong in a way that costs the customer or the company: wrong refund, wrong deadline, an invented rule.',
          'Part of the answer is right, but the customer’s main question is not answered.',
          'The main question is answered as the policy says; a second question, or a condition that applies, is missed.',
          'Every question is answered as the policy says, with the conditions and dates of this order.',
          'Every question is answered as the policy says, with the conditions and dates of this order, and the next question the customer would have is answered before it is asked.',
        ],
        2,
      ),
      judged(
        'Data protection and promises',
        20,
        [
          'Gives away another person’s data, asks for a password or full card number, or changes an account without the check that the policy asks for.',
          'Protects the customer’s data and account, but promises what only others can grant: a date, a refund, an exception.',
          'Asks for more data than the case needs, or the identity check comes after the first details are told.',
          'Identity is checked first, only needed data is asked for, and nothing is promised beyond the policy.',
          'Identity is checked first and only needed data is asked for; data that the customer sent needlessly (a card number, a passport photo) is not repeated, with a word on how to send it safely.',
        ],
        2,
      ),
      judged('Solves it in one reply', 20, [
        'Sends the customer elsewhere, or asks only for what is already in the message.',
        'Asks several questions one after the other where one message could ask them all.',
        'The reply gives the steps, but out of order or with one missing, so that the customer must write again.',
        'Numbered steps or a done action with date and amount: the customer needs no second reply.',
        'Numbered steps or a done action with date and amount, with what to do should it not work, and the case number or link to come back by.',
      ]),
      judged('Tone and plain language', 15, [
        'Blames the customer, or is rude or sarcastic.',
        'A stock phrase that does not match the message: cheerful to a complaint, an apology where nothing went wrong.',
        'Polite; the problem is named once; long sentences, internal words or codes remain.',
        'Names the customer’s problem in the first two sentences, short sentences, no internal words; an apology fits what went wrong.',
        'Names the customer’s problem at once, in short sentences without internal words; formality and length match the message, and bad news comes with its reason and what is still possible.',
      ]),
      judged('Language accuracy', 10, [
        'The customer could not tell what to do.',
        'Understood at the second reading; five or more errors, or parts in another language.',
        'Understood at once; two to four errors of grammar, spelling or terms.',
        'At most one slip in the whole task; product terms are those of the help centre.',
        'No slip; idiom, dates, currency and form of address are those of the customer’s country.',
      ]),
      judged('Record and escalation', 5, [
        'No note for colleagues.',
        'The note says only “answered” or repeats the message.',
        'The note gives contact reason and outcome; what was promised is missing, or a case that had to be escalated was not.',
        'The note gives reason, outcome, promise and date; what the policy wants escalated is, with all the next person needs.',
        'The note gives reason, outcome, promise and date, and a fault that will make others write (a page, a batch, a carrier) is reported with its evidence.',
      ]),
    ],
  };
}
