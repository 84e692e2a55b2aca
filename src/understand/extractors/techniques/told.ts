/** The techniques that one sentence tells of, each with how firmly it says so. */
import type { Certainty } from '../../../domain/entity.ts';
import type { TechniqueFind } from '../../../domain/findings.ts';
import { borneOut, isNoDeed } from '../../filters/no-deed.ts';
import {
  isAdvice,
  isAgainst,
  isDefence,
  isDefinition,
  isGeneral,
  isOrder,
} from '../../filters/not-a-technique.ts';
import { isPursuit } from '../../filters/pursuit.ts';
import type { Token } from '../../tokens.ts';
import { certaintyOfDeed, clauseStart } from '../relations/certainty.ts';
import { runsOf, tokenOfRun } from './features.ts';
import { tellsOf } from './likeliest.ts';
import { shippedModel, strongestRun } from './model.ts';
import { namedTechniques, phrasedTechniques, type Told, telling, writtenIds } from './written.ts';

/** What a phrase is worth: about as many as this were right of those that were read in news. */
const phraseScore = 0.8;
const leastWords = 5;

/** A find before its place in the article is known. */
export type Find = Omit<TechniqueFind, 'start' | 'end'>;

/** A sentence, with its tokens. */
export interface Said {
  text: string;
  tokens: readonly Token[];
  title: boolean;
  /** Whether an attack is told here. Asked where it matters: it costs most. */
  ofAttack: () => boolean;
}

/** `surely` by its words; `read` by the model alone, which the rest of the article must bear out. */
export interface Finds {
  surely: Find[];
  read: Find | null;
}

/** Ids that are written out. */
export function writtenIn(sentence: string): Find[] {
  return writtenIds(sentence).flatMap((id) => {
    // One that ATT&CK replaced stands there by its old id: then the whole sentence is asked.
    const at = sentence.indexOf(id);
    const certainty = certaintyAt(sentence, Math.max(at, 0), at < 0 ? sentence.length : at + id.length);
    return certainty === 'denied' ? [] : [{ id, score: 1, certainty }];
  });
}

/** What is no attack is asked last: it costs most. */
export function toldIn(said: Said): Finds {
  const runs = runsOf(said.tokens);
  const at = telling(runs);
  const named = said.title ? [] : namedTechniques(runs, at);
  const phrased = phrasedTechniques(runs, at);
  const likeliest = tellsOf(shippedModel(), said.text, undefined, runs);
  const nothing = { surely: [], read: null };
  if (named.length === 0 && phrased.length === 0 && !likeliest) return nothing;
  if (isOrder(said.text) || isNoDeed(said.text)) return nothing;
  const general = isGeneral(said.text, said.title);
  const surely = new Map<string, Find>();
  const add = (told: Told, score: number) => {
    const find = findAt(said, told, score);
    if (find) keep(surely, find);
  };
  for (const told of named) add(told, 1);
  for (const told of general ? [] : phrased)
    if (!told.loose || (!isRow(said.text) && said.ofAttack())) add(told, phraseScore);
  if (!likeliest || general || !isNarrated(said.text)) return { surely: [...surely.values()], read: null };
  const run = strongestRun(shippedModel(), runs, likeliest.id);
  const read = findAt(said, { id: likeliest.id, from: run, to: run, whole: true }, likeliest.score);
  if (surely.size === 0) return { surely: [], read };
  // "Spear-phishing with a malicious attachment": the model tells which kind of phishing it is.
  if (read && surely.has(read.id.slice(0, 5))) keep(surely, read);
  return { surely: [...surely.values()], read: null };
}

/** Null where the sentence denies it, or tells of defence, or of what it is. What is denied has no row on any page: the list is of what was done. */
function findAt({ text, tokens }: Said, told: Told & { whole?: true }, score: number): Find | null {
  const offset = tokens[0]!.start;
  const first = tokenOfRun(tokens, told.from).start - offset;
  const last = tokenOfRun(tokens, told.to).end - offset;
  const clause = clauseStart(text.slice(0, first));
  if (isAdvice(text.slice(clause, last) + restOfClause(text.slice(last, last + 300)))) return null;
  // Where only the model reads it, it is told by no words in particular.
  const within = told.whole ? text.slice(0, 400) : text.slice(clause, last);
  if (isDefence(within) || isAgainst(text.slice(0, first))) return null;
  if (isPursuit(text.slice(clause, clause + 400), first - clause)) return null;
  const ends = [tokenOfRun(tokens, told.from).end - offset, last];
  if (ends.some((end) => isDefinition(text.slice(0, first), text.slice(end, end + 200)))) return null;
  const certainty = certaintyAt(text, first, last);
  const id = borneOut(told.id, text.slice(0, 600));
  return certainty === 'denied' || id === null ? null : { id, score, certainty };
}

/** "…, so users should change theirs" is another clause. */
function restOfClause(after: string): string {
  const end = after.search(/;|[,–—] (?:so|but|and|while|which is why|therefore)\b/);
  return end < 0 ? after : after.slice(0, end);
}

function certaintyAt(text: string, first: number, last: number): Certainty {
  const before = text.slice(clauseStart(text.slice(0, first)), last);
  return certaintyOfDeed(before, text.slice(last, last + 200));
}

/** Whether it is rather a row of a list or a table: "| http://acme.example/panel | C2 |". */
const isRow = (sentence: string): boolean => /\||:\/\//.test(sentence) && !isNarrated(sentence);

/** Whether words carry the sentence: a path or a list of ports is no evidence by itself. */
function isNarrated(sentence: string): boolean {
  const words = sentence.match(/(?<!\S)[("“]?\p{L}[\p{Ll}'’-]+[)"”.,;:]?(?!\S)/gu)?.length ?? 0;
  return words >= leastWords && words * 2 >= sentence.split(/\s+/).length;
}

/** A technique gives way to its sub-technique, and the surer find stands. */
function keep(finds: Map<string, Find>, find: Find): void {
  const { id, score } = find;
  for (const other of finds.keys()) if (other.startsWith(`${id}.`)) return;
  if (id.includes('.')) finds.delete(id.slice(0, 5));
  const known = finds.get(id);
  if (!known || known.score < score || (known.certainty === 'hedged' && known.score === score))
    finds.set(id, find);
}
