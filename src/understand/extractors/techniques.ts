/**
 * ATT&CK techniques that sentences tell of. Three ways, the surest first: an id that is written out ("T1566.001"), a
 * technique's name as ATT&CK writes it ("Process Injection"), and what a trained model reads in the sentence. Where
 * the model cannot tell which sub-technique it is, the technique above them stands.
 */
import type { TechniqueFind } from '../../domain/findings.ts';
import { isAdvice, isGeneral, namesAttack } from '../filters/not-a-technique.ts';
import type { Extractor, Reading } from '../reading.ts';
import { isProse } from '../tokens.ts';
import { type Run, runsOf } from './techniques/features.ts';
import {
  knownFeatures,
  neverEnough,
  shippedModel,
  softmax,
  surelyNone,
  type TechniqueModel,
  techniqueSums,
} from './techniques/model.ts';
import { namedTechniques, phrasedTechniques, writtenIds } from './techniques/written.ts';

/** The least probability of a find: from here on nine in ten were right in reports of TRAM that a model was not trained on. */
export const leastScore = 0.55;
/** What is read of one sentence, in characters. */
const longestSentence = 2000;
const leastWords = 5;
const leastInReport = 4;
const leastAlone = 0.65;
/** Fewer words that the model knows say too little. */
const leastFeatures = 4;

/** What a phrase is worth: about as many as this were right of those that were read in news. */
const phraseScore = 0.8;

/** A find before its sentence is asked how firmly it says so. */
type Find = Omit<TechniqueFind, 'certainty'>;

/** A find by the model alone, before it is weighed against the rest of its article. */
type Told = Find & { sentence: string };

/** "Researchers suspect that …": what somebody only supposes, of all that a sentence may hedge. */
const supposing =
  /\b(?:suspect(?:s|ed)?|believe[sd]?|reportedly|allegedly|alleg(?:es?|ed)|possibl[ey]|potentially|presum(?:ed|ably)|apparently|likely|probably|may have|might have|could have|thought to|appears? to have|seems? to have|assess(?:es|ed)? (?:that|with)|(?:low|medium|moderate) confidence|unconfirmed|rumou?red)\b/i;
const supposes = (sentence: string): boolean => supposing.test(sentence.slice(0, 600));

export const techniques: Extractor<TechniqueFind> = {
  name: 'techniques',
  find(reading) {
    const { article, sentences, text, tokens } = reading;
    const readable = article.language === 'en' || article.language === 'und';
    const found: Find[] = inLines(reading);
    const told: Told[] = [];
    let at = 0;
    for (const { start, end, block } of sentences) {
      const cut = Math.min(end, start + longestSentence);
      const sentence = text.slice(start, cut);
      const first = at;
      while (at < tokens.length && tokens[at]!.end <= end) at++;
      const scores = new Map(writtenIds(sentence).map((id) => [id, 1]));
      if (readable && scores.size === 0) {
        const title = article.blocks[block]!.kind === 'title';
        const own = tokens.slice(first, at);
        const runs = runsOf(cut === end ? own : own.filter((token) => token.end <= cut));
        const read = readWords(sentence, runs, title, scores);
        if (read) told.push({ start, end, ...read, sentence });
      }
      for (const [id, score] of scores) found.push({ start, end, id, score });
    }
    return [...found, ...credible(told)]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((find) => ({
        ...find,
        certainty: supposes(text.slice(find.start, find.end)) ? 'hedged' : 'asserted',
      }));
  },
};

/** Adds techniques by name and phrase to `scores`; gives what the model alone reads. What is no attack is asked last: it costs most. */
function readWords(
  sentence: string,
  runs: readonly Run[],
  title: boolean,
  scores: Map<string, number>,
): { id: string; score: number } | null {
  const named = title ? [] : namedTechniques(runs);
  const phrased = phrasedTechniques(runs);
  const read = tellsOf(shippedModel(), sentence, leastScore, runs);
  if ((named.length === 0 && phrased.length === 0 && !read) || isAdvice(sentence)) return null;
  for (const id of named) add(scores, id, 1);
  if (phrased.length > 0 && !isGeneral(sentence)) for (const id of phrased) add(scores, id, phraseScore);
  if (!read || !isNarrated(sentence)) return null;
  if (scores.size === 0) return read;
  // "Spear-phishing with a malicious attachment": the model tells which kind of phishing it is.
  if (scores.has(read.id.slice(0, 5))) add(scores, read.id, read.score);
  return null;
}

/** One sentence of technical sound makes no report: where few have one, each must name an attack, and be surer. */
function credible(told: Told[]): Find[] {
  const report = told.length >= leastInReport;
  return told
    .filter(
      ({ sentence, score }) =>
        report || (score >= leastAlone && namesAttack(sentence) && !isGeneral(sentence)),
    )
    .map(({ start, end, id, score }) => ({ start, end, id, score }));
}

/** Whether words carry the sentence: a path or a list of ports is no evidence by itself. */
function isNarrated(sentence: string): boolean {
  const words = sentence.match(/(?<!\S)[("“]?\p{L}[\p{Ll}'’-]+[)"”.,;:]?(?!\S)/gu)?.length ?? 0;
  return words >= leastWords && words * 2 >= sentence.split(/\s+/).length;
}

/** A technique gives way to its sub-technique, and the surer find stands. */
function add(scores: Map<string, number>, id: string, score: number): void {
  for (const other of scores.keys()) if (other.startsWith(`${id}.`)) return;
  if (id.includes('.')) scores.delete(id.slice(0, 5));
  scores.set(id, Math.max(score, scores.get(id) ?? 0));
}

/** Ids in code and tables: the line is the evidence. */
function inLines({ article, text }: Reading): Find[] {
  const found: Find[] = [];
  for (const { kind, start, end } of article.blocks) {
    if (isProse(kind)) continue;
    let at = start;
    for (const line of text.slice(start, end).split('\n')) {
      for (const id of writtenIds(line)) found.push({ start: at, end: at + line.length, id, score: 1 });
      at += line.length + 1;
    }
  }
  return found;
}

/** Sums of the sentence at hand, kept from one to the next: to make room anew takes longer than to fill it. */
let room = new Float32Array(0);

/** What a sentence tells of, by the model alone; null where it tells of no technique, or cannot be told. `runs`: its own, where at hand. */
export function tellsOf(
  model: TechniqueModel,
  sentence: string,
  least = leastScore,
  runs: readonly Run[] | null = null,
): { id: string; score: number } | null {
  const known = knownFeatures(model, sentence, runs);
  if (known.length < leastFeatures || neverEnough(model, known, least)) return null;
  if (room.length !== model.classes.length) room = new Float32Array(model.classes.length);
  const sums = techniqueSums(model, known, room);
  if (surelyNone(sums, least)) return null;
  const probabilities = softmax(sums);
  return 1 - probabilities.at(-1)! < least ? null : likeliest(model, probabilities, least);
}

/** The likeliest technique; where none is sure enough, the technique whose sub-techniques together are. */
function likeliest(
  { classes }: TechniqueModel,
  probabilities: Float32Array,
  least: number,
): { id: string; score: number } | null {
  const families = new Map<string, number>();
  let best = -1;
  for (let k = 0; k < classes.length - 1; k++) {
    const score = probabilities[k]!;
    if (score < 0.02) continue;
    if (best < 0 || score > probabilities[best]!) best = k;
    const family = classes[k]!.slice(0, 5);
    families.set(family, (families.get(family) ?? 0) + score);
  }
  if (best >= 0 && probabilities[best]! >= least) return { id: classes[best]!, score: probabilities[best]! };
  for (const [id, score] of families) if (score >= least) return { id, score };
  return null;
}
