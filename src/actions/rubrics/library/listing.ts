import { judged, type Template } from './template';

/** Weights and gate as in the worked example of a listing task. */
export function listing(): Template {
  return {
    id: 'listing',
    name: 'Listing optimisation',
    about:
      'Rewrite one live marketplace listing: what shoppers search for, what the marketplace allows, and copy that sells.',
    criteria: [
      judged('Keyword and attribute coverage', 30, [
        'The title names neither product type nor key attribute; required attributes are blank or copied from the old listing.',
        'The title names the product type only; fewer than half of the required attributes are filled, or one search term is repeated throughout.',
        'The title has brand, product type and one key attribute; all required attributes are filled; some main search terms of the brief appear nowhere.',
        'The title has brand, product type, key attribute and size within the character limit; every main search term stands once in title, bullets or back-end terms.',
        'The title has brand, product type, key attribute and size within the limit; main and long-tail terms and optional filter attributes are all filled, none repeated, each with a source named (search report, competitor listings).',
      ]),
      judged(
        'Policy compliance',
        20,
        [
          'Contains what takes a listing down: a medical or safety claim without proof, another brand’s name as a search term, or contact data.',
          'Nothing that takes a listing down, but two or more lesser breaches: banned words (“best seller”, “free shipping”), capitals throughout, a title over the limit.',
          'One lesser breach that a reviewer would send back; claims that need proof are left out or marked for checking.',
          'No breach of the style guide: title length, banned words, claims, image text and category all hold.',
          'No breach, and the note lists the rules checked and a risk of the old listing that was taken out.',
        ],
        2,
      ),
      judged('Benefit-led copy', 20, [
        'The old bullets stand unchanged, or the text describes another product.',
        'Bullets list features only (“500 ml, steel”); none says what the buyer gains.',
        'At least two of five bullets join a feature to a use or benefit; the rest list features, or the main objection of the reviews is not answered.',
        'Every bullet leads with one benefit and proves it by a feature or number; the most frequent question or complaint of the reviews is answered.',
        'Every bullet leads with one benefit and proves it by a feature or number; bullets go by what buyers ask first, none overlap, and each reads in full on a phone screen before it is cut.',
      ]),
      judged('Localisation accuracy', 20, [
        'Machine output left as it came: untranslated parts, or sentences that a shopper of that market cannot follow.',
        'Meaning is mostly clear, but there are five or more errors of grammar or terms, or units and sizes of another market.',
        'Two to four errors; units and sizes converted; some terms are dictionary words that shoppers of that market do not search for.',
        'At most one slip; units, sizes, currency, plug or care symbols fit the market; terms are those of its best-selling listings.',
        'No error, and at least one choice is made for the market and explained: a local search term, a holiday, a size habit, a legal mark.',
      ]),
      judged('Process note', 10, [
        'There is no note.',
        'The note repeats what was changed without saying why.',
        'The note gives a reason for the main change, but no source or figure.',
        'The note gives reason and source for each main change, and says which tools, AI included, were used for what.',
        'The note gives reason and source for each main change and the tools used, and names what to measure next (search rank, click-through, conversion), for how long, and what would make the author change the listing back.',
      ]),
    ],
  };
}
