/** The parts of a sentence that tell different days: "the maker closed it in October; researchers rebuilt the attack in November". */
import { once } from './once.ts';
import { finiteAt } from './verbs.ts';
import type { Statement } from './voices.ts';
import { contentStems, type Token, tokens } from './words.ts';

/** What may part two acts. Whether it does is told by what stands on both sides. */
const JOINTS = /;\s+|,?\s+(?:and|but)\s+(?:then\s+)?|,\s+(?:then|while)\s+/g;
/** They stand between a subject and its verb, and belong to the one act only. */
const ADVERBS = / (?:at first|first|also|later|then|now|since|already|initially|originally) /g;
/** In words: how far into a clause its verb may stand. */
const VERB_WITHIN = 12;
/** In characters: what stands before a date that opens a sentence. */
const OPENS = 12;

interface Part {
  start: number;
  end: number;
  /** What the act's subject is where it stands in an earlier part; empty where the part has its own. */
  subject: string;
}

/**
 * The clauses of a sentence that holds several dates, each a statement of its own with the dates that stand in it; the
 * sentence itself where it does not fall into such parts. Clauses cite the whole sentence (voices.ts, `citationOf`).
 */
export const clausesOf = once((statement: Statement): Statement[] => {
  if (statement.dates.length === 0) return [statement];
  const aside = asideOf(statement);
  if (aside !== null) return [clauseOf(statement, aside)];
  if (statement.dates.length < 2) return [statement];
  const parts = partsOf(statement);
  return parts.length < 2 ? [statement] : parts.map((part) => clauseOf(statement, part));
});

/** "The initiative, which made the flaw public on 7 October, rates it 7.0": the day is that of the aside. */
const ASIDE = /^([^,;:]{3,80}), (?:which|who) ([^,;]{8,160}),/;
/** "The fix is in version 25.00, released on 5 July": the day on which what mends it came out. */
const MENDED_IN =
  /\b(?:fix|fixe[sd]|patch|patche[sd]|close[sd]|resolve[sd]|addresse[sd])\b[^,;:]{0,60}?\b(?:in|with|by) (?:the )?((?:\p{L}[\p{L}\d-]* ){0,3}(?:version|release|build) v?\d[\d.]*),(?: which was)? ((?:released|published|issued|shipped) [^;]{4,40}?)[.;]?$/iu;

function asideOf({ voice, start, end, dates }: Statement): Part | null {
  const text = voice.source.article.text.slice(start, end);
  const [told, mended] = [ASIDE.exec(text), MENDED_IN.exec(text)];
  const match = told ?? mended;
  if (match === null) return null;
  const from = start + text.indexOf(match[2]!, match.index);
  const to = from + match[2]!.length;
  if (!dates.every((date) => date.start >= from && date.end <= to)) return null;
  return { start: from, end: to, subject: told === null ? `${match[1]} with the fix was` : match[1]! };
}

function partsOf({ voice, start, end, dates }: Statement): Part[] {
  const text = voice.source.article.text.slice(start, end);
  const parts: Part[] = [];
  let from = 0;
  let subject = '';
  for (const joint of text.matchAll(JOINTS)) {
    // Days that one act spans ("between 10 and 13 November") are not two acts.
    if (dates.some((date) => date.start - start < joint.index && date.end - start > joint.index)) continue;
    const after = joint.index + joint[0].length;
    // "On Tuesday the maker …": a day that opens the sentence is the first act's alone.
    const opening = dates.filter(
      (date) => date.end - start <= joint.index && date.start - start - from <= OPENS,
    );
    const own = subjectOf(
      text.slice(opening.at(-1) === undefined ? from : opening.at(-1)!.end - start, joint.index),
    );
    if (own === null && subject === '') continue;
    const next = actOf(text.slice(after));
    if (next === null || (next === 'has a subject' && !/[;,]/.test(joint[0]))) continue;
    parts.push({ start: start + from, end: start + joint.index, subject });
    subject = next === 'has a subject' ? '' : (own ?? subject);
    from = after;
  }
  parts.push({ start: start + from, end, subject });
  return parts;
}

/** Whom a clause is about: what stands before its verb. Null where it has no verb behind a subject. */
function subjectOf(text: string): string | null {
  const plain = text.replace(ADVERBS, ' ').trim();
  const words = tokens(plain);
  const verb = finiteAt(words, plain);
  if (verb < 1 || verb > VERB_WITHIN) return null;
  return plain
    .slice(0, words[verb]!.start)
    .replace(/, (?:which|who) .*$/u, '')
    .replace(/^\s*,|,\s*$/g, '')
    .trim();
}

/** Whether what follows a joint is an act: by a subject of its own, or by the one before ("… and set a date"). */
function actOf(text: string): 'has a subject' | 'shares it' | null {
  const words = tokens(text);
  const first: Token | undefined = words[0];
  if (first === undefined || !/^\p{L}/u.test(first.text)) return null;
  // With a subject put before it, a clause that begins with its verb has that verb in second place.
  const put = `They ${text}`;
  if (first.text === first.lower && finiteAt(tokens(put), put) === 1) return 'shares it';
  const verb = finiteAt(words, text);
  return verb > 0 && verb <= VERB_WITHIN ? 'has a subject' : null;
}

function clauseOf(sentence: Statement, { start, end, subject }: Part): Statement {
  const own = sentence.voice.source.article.text.slice(start, end).trim();
  const text = sentenceOf(own, subject);
  const words = tokens(text);
  return {
    ...sentence,
    start,
    end,
    text,
    tokens: words,
    stems: new Set(contentStems(words)),
    dates: sentence.dates.filter((date) => date.start >= start && date.end <= end),
    clause: { subject, sentence },
  };
}

/** A clause as a sentence: with its subject, a capital, and a full stop. */
export function sentenceOf(clause: string, subject: string): string {
  const whole = subject === '' ? clause : `${subject} ${clause}`;
  const closed = /[.!]['”"’)]?$/.test(whole) ? whole : `${whole}.`;
  return closed.slice(0, 1).toUpperCase() + closed.slice(1);
}
