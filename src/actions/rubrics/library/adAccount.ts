import { judged, type Template } from './template';

export function adAccount(): Template {
  return {
    id: 'adAccount',
    name: 'Ad account audit',
    about:
      'Audit an anonymised export of an ad account: what wastes money, what can be trusted, and what to do first.',
    criteria: [
      judged('Measurement first', 20, [
        'Takes every figure at face value; totals of the audit do not match the export.',
        'Totals match the export; nothing is said of attribution window, currency, time zone or tracking.',
        'Names attribution window and date range; the planted tracking fault (double counting, missing conversions) is not found.',
        'Finds the tracking fault with the rows that show it, leaves out days whose conversions have not matured, and says how far figures can be trusted.',
        'Finds the tracking fault with the rows that show it, gives the size of the error in money or conversions, says how far figures can be trusted, and proposes a repair that can be checked.',
      ]),
      judged(
        'Arithmetic and evidence',
        20,
        [
          'Rates are averaged from rates, or amounts of several currencies added: conclusions do not stand.',
          'Several ratios are wrong, or findings come without campaign, period or amount.',
          'Ratios are sums over sums; one figure cannot be found again, or a finding rests on fewer than 10 conversions without saying so.',
          'Every figure can be found again from the export; findings name campaign, period, amount and number of conversions.',
          'Every figure can be found again from the export; small samples carry a range instead of a verdict, and before-and-after claims are set against the account as a whole.',
        ],
        2,
      ),
      judged('Waste and structure', 25, [
        'No waste is named.',
        'General advice (“add negative keywords”) without a search term or amount from this account.',
        'Names some search terms, placements or audiences that cost money without sales, with their cost; overlaps or budget limits are not looked at.',
        'Names where most of the waste is, with cost and share of spend; covers search terms, placements, overlapping campaigns and budgets that run out by midday.',
        'Names where most of the waste is, across search terms, placements, overlaps and budgets; tells it from what is still learning or serves another aim (brand, launch), and adds up what could be saved each month.',
      ]),
      judged('Priorities and tests', 20, [
        'No order: a list of everything that could be done.',
        'An order is given without expected effect.',
        'The first three steps have an expected effect in money; effort or risk is missing, and tests have no measure of success.',
        'The first three steps have effect, effort and risk; each test has a hypothesis, one measure, and a date to decide.',
        'The first three steps have effect, effort and risk; each test has a hypothesis, one measure, a sample or budget worked out beforehand, a limit at which it stops, and a way back.',
      ]),
      judged('Report a client can act on', 15, [
        'Screenshots or exports without a sentence that says what follows.',
        'The report draws conclusions, but jargon is not explained and the main finding is not in the first paragraph.',
        'The main finding comes first; some charts have no title, unit or period.',
        'One page to decide by: finding, amount, what to do; every chart has title, unit, period and source.',
        'One page to decide by, every chart with title, unit, period and source; it says what is not known and what access would show it, and lays out next month’s check.',
      ]),
    ],
  };
}
