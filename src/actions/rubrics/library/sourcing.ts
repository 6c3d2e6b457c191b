import { judged, type Template } from './template';

export function sourcing(): Template {
  return {
    id: 'sourcing',
    name: 'Marketplace sourcing',
    about:
      'Find suppliers for one product of a brief, work out the landed cost, and recommend one with its risks.',
    criteria: [
      judged('Landed cost and margin', 30, [
        'No cost per unit can be followed: a unit price stands alone, or figures do not belong to the product.',
        'Unit price and freight only; duty, marketplace fees or returns are missing, so that the margin is overstated.',
        'Unit price, freight, duty and marketplace fees are there; one of them is wrong by more than 10 % or has no source, or the currency is not stated.',
        'Every cost from factory gate to buyer is there with source, currency and rate date; recalculating gives the same margin to one percentage point.',
        'Every cost from factory gate to buyer is there with source, currency and rate date, for at least two order quantities; it shows by how much price, freight or rate may move before the target margin is lost.',
      ]),
      judged('Supplier shortlist', 20, [
        'No supplier fits the brief, or names come without links.',
        'One or two suppliers, found on one platform, compared on price alone.',
        'Three suppliers that meet the specification, with price and minimum quantity; lead time or payment terms are missing for one of them.',
        'Three or more suppliers that meet the specification, from two or more sources, compared on price, minimum quantity, lead time and payment terms.',
        'Three or more suppliers that meet the specification, with quotes made comparable (same quantity, same delivery term); suppliers that were rejected are listed with the reason.',
      ]),
      judged(
        'Compliance and supplier checks',
        20,
        [
          'Recommends goods that may not be sold there: a copy of a brand, a banned material, a certificate plainly not the supplier’s.',
          'The certificates or approvals that the product needs are not named.',
          'Names the certificates and restricted-category rules that apply; takes the supplier’s word for them.',
          'Each certificate was asked for or looked up, with number and holder; whether the supplier makes or trades is checked against a register or address.',
          'Each certificate and the supplier are checked, with number, holder and register; what could not be verified is listed with the check that would settle it (test report, factory audit, sample) and its cost.',
        ],
        2,
      ),
      judged('Demand and competition', 15, [
        'No figure on demand.',
        'Says that the product sells well, from one listing or a feeling.',
        'Estimates monthly units from one source; competitors’ price range is given, their reviews are not used.',
        'Estimates monthly units from two sources that are named, gives the price range, and two complaints of competitors’ reviews that this product would answer.',
        'Estimates monthly units from two named sources in a low, middle and high case, with seasonality, competitors’ prices and complaints, and the number of units at which the idea should be dropped.',
      ]),
      judged('Recommendation and next step', 15, [
        'No recommendation.',
        'Names a supplier without a reason that follows from the comparison.',
        'The recommended supplier follows from the comparison; sample, payment or inspection is not spoken of.',
        'The recommended supplier follows from the comparison, and sample, inspection and payment terms (deposit, balance against inspection) are proposed with dates.',
        'The recommended supplier follows from the comparison, with dated terms, the message to the supplier ready to send, what to negotiate first, and a second choice should the sample fail.',
      ]),
    ],
  };
}
