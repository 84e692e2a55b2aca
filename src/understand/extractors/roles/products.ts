/**
 * Products that no catalogue lists: what is launched ("announces Threat Range, a …"), and a firm's thing by its noun
 * ("SonicWall VPN", "Cisco firewalls").
 */

import { nameKey } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { lawWords } from './lexicon.ts';
import { Beginning } from './words.ts';

export interface ProductFind {
  from: number;
  to: number;
  key: string;
  form: 'launched' | 'of a firm' | 'quoted';
}

const launches = wordSet(
  'launch launches launched launching unveil unveils unveiled announces announced releases released introduces introduced introducing debuts',
);
/** Between the verb and the name. */
const between = wordSet('the a an its their new today first all of general availability launch release');
const noProduct = wordSet(
  'report study survey index research notice statement results partnership acquisition findings investigation',
);
/** What a firm makes, as the word after its name. */
const nouns = wordSet(
  'vpn firewall firewalls router routers gateway gateways appliance appliances plugin plugins browser device devices camera cameras modem modems switches ssd',
);
/** What is run by those who use it, as the word after its name in quotation marks. */
const programs = wordSet(
  'app application website platform portal game tool software service programme program',
);
const qualities = /^(?:powered|driven|based|enabled|first|proof|ready|native|enhanced|led)$/;
const longest = 7;

const beginning = new Beginning([...launches, ...programs]);

export function findProducts(reading: Reading, mentions: readonly Placed[]): ProductFind[] {
  const { tokens, text } = reading;
  const found: ProductFind[] = [];
  for (const i of beginning.in(reading)) {
    const quoted = programs.has(tokens[i]!.lower) ? quotedBefore(tokens, i) : null;
    if (quoted) found.push({ ...quoted, key: keyOf(text, tokens, quoted), form: 'quoted' });
    if (!launches.has(tokens[i]!.lower)) continue;
    const run = capitalsAfter(tokens, i);
    if (run && !isDescription(tokens, run))
      found.push({ ...run, key: keyOf(text, tokens, run), form: 'launched' });
  }
  for (const { mention, from, to } of mentions) {
    if (mention.type !== 'organisation' && mention.type !== 'name') continue;
    const noun = tokens[to + 1];
    if (noun?.spaced && nouns.has(noun.lower) && noun.sentence === tokens[from]!.sentence) {
      const run = { from, to: to + 1 };
      found.push({ ...run, key: keyOf(text, tokens, run), form: 'of a firm' });
    }
  }
  return found;
}

/** A program under its name in quotation marks: `the "Mind the Tide" app`. */
function quotedBefore(tokens: readonly Token[], noun: number): { from: number; to: number } | null {
  if (!/^["”’]$/.test(tokens[noun - 1]?.text ?? '')) return null;
  for (let at = noun - 3; at >= Math.max(0, noun - longest); at--) {
    if (!/^["“‘]$/.test(tokens[at]!.text)) continue;
    const isName = tokens[at + 1]!.capital && tokens[at]!.sentence === tokens[noun]!.sentence;
    return isName ? { from: at + 1, to: noun - 2 } : null;
  }
  return null;
}

/** "Industry-First Protection Services" in a headline: ordinary words alone, which nothing shows to be a name. */
function isDescription(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i <= to; i++)
    if (tokens[i]!.kind === 'word' && !commonWords.has(tokens[i]!.lower)) return false;
  const seen = tokens.filter(({ lower, capital }) => capital && lower === tokens[to]!.lower).length;
  return seen < 2;
}

/** "Announced Friday": when, and not what. */
const isDayName = (word: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/.test(
    word,
  );

const keyOf = (text: string, tokens: readonly Token[], { from, to }: { from: number; to: number }): string =>
  nameKey(text.slice(tokens[from]!.start, tokens[to]!.end).replace(/[®™©]/g, ''));

function capitalsAfter(tokens: readonly Token[], verb: number): { from: number; to: number } | null {
  const sentence = tokens[verb]!.sentence;
  let from = verb + 1;
  for (let n = 0; n < longest && from < tokens.length && between.has(tokens[from]!.lower); n++) from++;
  // "of HTB's Threat Range": whose it is is no part of the name.
  if (/^['’]$/.test(tokens[from + 1]?.text ?? '') && tokens[from + 2]?.lower === 's') from += 3;
  // "AI-Powered Harbour Vault": what it is like is no part of the name.
  while (tokens[from + 1]?.text === '-' && qualities.test(tokens[from + 2]?.lower ?? '')) from += 3;
  let to = from - 1;
  while (to - from < longest) {
    const next = tokens[to + 1];
    if (!next || next.sentence !== sentence) break;
    const joins = next.kind === 'mark' && /^[®™&+-]$/.test(next.text);
    if (!joins && !(next.kind === 'word' && next.capital) && !(to >= from && next.kind === 'number')) break;
    if (noProduct.has(next.lower) || isDayName(next.lower)) return null;
    to++;
  }
  // "Chrome 142.0.7444.175": a build is no part of the name.
  if (tokens[to]?.kind === 'number' && tokens[to + 1]?.text === '.' && !tokens[to + 1]!.spaced) to--;
  while (to >= from && tokens[to]!.kind === 'mark') to--;
  if (noProduct.has(tokens[to + 1]?.lower ?? '')) return null;
  // "Introduces the Harbour Security and Safety Bill": what is launched is no law.
  for (let i = to; i < to + 6 && tokens[i]?.sentence === sentence; i++)
    if (tokens[i]!.capital && lawWords.has(tokens[i]!.lower)) return null;
  return to < from || from >= tokens.length ? null : { from, to };
}
