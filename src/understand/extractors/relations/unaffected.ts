/** Products that a sentence says the flaws named before it are not in: "Acme Cloud and Belkorp are not affected." */
import type { Relation } from '../../../domain/findings.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { furthestBack } from './antecedents.ts';
import { wordAt } from './between.ts';

/** Flaws of one sentence that such a sentence may speak of together. */
const mostFlaws = 4;
/** Tokens before the verb: a longer subject is no list of products. */
const longestSubject = 30;
const isSpared =
  /^(?:(?:is|are) (?:not (?:affected|impacted|vulnerable)|unaffected|not susceptible)|(?:remain|remains) unaffected)(?: (?:by|to) (?:it|(?:the|this|these|either|any) (?:[\w-]{1,20} ){0,2}(?:flaws?|bugs?|vulnerabilit(?:y|ies)|issues?|holes?)))? ?(?:[.,;!]|$)/;
/** What may stand in the list beside names; what follows "for" or "(" is a part of the name before it. */
const joints = /^(?:the|both|,|and|or|&|\/|\(|\)|for|['’]|s|-|also|as|well)$/;
const isPart = /^(?:for|\(|-|\/)$/;

/** The denied relations, in the order of their sentences; `placed`: the mentions of the article, in order. */
export function sparedIn(reading: Reading, placed: readonly Placed[]): Relation[] {
  const { tokens } = reading;
  const found: Relation[] = [];
  const all = new Set(
    placed.flatMap(({ mention }) => (mention.type === 'vulnerability' ? [mention.key] : [])),
  );
  let flaws: { keys: string[]; sentence: number } | null = null;
  for (let first = 0, next = 0; first < placed.length; first = next) {
    const { sentence } = tokens[placed[first]!.from]!;
    while (next < placed.length && tokens[placed[next]!.from]!.sentence === sentence) next++;
    const its = placed.slice(first, next);
    const keys = [
      ...new Set(its.flatMap(({ mention }) => (mention.type === 'vulnerability' ? [mention.key] : []))),
    ];
    if (keys.length > 0) flaws = { keys, sentence };
    else if (flaws && flaws.keys.length <= mostFlaws) {
      const isMeant = flaws.keys.length === all.size || sentence - flaws.sentence <= furthestBack;
      if (isMeant)
        for (const { mention } of sparedBy(reading, its))
          found.push(...denied(reading, sentence, flaws.keys, mention));
    }
  }
  return found;
}

const denied = (
  { sentences }: Reading,
  sentence: number,
  flaws: readonly string[],
  { type, key }: Placed['mention'],
): Relation[] =>
  flaws.map((flaw) => ({
    start: sentences[sentence]!.start,
    end: sentences[sentence]!.end,
    subject: { type: 'vulnerability', key: flaw },
    relation: 'affects',
    object: { type, key },
    certainty: 'denied',
  }));

/** A product by its whole name: not "Gateway" where "Acme Gateway" stands, nor what only says where it runs. */
function isWhole(
  tokens: readonly Token[],
  its: readonly Placed[],
  { from, to, mention: { type } }: Placed,
): boolean {
  const isOfLonger = (at: number): boolean =>
    tokens[at]?.sentence === tokens[from]!.sentence &&
    tokens[at]!.capital &&
    !joints.test(tokens[at]!.lower) &&
    !its.some((one) => one.from <= at && at <= one.to);
  return (
    (type === 'product' || (type === 'name' && wordAt(tokens, to, 1) !== 'for')) &&
    !isPart.test(wordAt(tokens, from, -1)) &&
    !isOfLonger(from - 1) &&
    !isOfLonger(to + 1)
  );
}

/** The products that are all of the subject of a sentence that says so of them. */
function sparedBy({ tokens }: Reading, its: readonly Placed[]): Placed[] {
  const { sentence } = tokens[its[0]!.from]!;
  let at = its[0]!.from;
  while (tokens[at - 1]?.sentence === sentence) at--;
  const start = at;
  const spared: Placed[] = [];
  for (; at - start < longestSubject && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at]!;
    const one = its.find(({ from }) => from === at);
    if (one) {
      if (isWhole(tokens, its, one)) spared.push(one);
      at = one.to;
    } else if (/^(?:is|are|remains?)$/.test(token.lower)) break;
    else if (!joints.test(token.lower) && !(token.capital && token.kind === 'word')) return [];
  }
  const words = tokens.slice(at, at + 12).filter((token) => token.sentence === sentence);
  return isSpared.test(words.map(({ lower }) => lower).join(' ')) ? spared : [];
}
