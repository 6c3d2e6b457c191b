import { decisionServer } from '../fixtures/decision';
import { inPage } from '../fixtures/page';

const server = decisionServer(() => {
  throw new Error('nothing is written here');
});
const ROUND = { rubric: 'Listing optimisation', version: 1 };

/** What one candidate scored, on a page. */
function show(value: ReturnType<typeof server.roundScores>): Document {
  return inPage(`
    import { render } from 'preact';
    import { Evidence } from './comparison/Evidence';
    const scores = { value: ${JSON.stringify(value)}, error: null, loading: false, reload: () => {} };
    render(<Evidence scores={scores} />, document.body);
  `).document;
}

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim());

describe('what a candidate scored, and why', () => {
  const asked = server.roundScores({ ...ROUND, candidateId: 'C-0001' });

  it('names level, anchors, raters, evidence, what was left out and what was changed', () => {
    const page = show(asked);
    expect(texts(page, 'h3')).toEqual(['Policy compliance']);
    expect(texts(page, '.evidence-level')).toEqual(['level 3.5']);
    expect(texts(page, '.cut-anchor')).toEqual([
      '3 Every claim is checked.',
      '4 Every claim is checked and sourced.',
    ]);
    expect(texts(page, '.evidence-given li')).toEqual([
      'Ana4Cites the policy page.',
      'Bo3No evidence written.Changed to 4 later; the level given first counts. Missed the footnote.',
      'Cyleft out',
    ]);
    expect(texts(page, '.mark')).toEqual([]);
  });

  it('marks a gate that was failed, and one that nobody scored', () => {
    const [one] = asked.detail;
    const detail = (['failed', 'notScored'] as const).map((mark) => ({ ...one!, criterion: mark, mark }));
    const marks = texts(show({ ...asked, detail }), '.mark');
    expect(marks).toEqual([
      expect.stringContaining('fails this gate'),
      expect.stringContaining('gate not scored'),
    ]);
  });

  it('shows evidence as text, whatever it says', () => {
    const evidence = '<img src=x onerror=alert(1)>=1+1';
    const given = [{ rater: '<b>Ana</b>', task: '', level: 2, evidence, revised: null }];
    const page = show({ ...asked, detail: [{ ...asked.detail[0]!, given }] });
    expect(page.querySelectorAll('img, b b')).toHaveLength(0);
    expect(texts(page, '.evidence-text')).toEqual([evidence]);
  });

  it('says so where nobody has scored', () => {
    const page = show({ ...asked, detail: asked.detail.map((each) => ({ ...each, given: [] })) });
    expect(texts(page, 'p')).toEqual(['Nobody has scored this work yet.']);
    expect(texts(page, '.evidence-card')).toEqual([]);
  });
});
