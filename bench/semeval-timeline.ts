/** An entity's time line out of raw documents: candidate words of events, what speaks for each, and their dates. */
import { addDays } from '../src/domain/time.ts';
import { stem } from '../src/story/compose/words.ts';
import type { Document } from './semeval.ts';
import { type Entity, mentionsIn } from './semeval-entity.ts';
import { type Basis, featuresOf } from './semeval-features.ts';
import { type ReadSentence, sentencesOf } from './semeval-reading.ts';
import { isParticle } from './semeval-words.ts';

export interface Candidate {
  document: Document;
  sentence: number;
  /** As the time lines write it, `document-sentence-words`. */
  mention: string;
  date: string;
  /** Whether its sentence names the entity or points at it. */
  named: boolean;
  features: string[];
}

/** In days: a date of the lead so shortly before the report is the day that the report tells of. */
const TOLD_WITHIN = 7;

/** The day that a report tells of: the day in its lead, else its own. */
function dayTold(document: Document, sentences: ReadonlyMap<number, ReadSentence>): string {
  const lead = [...sentences].filter(([number]) => number > 1).slice(0, 2);
  const days = lead.flatMap(([, { dates }]) => dates.map(({ value }) => value));
  return (
    days.find((value) => value <= document.day && value >= addDays(document.day, -TOLD_WITHIN)) ??
    document.day
  );
}

/** The dates of all words of events in a document, by sentence and place. */
function datesOf(document: Document): Map<string, Found> {
  const sentences = sentencesOf(document);
  const told: Found = { date: dayTold(document, sentences), basis: 'report' };
  const found = new Map<string, Found>();
  for (const [number, sentence] of sentences) {
    sentence.words.forEach((word, i) => {
      if (!word) return;
      const own = ownDate(sentence, i);
      // What somebody says lies elsewhere in time than the saying.
      const foreign = own === null || (word.reporting && own.basis === 'sentence');
      found.set(`${number} ${i}`, foreign ? told : own);
    });
  }
  return found;
}

/** Stems of words that tell events in two sentences; with "0 " before them those of the title. */
function repeatedIn(document: Document): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const [number, { words }] of sentencesOf(document)) {
    const stems = new Set(words.flatMap((word) => (word === null ? [] : [stem(word.lemma)])));
    for (const each of stems) {
      if (seen.has(each)) found.add(each);
      seen.add(each);
      if (number === 0) found.add(`0 ${each}`);
    }
  }
  return found;
}

/** The candidates for one entity in one document. */
export function candidatesOf(document: Document, entity: Entity): Candidate[] {
  const entityIn = mentionsIn(sentencesOf(document), entity);
  if (entityIn.count === 0) return [];
  const found: Candidate[] = [];
  const dates = datesOf(document);
  const repeated = repeatedIn(document);
  for (const [number, sentence] of sentencesOf(document)) {
    const mentions = entityIn.mentions.get(number) ?? [];
    if (number === 1) continue;
    sentence.words.forEach((word, i) => {
      if (word === null) return;
      const particle = word.form !== 'noun' && isParticle(sentence.tokens[i + 1] ?? '');
      const words = particle ? `${sentence.tokens[i]}_${sentence.tokens[i + 1]}` : sentence.tokens[i]!;
      const { date, basis } = dates.get(`${number} ${i}`)!;
      found.push({
        document,
        sentence: number,
        mention: `${document.id}-${number}-${words}`,
        date,
        named: mentions.length > 0,
        features: featuresOf({
          number,
          sentence,
          i,
          word,
          mentions,
          entityIn,
          type: entity.type,
          basis,
          length: document.sentences.size,
          repeated,
        }),
      });
    });
  }
  return found;
}

interface Found {
  date: string;
  basis: Basis;
}

/** The date that stands beside a word with no other verb between them, else one that opens the sentence. */
function ownDate({ tokens, words, dates }: ReadSentence, i: number): Found | null {
  const verbs = (from: number, to: number): number =>
    words.slice(from, to).filter((word) => word !== null && word.form !== 'noun').length;
  const ways = dates.map(({ at, end, value }) => {
    const between = at > i ? verbs(i + 1, at) : verbs(end, i);
    const comma = tokens.slice(Math.min(i, end), Math.max(i, at)).filter((token) => token === ',').length;
    return {
      value,
      between,
      cost: 6 * between + 2 * comma + Math.abs(at - i) * 0.5 + (at < i ? 1 : 0),
      opens: at <= 1,
    };
  });
  const [best] = ways.sort((a, b) => a.cost - b.cost);
  if (best === undefined) return null;
  return {
    date: best.value,
    basis: best.between === 0 || (best.opens && best.between <= 1) ? 'tied' : 'sentence',
  };
}
