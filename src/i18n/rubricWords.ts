/**
 * Words that judge a person rather than work. Words that products and tasks need too (background, voice, mature) are
 * left out.
 */
export const personWords = (): readonly string[] =>
  (
    'personality|friendly person|likeable|likable|nice person|good person|charisma|charismatic|charming|' +
    'culture fit|cultural fit|culture add|team fit|fits the team|fit with the team|team player|gut feeling|' +
    'native speaker|native speakers|native english|native-level|mother tongue|accent|foreign name|nationality|citizenship|' +
    'attitude|mindset|can-do|enthusiasm|enthusiastic|passion for|passionate|motivated|motivation|energetic|eager|eagerness|ambitious|' +
    'young|youthful|elderly|digital native|digital natives|recent graduate|age of the candidate|candidate’s age|too old|overqualified|' +
    'good-looking|attractive person|well-groomed|well-spoken|eye contact|body language|' +
    'introvert|introverted|extrovert|extroverted|outgoing person|shy|self-confident|self-confidence|confident person|humble|' +
    'marital status|family situation|top school|prestigious university|elite university|pedigree|' +
    'rockstar|rock star|ninja|guru|smart person|talented|intelligent person|hard-working|hardworking'
  ).split('|');

/** Verdicts that say nothing a second rater could see. */
export const vagueWords = (): readonly string[] =>
  (
    'good|very good|bad|very bad|poor|very poor|excellent|outstanding|average|below average|above average|ok|okay|fair|' +
    'great|perfect|weak|strong|meets expectations|exceeds expectations|below expectations|does not meet expectations|' +
    'acceptable|unacceptable|satisfactory|unsatisfactory|sufficient|insufficient|yes|no|n/a|none|fail|pass|tbd|todo|...|…'
  ).split('|');
