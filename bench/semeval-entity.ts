/** Where a document names an entity: its full name, its parts, its initials, and the pronouns that stand for it. */
import { isOrdinary } from '../src/story/compose/lexicon.ts';
import type { Document } from './semeval.ts';

export type EntityType = 'person' | 'thing' | 'body';

export interface Span {
  start: number;
  end: number;
  pronoun: boolean;
}

export interface EntityIn {
  /** By sentence number. */
  mentions: Map<number, Span[]>;
  /** Number of named mentions. */
  count: number;
}

const SUFFIX = /^(?:airlines|airways|inc|corp|corps|company|group|ltd|plc|co)$/;
const ROLE =
  /^(?:ceo|cfo|chairman|president|chief|executive|mr|mrs|ms|dr|senator|minister|spokesman|spokeswoman|co-founder|founder|director|secretary|singer|actor)$/;

/** Forms of a name as lists of lower-case tokens, the longest first. A person goes by the last name alone. */
export function namesOf(entity: string, type: EntityType = 'body'): string[][] {
  const full = entity.toLowerCase().split(/\s+/);
  const forms = [full];
  const last = full.at(-1)!;
  if (full.length > 1) {
    if (SUFFIX.test(last) && full.length > 2) forms.push(full.slice(0, -1));
    if (full.length > 2) forms.push(full.slice(1), [full.map((word) => word[0]).join('')]);
    for (const word of full) if (/[a-z]\d|\d[a-z]|\d{3}|^i[a-z]{3,}$/.test(word)) forms.push([word]);
    if (type === 'person' || (!isOrdinary(last) && !SUFFIX.test(last) && /^[a-z]{4,}$/.test(last)))
      forms.push([last]);
    if (full.slice(0, 2).join(' ') === 'united states')
      forms.push(['u.s.', ...full.slice(2)], ['us', ...full.slice(2)], full.slice(2));
  }
  const seen = new Set<string>();
  return forms
    .filter((form) => !seen.has(form.join(' ')) && seen.add(form.join(' ')))
    .filter((form) => form.length > 1 || form === full || form[0]!.length > 2)
    .sort((a, b) => b.length - a.length);
}

/** What kind of thing a name names: a person has a role beside it, a thing a number in it. */
export function typeOf(entity: string, documents: readonly Document[]): EntityType {
  if (/\d/.test(entity)) return 'thing';
  const names = entity.toLowerCase().split(/\s+/);
  if (
    names.length < 2 ||
    names.some((word) => SUFFIX.test(word) || (isOrdinary(word) && word !== names.at(-1)))
  )
    return 'body';
  let roles = 0;
  let all = 0;
  for (const { sentences } of documents) {
    for (const tokens of sentences.values()) {
      const lower = tokens.map((token) => token.toLowerCase());
      for (const at of occurrences(lower, [names])) {
        all++;
        const near = [
          ...lower.slice(Math.max(0, at.start - 5), at.start),
          ...lower.slice(at.end, at.end + 5),
        ];
        if (near.some((word) => ROLE.test(word))) roles++;
      }
    }
  }
  return all > 0 && roles * 3 >= all ? 'person' : 'body';
}

function occurrences(lower: readonly string[], forms: readonly string[][]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < lower.length; i++) {
    const form = forms.find((words) => words.every((word, k) => lower[i + k] === word));
    if (form === undefined) continue;
    found.push({ start: i, end: i + form.length, pronoun: false });
    i += form.length - 1;
  }
  return found;
}

const PRONOUN: Record<EntityType, RegExp> = {
  person: /^(?:he|she)$/,
  thing: /^it$/,
  body: /^(?:it|they)$/,
};
const NOMINAL: Record<EntityType, RegExp> = {
  person: /^$/,
  thing:
    /^(?:aircraft|plane|airplane|jet|airliner|superjumbo|device|phone|product|model|vehicle|car|software|system|player|service|store|machine|computer|game)$/,
  body: /^(?:company|firm|airline|manufacturer|maker|carrier|group|corporation|bank|agency|organization|party|team)$/,
};

/** In sentences: how far a pronoun may stand from the name. */
const FAR = 4;

/** The places where `document` names the entity or, right after a sentence that does, points at it. */
export function mentionsIn(document: Document, entity: string, type: EntityType): EntityIn {
  const forms = namesOf(entity, type);
  const own = ownForms(document, forms[0]!);
  const mentions = new Map<number, Span[]>();
  let count = 0;
  let since = FAR;
  for (const [number, tokens] of document.sentences) {
    const lower = tokens.map((token) => token.toLowerCase());
    const named = occurrences(lower, [...forms, ...own]).filter(
      ({ end }) => !(type === 'body' && /\d/.test(tokens[end] ?? '')),
    );
    since = named.length > 0 ? 0 : since + 1;
    const pointing = since < FAR ? pointers(lower, type) : [];
    const all = [...named, ...pointing].sort((a, b) => a.start - b.start);
    if (all.length > 0) mentions.set(number, all);
    count += named.length;
  }
  return { mentions, count };
}

/** "Singapore Airlines ( SIA )": a short form that the document gives. */
function ownForms(document: Document, full: string[]): string[][] {
  for (const tokens of document.sentences.values()) {
    const lower = tokens.map((token) => token.toLowerCase());
    for (const { end } of occurrences(lower, [full])) {
      if (tokens[end] === '(' && tokens[end + 2] === ')' && /^[A-Z]{2,6}$/.test(tokens[end + 1]!))
        return [[lower[end + 1]!]];
    }
  }
  return [];
}

function pointers(lower: readonly string[], type: EntityType): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < lower.length; i++) {
    if (PRONOUN[type].test(lower[i]!)) found.push({ start: i, end: i + 1, pronoun: true });
    else if (/^(?:the|this)$/.test(lower[i]!) && NOMINAL[type].test(lower[i + 1] ?? ''))
      found.push({ start: i, end: i + 2, pronoun: true });
  }
  return found;
}
