/** What the manual says around the functions. */

export const GROUPS = {
  clock: {
    title: 'Ramp clock',
    about:
      'Which day of the ramp is it, and when is a milestone due? One clock for everybody: it counts days of work, so that a public holiday, a week of leave or half-time hours do not make somebody look slow.',
  },
  kpi: {
    title: 'Work and money',
    about:
      'What was done, how well, and what came back. Every ratio is a ratio of sums; a blank is missing, a 0 is zero.',
  },
  uncertainty: {
    title: 'How sure is it?',
    about:
      'How far a number from few observations can be trusted. Read these before a low figure turns into a conversation.',
  },
  ramp: {
    title: 'Ramp plans and status',
    about: 'What to expect when, how somebody stands against it, and when full productivity is likely.',
  },
  tasks: {
    title: 'Paid skills tasks',
    about:
      'From rubric levels to scores that are fair between strict and kind raters, with an honest answer to who is better than whom.',
  },
  growth: {
    title: 'Growth, fairness and pay',
    about: 'Tests, funnels, fairness of selection, and what is paid for a result.',
  },
};

export const INTRODUCTION = `Ramplight adds {count} functions to Google Sheets. Type \`=\` and a name in any cell, in a sheet of your own; Sheets shows
the arguments as you type. Results larger than one cell fill the cells below and to the right: leave them empty.

Five things hold for all of them:

- **Whole columns work.** \`A2:A\` takes every row that has something in it.
- **A blank is missing, 0 is zero.** A call that nobody answered is blank, and no call of 0 seconds.
- **Dates** are date cells or text like \`2026-03-02\`. **Times** are seconds, or cells formatted as a duration.
- **Shares** are 0.4 or 40 %, never 40.
- **Errors say what to do.** Put the pointer on a cell that shows \`#ERROR!\`: the sentence names the argument, the row
  and the remedy. Rows are counted from the first row of the range.

The examples below are live in a spreadsheet: in the sidebar, open Help, *Functions for your own sheets*, and press *See
every function at work*. Limits are 95 % unless said otherwise: about one range in twenty misses the truth by chance.`;

export const BUILT_IN = {
  title: 'What Google Sheets already does',
  text: `These are one built-in formula each, so there is no function for them:

| You want | Formula | With |
| --- | --- | --- |
| Percent of target | \`=B2/C2\` | actual in B, target in C; format as per cent. For a status use RAMP_STATUS |
| Percent of target of a team | \`=SUM(B2:B)/SUM(C2:C)\` | add up first, then divide |
| Cost per hire | \`=(SUM(B2:B)+SUM(C2:C))/D2\` | external and internal costs, number of hires; the fees of all candidates’ paid tasks are external costs |
| Time to hire, days | \`=C2-B2\` | application in B, acceptance in C, formatted as a number; for a stage with open candidates use RAMP_FUNNEL |
| Fee per listing | \`=B2*C2\` | price, accepted listings (or quality-adjusted ones, if agreed) |
| Monthly retainer | \`=B2*C2*(1-D2)\` | hours, rate, discount as a share |
| Working days between two dates | \`=NETWORKDAYS(B2, C2, Holidays!B2:B)\` | \`NETWORKDAYS.INTL\` for other weekends. With leave, half-days or part time use RAMP_DAY |`,
};
