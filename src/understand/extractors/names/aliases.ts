/**
 * Two names that an article says are one: "Acme, also known as Belkorp", "Ciel, which Delphi tracks as Erebor", "Acme
 * (Belkorp)". In that article they are one attacker or one malware, under the name that a catalogue has or that stands
 * first; each place keeps its spelling, so that the other name is a claim of whoever published it.
 */
import type { EntityType } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import type { Reading } from '../../reading.ts';

/** What has many names, the surest first: a name of no known type is of the type of the one that it is tied to. */
const families: readonly EntityType[] = ['actor', 'malware', 'campaign'];
const tied: ReadonlySet<EntityType> = new Set([...families, 'tool', 'name']);

const longest = 90;
const whoever =
  "(?:(?:[Tt]he )?(?:\\p{Lu}[\\p{L}\\d&.’'-]*(?: \\p{Lu}[\\p{L}\\d&.’'-]*){0,3}|we|it|they|others|some|many|researchers|analysts|vendors))";
const sometimes =
  '(?:(?:also|previously|formerly|otherwise|elsewhere|publicly|internally|collectively|commonly|sometimes|variously) )?';
/** What stands between two names of one: all of it. */
const between = new RegExp(
  `^["”’»]?(?:,|,? \\(|,? [–—]|)? ?(?:${[
    `(?:and |which |who |that )?(?:is |are |was |were |has been )?${sometimes}(?:known|tracked|identified|monitored|designated|referred to|reported)(?: (?:by|at|within|to) ${whoever}(?:(?:,| and|, and) ${whoever}){0,3})? (?:as|under the names?)`,
    `(?:and |which |who |that )?(?:is |are |was |were )?(?:also|otherwise|sometimes|formerly|previously) (?:called|named|dubbed|labell?ed|styled)`,
    `(?:which|that|whom) ${whoever} ${sometimes}(?:tracks?|calls?|names?|dubs?|labels?|designates?|follows?|monitors?|knows?|refers? to)(?: as)?`,
    'a\\.?k\\.?a\\.?',
    'alias',
    'formerly',
  ].join('|')}) (?:the (?:group |gang |actor )?)?["“‘«]?$`,
  'u',
);
/** "Acme (Belkorp": only where the bracket closes behind the names. */
const bracket = /^["”’»]? \(["“‘«]?$/;
const closes = /^["”’»]?\)/;
/** "also known as Acme, Belkorp and Ciel" */
const listing = /^["”’»]?(?:,|\/| \/| and| or|, and|, or) ?["“‘«]?$/;
/** A comma before a name that does something begins a clause: "also known as Acme, Belkorp said". */
const speaks = /^ (?:said|says|reported|reports|found|warned|wrote|told|noted|added)\b/;

/** The mentions, those of two names of one under one key. `mentions` are in order, and overlap nowhere. */
export function withAliases(reading: Reading, mentions: Mention[]): Mention[] {
  const sets = aliasesIn(reading, mentions);
  if (sets.length === 0) return mentions;
  const meant = new Map<string, { type: EntityType; key: string }>();
  const listed = new Set(reading.known.map(({ key, known: { type } }) => `${type} ${key}`));
  for (const set of sets) {
    const all = set.map((one) => meant.get(idOf(one)) ?? one);
    const type = families.find((family) => all.some((one) => one.type === family));
    if (!type) continue;
    const known = all.filter((one) => listed.has(idOf(one)));
    // Catalogues have them apart, or have something else of that name.
    if (new Set(known.map(idOf)).size > 1 || known.some((one) => one.type !== type)) continue;
    const { key } = known[0] ?? all[0]!;
    for (const one of set) if (!listed.has(idOf(one))) meant.set(idOf(one), { type, key });
  }
  return mentions.map((one) => {
    const found = meant.get(idOf(one));
    return found ? { ...one, ...found } : one;
  });
}

const idOf = ({ type, key }: Pick<Mention, 'type' | 'key'>): string => `${type} ${key}`;

/** Names in a row that the text says are one. */
function aliasesIn({ text }: Reading, mentions: readonly Mention[]): Mention[][] {
  const sets: Mention[][] = [];
  const named = mentions.filter(({ type }) => tied.has(type));
  for (let i = 0; i + 1 < named.length; i++) {
    const [one, other] = [named[i]!, named[i + 1]!];
    if (other.start - one.end > longest || one.candidates || other.candidates) continue;
    const words = text.slice(one.end, other.start);
    const isBracket = bracket.test(words);
    if (!isBracket && !between.test(words)) continue;
    const set = [one, other];
    let last = i + 1;
    for (; last + 1 < named.length; last++) {
      const [before, next] = [named[last]!, named[last + 1]!];
      if (!listing.test(text.slice(before.end, next.start)) || next.candidates) break;
      if (speaks.test(text.slice(next.end, next.end + 12))) break;
      set.push(next);
    }
    if (isBracket && (one.type !== other.type || !closes.test(text.slice(named[last]!.end)))) continue;
    sets.push(set);
    i = last - 1;
  }
  return sets;
}
