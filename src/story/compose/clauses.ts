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
  /** Whose "its" is, where the part stands in what somebody says. */
  owner?: string;
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
  const parts = saidOf(statement) ?? partsOf(statement);
  return parts.length < 2 ? [statement] : parts.map((part) => clauseOf(statement, part));
});

/** "The initiative, which made the flaw public on 7 October, rates it 7.0": the day is that of the aside. */
const ASIDE = /^([^,;:]{3,80}), (?:which|who) ([^,;]{8,160}),/;
/** What sets another beside it. */
const COMPARES =
  /\b(?:(?:resembl|recall|echo|mirror|imitat|mimick?|follow)(?:s|es|ed)|(?:similar|akin|compared) (?:to|with)|unlike|like)\b/i;
/** "The fix is in version 25.00, released on 5 July": the day on which what mends it came out. */
const MENDED_IN =
  /\b(?:fix|fixe[sd]|patch|patche[sd]|close[sd]|resolve[sd]|addresse[sd])\b[^,;:]{0,60}?\b(?:in|with|by) (?:the )?((?:\p{L}[\p{L}\d-]* ){0,3}(?:version|release|build) v?\d[\d.]*),(?: which was)? ((?:released|published|issued|shipped) [^;]{4,40}?)[.;]?$/iu;

function asideOf({ voice, start, end, dates }: Statement): Part | null {
  const text = voice.source.article.text.slice(start, end);
  const [told, mended] = [ASIDE.exec(text), MENDED_IN.exec(text)];
  const match = told ?? mended;
  // "The worm resembles Quill, which …": who did it is the last one named, and no subject of that sentence.
  if (match === null || (told !== null && (COMPARES.test(told[1]!) || subjectOf(told[1]!) !== null)))
    return null;
  const from = start + text.indexOf(match[2]!, match.index);
  const to = from + match[2]!.length;
  if (!dates.every((date) => date.start >= from && date.end <= to)) return null;
  return { start: from, end: to, subject: told === null ? `${match[1]} with the fix was` : match[1]! };
}

/** "confirmed on Saturday that …": what is said on one day of another one. */
const SAID_THAT =
  /^(.{3,90}?) (?:has |had )?(?:also )?(?:said|says|confirmed|confirms|announced|announces|disclosed|discloses|revealed|reveals|admitted|admits|stated|found|determined)\b([^;]{0,60}?) that (?=\S)/u;
/** What ties a day to what is said, at its end. */
const ON_DAY =
  /,? (?:on|in|since|on or (?:about|around)|(?:in |during )?(?:the )?(?:early |late |small )?(?:hours|morning|evening|night|afternoon) of)(?: the)? $/u;
/** In words: a name that "its" may stand for. */
const LONGEST_NAME = 5;

/** The saying and what is said, each with its own day; null where a sentence is not made so. */
function saidOf({ voice, start, end, dates }: Statement): Part[] | null {
  const [day, other, ...more] = dates;
  if (day === undefined || other === undefined || more.length > 0) return null;
  const text = voice.source.article.text.slice(start, end);
  const match = SAID_THAT.exec(text);
  if (match === null) return null;
  const content = start + match[0].length;
  const tie = ON_DAY.exec(text.slice(match[0].length, other.start - start));
  if (day.end > content || other.start < content || tie === null) return null;
  if (!/^[.!]?$/.test(text.slice(other.end - start).trim())) return null;
  const name = match[1]!.replace(/,.*$/u, '');
  const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= LONGEST_NAME;
  const said: Part = { start: content, end, subject: '', ...(isName && { owner: name }) };
  if (!isName && ITS.test(text.slice(match[0].length))) return null;
  return [{ start, end: content + tie.index, subject: '' }, said];
}

/** What belongs to the one who speaks. */
export const ITS = /\b(?:its|their)\b/gu;

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
    const helper = isSuffered(text.slice(after))
      ? PASSIVE.exec(text.slice(from, joint.index))?.[1]
      : undefined;
    const shared = own ?? subject;
    subject = next === 'has a subject' ? '' : helper === undefined ? shared : `${shared} ${helper}`;
    from = after;
  }
  parts.push({ start: start + from, end, subject });
  return parts;
}

/** "was arrested", "were also charged". */
const PASSIVE =
  / (was|were|is|are|(?:has|have|had) been)(?: \p{Ll}+ly| also| first| later| then)? \p{L}{2,}(?:ed|en|ken|wn|ld|ut)\b/u;
/** What the one does to whom it would be done, and what ends where it needs no object: "extradited to …", "sentenced in …". */
const SUFFERED =
  /^(\p{L}{3,}(?:ed|en|wn|ld|ut))(?: (?:to|in|on|at|by|for|from|with|over|under|after|as|into|last|this|late|early)\b|[,.;]|$)/u;
/** They need no object, and are done. */
const DONE_ALONE =
  /^(?:pleaded|confessed|appeared|agreed|apologi[sz]ed|resigned|appealed|escaped|returned|died|moved|travelled|resumed|started|ended|remained|continued|disappeared|failed|refused|cooperated|worked|lived|responded|reacted|replied|recovered|emerged|followed|succeeded|testified|vanished|surrendered|proceeded|hidden|fallen|risen|taken over)$/;

/** "… and extradited to Norway": done to the one who was arrested before. */
function isSuffered(text: string): boolean {
  const verb = SUFFERED.exec(text)?.[1];
  return verb !== undefined && !DONE_ALONE.test(verb);
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

function clauseOf(sentence: Statement, { start, end, subject, owner }: Part): Statement {
  const own = sentence.voice.source.article.text.slice(start, end).trim();
  const text = owned(sentenceOf(own, subject), owner);
  const words = tokens(text);
  return {
    ...sentence,
    start,
    end,
    text,
    tokens: words,
    stems: new Set(contentStems(words)),
    dates: sentence.dates.filter((date) => date.start >= start && date.end <= end),
    clause: { subject, sentence, ...(owner !== undefined && { owner }) },
  };
}

/** "its network" of what somebody says, by his name. */
export const owned = (text: string, owner: string | undefined): string =>
  owner === undefined ? text : text.replace(ITS, owner.endsWith('s') ? `${owner}’` : `${owner}’s`);

/** A clause as a sentence: with its subject, a capital, and a full stop. */
export function sentenceOf(clause: string, subject: string): string {
  const whole = subject === '' ? clause : `${subject} ${clause}`;
  const closed = /[.!]['”"’)]?$/.test(whole) ? whole : `${whole}.`;
  return closed.slice(0, 1).toUpperCase() + closed.slice(1);
}
