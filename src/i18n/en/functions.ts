// Made by `npm run docs` from the comments above the functions in src/functions: change those.

/** What each custom function answers, in one sentence. */
export const functionSentences = {
  'fn.group.clock': 'Ramp clock',
  'fn.RAMP_DAY':
    'Ramp day of a date: FTE working days since the start × 7 / working days a week, leave and holidays not counted.',
  'fn.RAMP_DATE':
    'Date on which a ramp day is reached, by the same clock as RAMP_DAY: weekends, holidays, leave and part time move it.',
  'fn.group.kpi': 'Work and money',
  'fn.RAMP_LISTINGS':
    'Listings processed: quality-adjusted listings, decided count, first-pass yield and listings per FTE-day.',
  'fn.RAMP_LISTINGS_BY':
    'Listings by hire: quality-adjusted listings, decided count, first-pass yield with its 95 % limits (Wilson), per FTE-day.',
  'fn.RAMP_AHT':
    'Average handle time in seconds a contact: the sum of talk, hold and wrap over the contacts handled.',
  'fn.RAMP_AHT_BY':
    'Average handle time by hire: contacts, mean, and the typical contact (geometric mean) with its 95 % limits, in seconds.',
  'fn.RAMP_ROAS':
    'Return on ad spend, a ratio of sums: revenue less refunds over spend; or its reciprocal ACOS; or TACOS, spend over all revenue.',
  'fn.RAMP_ROAS_BY':
    "Return on ad spend by hire, with limits over that hire's rows (log-delta): one row a day, or a campaign and day.",
  'fn.RAMP_BREAKEVEN':
    'Break-even ROAS: the return on ad spend at which an ad neither earns nor loses, from the contribution margin.',
  'fn.RAMP_FX':
    'Converts amounts at the reference rate of their own date, through the euro: the last rate on or before that date.',
  'fn.RAMP_TREND':
    'Trend by group: the sum of a number, or the ratio of two sums, for each week, day or month from the first to the last.',
  'fn.group.uncertainty': 'How sure is it?',
  'fn.RAMP_CI':
    'Estimate with its confidence interval, for a mean, a median, a count, a rate or a proportion.',
  'fn.RAMP_RATIOCI':
    'Ratio of two sums (ROAS, AHT) with its confidence interval over paired rows, e.g. days.',
  'fn.RAMP_SHRINK':
    'Draws small-sample estimates of several hires towards their common mean, as far as their errors ask for.',
  'fn.group.ramp': 'Ramp plans and status',
  'fn.RAMP_TARGET':
    'Target on a ramp curve: where a hire should stand on a ramp day, on the way from the start value to full productivity.',
  'fn.RAMP_PLAN':
    "30-60-90 plan of a role: milestones with due dates by the ramp clock, targets by the role's curve, and guardrails.",
  'fn.RAMP_STATUS':
    'Status of a hire against a target, in words, from attainment and its interval: nobody is off track without one.',
  'fn.RAMP_FORECAST':
    'Forecast of the ramp day of full productivity from weekly results; without results it returns the prior.',
  'fn.RAMP_TTP': 'Time to full productivity of a cohort, its unfinished ramps included (Kaplan–Meier).',
  'fn.RAMP_UNITTIME':
    "Time of the n-th unit on a team's learning curve: every doubling of the units multiplies the time by the rate.",
  'fn.group.tasks': 'Paid skills tasks',
  'fn.RAMP_SCORE': 'Rubric score of skills-task submissions on 0–100, with must-pass gates.',
  'fn.RAMP_FAIR':
    'Fair averages of candidates: what they would score by the average rater, with bands of those who cannot be told apart.',
  'fn.RAMP_AGREE': "Agreement of raters: Krippendorff's alpha, an intraclass correlation or Cohen's kappa.",
  'fn.RAMP_TIES':
    'Bands of scores that cannot be told apart, 1 = top, for scores whose errors are independent (raters’ scores: the band of RAMP_FAIR).',
  'fn.RAMP_CUT':
    'Cut score of a skills task: the mean of what judges expect of a just acceptable hire (modified Angoff).',
  'fn.group.growth': 'Growth, fairness and pay',
  'fn.RAMP_LIFT':
    'Conversion lift of variant B over control A: interval, significance, probability and whether the split can be trusted.',
  'fn.RAMP_SAMPLE': 'Visitors needed in each arm of a conversion test, rounded up.',
  'fn.RAMP_IMPACT':
    "Adverse impact of a selection by group: four-fifths rule, one-person rule and Fisher's exact test.",
  'fn.RAMP_FUNNEL':
    'A stage of the hiring funnel: conversion of those decided, with its 95 % limits, and the median days in it.',
  'fn.RAMP_FEE':
    'Success fee for a conversion lift: a share of the margin on the lift that the evidence supports.',
  'fn.RAMP_IBAN':
    'Checks IBANs for typing errors: the length of the country and the check digits (fraud it does not catch).',
} as const;

/** The worked example of each, in the form that `parseExample` reads. */
export const functionExamples = {
  'fn.example.RAMP_DAY':
    'Two hires on Friday 10 April 2026, Good Friday and Easter Monday off.\n\nhire|start|as_of|holidays\nAna|2026-03-02|2026-04-10|2026-04-03\nBo|2026-03-16|2026-04-10|2026-04-06\n\n=RAMP_DAY(B2:B3, C2:C3, "0000011", D2:D3)\n\nramp day\n\n39.2\n25.2',
  'fn.example.RAMP_DATE':
    'Milestones of a hire who starts on 2 March 2026, two public holidays in between.\n\nstart|ramp_day|holidays\n2026-03-02|30|2026-04-03\n|60|2026-04-06\n|90|\n\n=RAMP_DATE(A2, B2:B4, "0000011", C2:C3)\n\ndue\n\n2026-03-31\n2026-05-01\n2026-06-02',
  'fn.example.RAMP_LISTINGS':
    'Eight listings in 1.6 FTE-days: seven accepted, four of them at first pass.\n\naccepted|complexity|rework|fte_days\nTRUE|1|0|1.6\nTRUE|1|0|\nTRUE|1|1|\nTRUE|1.5|0|\nTRUE|2|2|\nFALSE|1|0|\nTRUE|1.5|0|\nTRUE|3|1|\n\n=RAMP_LISTINGS(A2:A9, B2:B9, C2:C9, D2)\n\nquality-adjusted|decided|first-pass yield|per FTE-day\n\n9.00|8|50 %|5.625',
  'fn.example.RAMP_LISTINGS_BY':
    'Six listings of three hires; the one of Cy is still in review.\n\nhire|accepted|complexity|rework\nAna|TRUE|1|0\nAna|FALSE|1|0\nBo|TRUE|2|1\nAna|TRUE|1.5|0\nBo||1|0\nCy||1|0\n\n=RAMP_LISTINGS_BY(A2:A7, B2:B7, C2:C7, D2:D7)\n\nhire|quality-adjusted|decided|first-pass yield|low|high\n\nAna|2.50|3|67 %|21 %|94 %\nBo|1.50|1|0 %|0 %|79 %\nCy|0.00|0|||',
  'fn.example.RAMP_AHT':
    'Five calls, the third not answered: 1,545 seconds over four contacts.\n\ntalk|hold|wrap\n310|20|45\n250||30\n||\n480|60|90\n205|15|40\n\n=RAMP_AHT(A2:A6, B2:B6, C2:C6)\n\nseconds a contact\n\n386.25',
  'fn.example.RAMP_AHT_BY':
    'Eight calls of two hires; one of Ana’s was not answered.\n\nhire|talk|hold|wrap\nAna|300|20|40\nAna|240||60\nAna|410|30|50\nAna|||\nAna|275||45\nBo|520|60|60\nBo|380|20|50\nBo|450||70\n\n=RAMP_AHT_BY(A2:A9, B2:B9, C2:C9, D2:D9)\n\nhire|contacts|mean|typical|low|high\n\nAna|4|367.5|360.7|255.1|510.1\nBo|3|536.7|531.0|342.1|824.4',
  'fn.example.RAMP_ROAS':
    'A week of ad spend, two days without a sale.\n\nrevenue|spend\n120|30\n0|25\n310|60\n95|30\n0|20\n240|55\n60|25\n\n=RAMP_ROAS(A2:A8, B2:B8)\n\nROAS\n\n3.37',
  'fn.example.RAMP_ROAS_BY':
    'Four days each of two hires, with refunds.\n\nhire|revenue|spend|refunds\nAna|120|30|0\nAna|95|25|5\nAna|310|60|20\nAna|140|40|0\nBo|80|40|0\nBo|0|20|\nBo|150|50|10\nBo|60|30|\n\n=RAMP_ROAS_BY(A2:A9, B2:B9, C2:C9, D2:D9)\n\nhire|spend|net revenue|ROAS|low|high\n\nAna|155|640|4.13|3.08|5.54\nBo|140|280|2.00|0.95|4.20',
  'fn.example.RAMP_BREAKEVEN':
    'Margin 40 % without refunds, and 49.5 % with 6 % of revenue refunded.\n\nmargin|refund_rate\n0.4|0\n0.495|0.06\n\n=RAMP_BREAKEVEN(A2:A3, B2:B3)\n\nbreak-even ROAS\n\n2.50\n2.15',
  'fn.example.RAMP_FX':
    'US dollars in pounds; 4 January 2026 is a Sunday and takes the rate of Friday.\n\ndate|amount|Date|USD|GBP\n2026-01-04|100|2026-01-02|1.10|0.86\n2026-01-05|250|2026-01-05|1.12|0.87\n\n=RAMP_FX(B2:B3, "USD", "GBP", A2:A3, C1:E3)\n\npounds\n\n78.18\n194.20',
  'fn.example.RAMP_TREND':
    'ROAS by hire and month.\n\nhire|date|revenue|spend\nAna|2026-01-12|120|30\nBo|2026-01-20|240|80\nAna|2026-02-09|310|60\nAna|2026-02-23|95|30\nBo|2026-03-03|150|50\n\n=RAMP_TREND(A2:A6, B2:B6, C2:C6, D2:D6, "month")\n\n\n\n|2026-01-01|2026-02-01|2026-03-01\nAna|4.00|4.50|\nBo|3.00||3.00',
  'fn.example.RAMP_CI':
    '81 of 263 listings passed at the first try.\n\npassed|checked\n81|263\n\n=RAMP_CI("proportion", A2, B2)\n\nestimate|low|high|n\n\n30.8 %|25.5 %|36.6 %|263',
  'fn.example.RAMP_RATIOCI':
    'The ROAS of a week with its range.\n\nrevenue|spend\n120|30\n0|25\n310|60\n95|30\n0|20\n240|55\n60|25\n\n=RAMP_RATIOCI(A2:A8, B2:B8)\n\nratio|low|high|rows\n\n3.37|1.98|5.71|7',
  'fn.example.RAMP_SHRINK':
    'Eight hires, points above or below the plan: 28 becomes 23.4, −3 becomes 0.3.\n\nestimate|se\n28|6\n8|5\n-3|7\n7|5\n-1|4\n1|5\n18|5\n12|8\n\n=RAMP_SHRINK(A2:A9, B2:B9)\n\nshrunken|se|own weight\n\n23.4|6.0|76 %\n8.1|4.6|82 %\n0.3|6.3|71 %\n7.3|4.6|82 %\n0.2|3.9|87 %\n2.4|4.7|82 %\n16.3|4.7|82 %\n10.8|6.7|67 %',
  'fn.example.RAMP_TARGET':
    'Handle time from 900 to 600 seconds, half of the gap closed every 21 days.\n\nday|start|full|half-life\n0|900|600|21\n21|||\n42|||\n\n=RAMP_TARGET(A2:A4, B2, C2, 90, "halflife", D2)\n\ntarget\n\n900\n750\n675',
  'fn.example.RAMP_PLAN':
    'A listing specialist from 2 March 2026, full being 12 listings per FTE-day.\n\nrole|start_date|full_value\nListing Optimization Specialist|2026-03-02|12\n\n=RAMP_PLAN(A2, B2, C2)\n\n\n\nMilestone|Phase|Due|Metric|Direction|Target|Unit|Outcome\n14|learn|2026-03-13|Quality-adjusted listings|higher|3.66|listings/FTE-day|listings that convert and pass first time\n30|learn|2026-03-31|Quality-adjusted listings|higher|6.04|listings/FTE-day|listings that convert and pass first time\n30|learn|2026-03-31|First-pass yield|higher|80 %|share|listings that convert and pass first time\n60|contribute|2026-04-29|Quality-adjusted listings|higher|9.51|listings/FTE-day|listings that convert and pass first time\n60|contribute|2026-04-29|First-pass yield|higher|88 %|share|listings that convert and pass first time\n90|own|2026-05-29|Quality-adjusted listings|higher|12.00|listings/FTE-day|listings that convert and pass first time\n90|own|2026-05-29|First-pass yield|higher|95 %|share|listings that convert and pass first time',
  'fn.example.RAMP_STATUS':
    'Handle times in seconds, lower is better, at least 30 contacts.\n\nactual|target|n|low|high\n330|300|40|320|340\n405|355|90|380|432\n412|355|212|398|427\n380|355|12|330|440\n|355|||\n\n=RAMP_STATUS(A2:A6, B2:B6, "lower", C2:C6, D2:D6, E2:E6, "", 30)\n\nstatus\n\nOn track\nAt risk\nOff track\nToo early\nNo data',
  'fn.example.RAMP_FORECAST':
    'Four weeks from 7 to 19 listings a day, on the way from 4 to 40.\n\nday|value|se|start|full\n3.5|7|1.5|4|40\n10.5|11.5|1.5||\n17.5|14|1.5||\n24.5|19|1.5||\n\n=RAMP_FORECAST(A2:A5, B2:B5, C2:C5, D2, E2)\n\nP10|P50|P90|chance by day 90\n\n74.6|82.9|92.8|82.8 %',
  'fn.example.RAMP_TTP':
    'Eleven hires, seven of them there; the upper limit is not known yet.\n\ndays|reached\n9|TRUE\n13|TRUE\n13|FALSE\n18|TRUE\n23|TRUE\n28|FALSE\n31|TRUE\n34|TRUE\n45|FALSE\n48|TRUE\n161|FALSE\n\n=RAMP_TTP(A2:A12, B2:B12)\n\nmedian days|low|high|reached\n\n31|18||7',
  'fn.example.RAMP_UNITTIME':
    'The first unit takes 100 minutes, rate 85 %.\n\nfirst_time|unit|rate\n100|1|0.85\n|2|\n|125|\n\n=RAMP_UNITTIME(A2, B2:B4, C2)\n\ntime\n\n100.00\n85.00\n32.24',
  'fn.example.RAMP_SCORE':
    'Two submissions, levels 0 to 4, the second below the gate for policy.\n\n|keywords|policy|copy|note\nweight|40|30|20|10\ngate||2||\nA4X9|4|3|2|3\nK7QD|3|1|4|4\n\n=RAMP_SCORE(B4:E5, B2:E2, 4, 0, B3:E3)\n\nscore|gates|scored\n\n80.0|pass|100 %\n67.5|fails gate: 2|100 %',
  'fn.example.RAMP_FAIR':
    'Five candidates, two raters each: A and E lead, but only D is told apart.\n\ncandidate|rater|score\nA|r1|80\nA|r2|70\nB|r1|74\nB|r3|76\nC|r2|60\nC|r3|72\nD|r1|68\nD|r2|57\nE|r2|71\nE|r3|80\n\n=RAMP_FAIR(A2:A11, B2:B11, C2:C11)\n\ncandidate|raw mean|fair average|se|df|ratings|band\n\nA|75.0|77.0|4.3|7|2|1\nB|75.0|71.5|4.3|7|2|1\nC|66.0|67.5|4.3|7|2|1\nD|62.5|64.5|4.3|7|2|2\nE|75.5|77.0|4.3|7|2|1',
  'fn.example.RAMP_AGREE':
    'Six candidates and four raters, one of whom gives far lower marks.\n\nrater 1|rater 2|rater 3|rater 4\n9|2|5|8\n6|1|3|2\n8|4|6|8\n7|1|2|6\n10|5|6|9\n6|2|4|7\n\n=RAMP_AGREE(A2:D7, "icc2k")\n\ncoefficient|low|high|units|raters\n\n0.62|0.07|0.93|6|4',
  'fn.example.RAMP_TIES':
    'Five scores in three bands.\n\ncandidate|score|se\nA4X9|88|2\nK7QD|86.5|2\nM2TR|80|2.5\nP8VN|79|2\nW5HC|60|3\n\n=RAMP_TIES(B2:B6, C2:C6)\n\nband\n\n1\n1\n2\n2\n3',
  'fn.example.RAMP_CUT':
    'Three judges, four criteria, levels 0 to 100.\n\n|keywords|policy|copy|note\nweight|40|30|20|10\njudge 1|60|50|50|75\njudge 2|65|55|45|70\njudge 3|70|60|60|80\n\n=RAMP_CUT(B3:E5, B2:E2, 100)\n\ncut|se|judges\n\n60.3|2.9|3',
  'fn.example.RAMP_LIFT':
    '40 of 1,000 against 55 of 1,000: promising, not proven.\n\n|conversions|visitors\nA|40|1000\nB|55|1000\n\n=RAMP_LIFT(B2, C2, B3, C3)\n\nB − A|low|high|relative|p|P(B > A)|expected loss|sample-ratio p\n\n1.50 %|-0.38 %|3.41 %|37.5 %|0.115|94.2 %|0.024 %|1.00',
  'fn.example.RAMP_SAMPLE':
    'From 4 % to 5 % conversion.\n\nbase_rate|min_lift\n0.04|0.01\n\n=RAMP_SAMPLE(A2, B2)\n\nvisitors per arm\n\n6745',
  'fn.example.RAMP_IMPACT':
    '15 of 25 against 2 of 10: the p-values lie on either side of 0.05.\n\ngroup|selected|applicants\none|15|25\nother|2|10\n\n=RAMP_IMPACT(B2:B3, C2:C3)\n\nrate|ratio|Fisher p|mid-p|verdict\n\n60 %|1.00|||reference\n20 %|0.33|0.060|0.044|below four-fifths',
  'fn.example.RAMP_FUNNEL':
    'Four candidates on 1 February 2026, one still open.\n\nentered|left|outcome|as_of\n2026-01-01|2026-01-05|advanced|2026-02-01\n2026-01-01|2026-01-11|rejected|\n2026-01-01||open|\n2026-01-01|2026-01-21|withdrew|\n\n=RAMP_FUNNEL(A2:A5, B2:B5, C2:C5, D2)\n\nentered|decided|conversion|low|high|median days\n\n4|3|33 %|6 %|79 %|10',
  'fn.example.RAMP_FEE':
    'A lift from 4.0 to 5.5 %, 10,000 sessions, 20 % of the gained margin.\n\n|conversions|visitors||\nA|40|1000|sessions|10000\nB|55|1000|aov|30\n|||margin|0.4\n|||share|0.2\n\n=RAMP_FEE(B2, C2, B3, C3, E2, E3, E4, E5)\n\nfee\n\n67.14',
  'fn.example.RAMP_IBAN':
    'Two valid ones, and the first with two digits swapped.\n\niban\nGB82 WEST 1234 5698 7654 32\nFR1420041010050500013M02606\nGB82 WEST 1234 5698 7645 32\n\n=RAMP_IBAN(A2:A4)\n\nvalid\n\nTRUE\nTRUE\nFALSE',
} as const;
