import { judged, type Template } from './template';

export function moderation(): Template {
  return {
    id: 'moderation',
    name: 'Moderation decisions',
    about:
      'Decide a set of invented cases by a written policy: right action, named rule, and reasons that stand on appeal.',
    criteria: [
      judged(
        'Decision matches policy',
        35,
        [
          'Fewer than half of the cases are decided as the answer key says.',
          'Half to two thirds of the cases are decided as the answer key says, or a whole kind of case (satire, quotes, counter-speech) is decided the same way whatever the context.',
          'Two thirds to four fifths of the cases are decided as the answer key says; misses are mostly in cases that the policy leaves open.',
          'More than four fifths of the cases are decided as the answer key says; clear cases are all right, and the action (label, limit, remove) is no harder than the policy asks.',
          'Nine in ten cases or more are decided as the answer key says, and where the key allows two answers, the reason says which fact would tip it.',
        ],
        2,
      ),
      judged(
        'Severe harm and escalation',
        20,
        [
          'A case of severe harm (danger to life, sexual content with a minor, a credible threat) is left up or not escalated.',
          'A case of severe harm is taken down, but not escalated, or evidence is destroyed or copied into the note.',
          'A case of severe harm is escalated on the right path; the urgency or the facts that the next team needs are missing.',
          'A case of severe harm is escalated on the right path at once, with link, time and rule, and without repeating the content.',
          'A case of severe harm is escalated at once with link, time and rule; connected accounts or posts in the material are found and listed, and harmless cases are not escalated.',
        ],
        2,
      ),
      judged('Rule and reason', 20, [
        'Decisions come without a reason.',
        'Reasons say that the content is offensive or wrong, without a rule.',
        'The rule is named; which words, image or context break it is not.',
        'Each decision names rule and paragraph, the words or image that meet it, and the context that was weighed.',
        'Each decision names rule and paragraph, the words or image that meet it, and the context; exceptions (news, art, education, self-reference) are tested one by one where they could apply.',
      ]),
      judged('Consistency', 15, [
        'The same content gets different actions, without a reason.',
        'Pairs of like cases are decided differently more than once, or more strictly for one group, language or viewpoint.',
        'One of the planted pairs is decided differently; the reason does not explain it.',
        'All planted pairs are decided alike, whoever posts, whomever it is about.',
        'All planted pairs are decided alike, and a case that changed the author’s mind leads back to earlier ones, with the change noted.',
      ]),
      judged('Notice to the user', 10, [
        'No notice, or one that insults or lectures.',
        'A stock text that does not say which post or which rule.',
        'Names post and rule; how to appeal, or what happens next, is missing.',
        'Names post, rule, action and how to appeal, in words that a 12-year-old could follow.',
        'Names post, rule, action and how to appeal in plain words, says how the post could be changed to stay, and tells nothing of who reported it or how it was found.',
      ]),
    ],
  };
}
