/** A flaw is exploited, and a product only where no flaw of it is named: "Acme gang exploits Belkorp bug". */
import type { Relation } from '../../../domain/findings.ts';
import type { Reading } from '../../reading.ts';

/** The flaw is the object, and the product only says whose it is. */
const ofFlaw =
  /\b(?:exploit|abus|weapon|leverag)[a-z]{0,6} (?:[\w'’-]{1,40} ){1,8}(?:flaws?|bugs?|vulnerabilit(?:y|ies)|holes?|zero[- ]days?|0-days?)\b/i;

/** Of a product with more flaws, the first are looked at. */
const mostFlaws = 24;

/**
 * The relations of an article without products that are exploited through a flaw that it names: where the product's flaw is
 * what is said to be exploited and one is known to affect it, that one is; where the same one exploits a flaw of it, it is said.
 */
export function withFlawsExploited({ text }: Pick<Reading, 'text'>, all: readonly Relation[]): Relation[] {
  const flawsOf = new Map<string, Relation[]>();
  for (const one of all) {
    if (one.relation !== 'affects' || one.certainty === 'denied') continue;
    const known = flawsOf.get(one.object.key);
    if (!known) flawsOf.set(one.object.key, [one]);
    else if (known.length < mostFlaws) known.push(one);
  }
  const keyOf = ({ relation, subject, object }: Relation): string =>
    `${relation} ${subject.type} ${subject.key} ${object.type} ${object.key}`;
  const said = new Set(all.map(keyOf));
  return all.flatMap((one) => {
    const flaws =
      one.relation === 'exploits' && one.object.type === 'product' ? flawsOf.get(one.object.key) : null;
    if (!flaws) return [one];
    const exploited = flaws.map(({ subject }): Relation => ({ ...one, object: subject }));
    if (exploited.some((own) => said.has(keyOf(own)))) return [];
    return exploited.length === 1 && ofFlaw.test(text.slice(one.start, one.end)) ? exploited : [one];
  });
}
