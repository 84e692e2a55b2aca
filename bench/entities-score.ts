/** Strict scores of entities: same first token, same last token, same type (as seqeval's strict mode counts). */

import type { EntityType } from '../src/domain/entity.ts';
import type { TaggerModel } from '../src/understand/extractors/tagger/model.ts';
import { type Tagged, tag } from '../src/understand/extractors/tagger.ts';
import { prepare } from '../src/understand/reading.ts';
import { understand } from '../src/understand/understand.ts';
import { type GoldDocument, type GoldSpan, spansOf } from './entities-data.ts';

export interface SpanScores {
  /** By label: spans in the gold, found, and both. */
  counts: Map<string, { gold: number; found: number; right: number }>;
  misses: string[];
}

/** A span of the text with a label of the document's scheme. */
export interface Labelled {
  start: number;
  end: number;
  label: string;
}

/** What the tagger's head for the document's scheme finds. */
export function taggedIn({ article, scheme }: GoldDocument, model?: TaggerModel): Labelled[] {
  const reading = prepare(article);
  const place = ({ from, to, label }: Tagged): Labelled => ({
    start: reading.tokens[from]!.start,
    end: reading.tokens[to]!.end,
    label,
  });
  return (tag(reading, null, model).get(scheme) ?? []).map(place);
}

/** What our types are called in each scheme. */
const labelOfType: Record<string, Partial<Record<EntityType, string>>> = {
  annoctr: {
    malware: 'MALWARE',
    actor: 'GROUP',
    tool: 'TOOL',
    organisation: 'ORG',
    place: 'LOC',
    sector: 'SECTOR',
  },
  cyner: {
    malware: 'Malware',
    organisation: 'Organization',
    product: 'System',
    vulnerability: 'Vulnerability',
  },
};

/** What an article's mentions are, as the program stores them, in the document's scheme. */
export function mentionedIn({ article, scheme }: GoldDocument): Labelled[] {
  return understand(article).mentions.flatMap(({ start, end, type }) => {
    const label = labelOfType[scheme]![type];
    return label ? [{ start, end, label }] : [];
  });
}

/** Found spans as spans of gold tokens: all those that they touch. A span over two gold sentences is cut there. */
export function onGoldTokens({ tokens }: GoldDocument, found: Labelled[]): GoldSpan[] {
  const labels = tokens.map(() => 'O');
  let at = 0;
  for (const { start, end, label } of [...found].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < end; i++)
      if (labels[i] === 'O') labels[i] = i === at ? `B-${label}` : `I-${label}`;
  }
  const spans: GoldSpan[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]!.sentence === tokens[first]!.sentence) continue;
    spans.push(...spansOf(labels.slice(first, i), first));
    first = i;
  }
  return spans;
}

/** Scores documents, each read by its model, or by what ships, or by `find`. */
export function scoreSpans(
  judged: { document: GoldDocument; model?: TaggerModel }[],
  find: (document: GoldDocument, model?: TaggerModel) => Labelled[] = taggedIn,
): SpanScores {
  const scores: SpanScores = { counts: new Map(), misses: [] };
  const count = (label: string) => {
    const own = scores.counts.get(label) ?? { gold: 0, found: 0, right: 0 };
    scores.counts.set(label, own);
    return own;
  };
  const address = ({ from, to, label }: GoldSpan): string => `${from}-${to}-${label}`;
  for (const { document, model } of judged) {
    const found = onGoldTokens(document, find(document, model));
    const gold = new Set(document.spans.map(address));
    const right = new Set(found.map(address).filter((span) => gold.has(span)));
    const show = (sign: string, span: GoldSpan): void => {
      const words = (from: number, to: number): string =>
        document.tokens
          .slice(Math.max(0, from), to)
          .map(({ text }) => text)
          .join(' ');
      const { from, to, label } = span;
      scores.misses.push(
        `${sign} ${label}: ${words(from - 5, from)} [${words(from, to + 1)}] ${words(to + 1, to + 6)} (${document.name})`,
      );
    };
    for (const span of document.spans) {
      count(span.label).gold++;
      if (!right.has(address(span))) show('missed', span);
    }
    for (const span of found) {
      count(span.label).found++;
      if (right.has(address(span))) count(span.label).right++;
      else show('extra ', span);
    }
  }
  return scores;
}

/** F1 of one label, or of several taken together (micro). */
export function f1({ counts }: SpanScores, labels: string[]): number {
  let [gold, found, right] = [0, 0, 0];
  for (const label of labels) {
    const own = counts.get(label);
    gold += own?.gold ?? 0;
    found += own?.found ?? 0;
    right += own?.right ?? 0;
  }
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}

export function showScores(scores: SpanScores): string {
  return [...scores.counts]
    .filter(([, { found }]) => found > 0)
    .map(([label, { gold, found, right }]) => {
      const figures = [right / found || 0, right / gold || 0, f1(scores, [label])];
      return `${label.padEnd(14)} ${figures.map((n) => n.toFixed(3)).join(' ')}  of ${gold}`;
    })
    .join('\n');
}
