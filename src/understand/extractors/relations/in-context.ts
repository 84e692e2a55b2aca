/**
 * Products that a sentence says a flaw is in which others name: "A hole in Acme lets anybody in. CVE-2026-1 needs no login."
 * Only where no other flaw can be meant: the article names one, or its paragraph does; or as many as the sentence counts.
 */
import type { Relation } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { countsAll, mainFlaws } from '../main-flaws.ts';
import type { Placed } from '../placed.ts';
import { wordAt } from './between.ts';

const one = wordSet('flaw bug vulnerability hole weakness zero-day injection overflow traversal bypass leak');
const many = wordSet('flaws bugs vulnerabilities holes weaknesses zero-days');
/** What speaks of another flaw than that which the article is on, or of none for sure. */
const ofAnother =
  /\b(?:another|other|others|second|third|earlier|previous(?:ly)?|older|old|former|similar|last year|years? ago|past|separate|unrelated|different|also|no|not|never|if|suspected|alleged|possible|possibly|potential|supposed|unconfirmed|rumou?red|claim(?:s|ed)?|may|might|could|would|whether|like)\b|n['’]t\b|(?<![-\d])(?:19|20)\d\d(?![-\d])/i;
/** Stand between the noun and what it is in: "a flaw in the management console of |Acme". */
const joining = wordSet(
  'in of within inside the a an its their s portal console interface component login web management server client',
);
const mostBetween = 7;
/** Of more flaws no sentence speaks by their number. */
const MOST_FLAWS = 8;
/** Longer sentences are lists: which of it is said of what, nobody knows. */
const LONGEST = 800;

/** In the order of their sentences; `placed`: the mentions of the article, in order. */
export function affectedInContext(reading: Reading, placed: readonly Placed[]): Relation[] {
  const { tokens, sentences, text } = reading;
  const flaws = placed.filter(({ mention }) => mention.type === 'vulnerability');
  if (flaws.length === 0) return [];
  const main = mainFlaws(flaws.map(({ mention }) => mention));
  const ofBlock = new Map<number, Set<string>>();
  const naming = new Set<number>();
  for (const { from, mention } of flaws) {
    const { block, sentence } = tokens[from]!;
    ofBlock.set(block, (ofBlock.get(block) ?? new Set()).add(mention.key));
    naming.add(sentence);
  }
  return placed.flatMap((product): Relation[] => {
    if (product.mention.type !== 'product') return [];
    const { sentence, block } = tokens[product.from]!;
    if (naming.has(sentence)) return [];
    const noun = flawOf(tokens, product);
    if (noun < 0) return [];
    const { start, end } = sentences[sentence]!;
    if (end - start > LONGEST || ofAnother.test(text.slice(start, end))) return [];
    const here = [...(ofBlock.get(block) ?? [])];
    const isOfMain = start < main.until;
    const isAll = many.has(tokens[noun]!.lower)
      ? main.keys.length <= MOST_FLAWS && countsAll(text.slice(start, end), main)
      : main.keys.length === 1;
    const isHere = here.length === 1 && main.keys.includes(here[0]!) && one.has(tokens[noun]!.lower);
    const keys = isAll && isOfMain ? main.keys : isHere ? here : [];
    const { type, key } = product.mention;
    return keys.map((flaw) => ({
      start,
      end,
      subject: { type: 'vulnerability', key: flaw },
      relation: 'affects',
      object: { type, key },
      certainty: 'asserted',
    }));
  });
}

/** The noun for the flaw that is said to be in a product: "a |hole| in Acme", "the Acme |hole|"; -1 where there is none. */
function flawOf(tokens: readonly Token[], { from, to }: Placed): number {
  const after = wordAt(tokens, to, 1);
  if ((one.has(after) || many.has(after)) && !isCompound(tokens, to + 1)) return to + 1;
  for (let n = 1; n <= mostBetween; n++) {
    const token = tokens[from - n];
    if (token?.sentence !== tokens[from]!.sentence) return -1;
    const { lower } = token;
    if (one.has(lower) || many.has(lower))
      return /^(?:in|of|within|inside)$/.test(wordAt(tokens, from - n, 1)) ? from - n : -1;
    if (!joining.has(lower) && !(token.capital && token.kind === 'word') && lower !== '’' && lower !== "'")
      return -1;
  }
  return -1;
}

/** "The Acme bug bounty", "Acme vulnerability scanner": of no flaw. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  /^(?:bount(?:y|ies)|hunters?|scann\w+|management|research\w*|reports?|disclosure|database|assessments?|program(?:me)?s?|lists?|catalog(?:ue)?)$/.test(
    wordAt(tokens, at, 1),
  );
