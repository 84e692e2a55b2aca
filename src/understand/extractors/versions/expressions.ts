/**
 * Expressions of versions: "9.0.0-M1 through 9.0.110", "14.1 before 14.1-43.56", "< 2.8.13", "7.0 all versions", "4.2.8 and
 * 4.1.15". A grammar by descent over the text of one sentence, after the forms of vendors' advisories, of CVE records and of
 * package registries. It never goes back: linear in the text.
 */
import type { VersionRange } from '../../../domain/version.ts';
import { versionAt } from './version.ts';

export interface Expression {
  start: number;
  end: number;
  ranges: VersionRange[];
  /** Whether a word or the form says that it is of versions: "version 8", "1.2.3". Else it is one only beside a product. */
  sure: boolean;
  /** Whether it says which versions by words, and not by naming them: "before 8", "1.2 and later". */
  worded: boolean;
}

const MOST_RANGES = 24;

/** What may stand before versions and says no more than that they are. */
const noun =
  /(?:(?:the|its|all|any|of|in|following|supported|vulnerable|affected|unaffected|impacted|fixed|patched|software|firmware|plugin|stable|their|der|die|den|dem|alle[nr]?|la|les?|las?|los|el|toutes|todas|neue|aktuelle|nouvelle|nueva) ){0,4}(?:(?:software|firmware|product) )?(?:versions?|versionen|versión|versiones|fassung(?:en)?|releases?|builds?|branch(?:es)?|firmware|ver\.|trains?)(?:\(s\))?(?: (?:numbers?|numbered|branch(?:es)?|is|are|of|ranging|series))?:? ?/iy;
const every =
  /(?:all|any|every) (?:(?:supported|current|previous|known|existing|released|other) )?(?:versions?|releases?|builds?)(?![\p{L}\d])/iuy;
const everyAfter = /,? ?\(?all (?:versions|releases|builds)\)?(?![\p{L}\d])/iuy;
const ofThose = / (?:of|in) (?=v?\d)/iy;

const below =
  /(?:before|vor|antérieure?s? à|inférieure?s? à|avant|(?:anterior|inferior)(?:es)? al?|previas? a|antes de|(?:älter|kleiner|niedriger) als|unterhalb von|ouder dan|lager dan|prior to(?! and incl)|earlier than|older than|lower than|below|less than|preceding|predating|up to,? \(?(?:but )?(?:not including|excluding)\)?,?|<(?!=)) ?/iy;
const upTo =
  /(?:(?:up to|prior to),?(?: \(?and,? including\)?,?| \(including\))?|through|thru|until|bis(?: (?:einschlie(?:ß|ss)lich|inklusive|inkl\.))?(?: zur?)?(?= )|tot en met|jusqu['’](?:à|en|au)|hasta|at or below|no later than|<=|≤|=<) ?/iy;
const since =
  /(?:from|since|starting (?:with|from|in|at)|beginning (?:with|from)|between|at least|ab|seit|(?:à )?partir d[eu]|depuis|dès|desde|vanaf|>=|≥|=>) ?/iy;
const above = /(?:later than|newer than|after|higher than|greater than|above|>(?!=)) ?/iy;
/** "Hasta la 18.3.5". */
const article = /(?:l[ae]s?|los|el|der|die) (?=v?\d)/iy;
/** Between the two ends of a range. */
const through =
  / ?(?:(?:up )?to,?(?: \(?and,? including\)?,?| \(including\))?(?= )|through|thru|until|till|bis(?: (?:einschlie(?:ß|ss)lich|inklusive|inkl\.))?(?: zur?)?(?= )|tot en met|jusqu['’](?:à|en|au)|à|hasta|al?(?= )|[–—~]|- |<=|≤|,? ?<=) ?/iy;
const untilBelow =
  /(?: (?:versions?|releases?|builds?))?,? ?(?:(?:up )?to,? \(?(?:but )?(?:not including|excluding)\)?,?|(?:before|prior to|until before|earlier than|below|(?:und |et |y )?(?:vor|antérieure?s? à|inférieure?s? à|avant|(?:anterior|inferior)(?:es)? al?|(?:älter|kleiner) als|ouder dan))|,? ?(?:and )?<(?!=)) ?/iy;
const and = / (?:and|und|et|y) /y;
/** "10.3.0 and later, up to 10.4.2" */
const butUpTo = /,? (?:(?:and|but|und|et|y) )?/y;
const later =
  /\+|,? \(?(?:(?:and|or|&|und|oder|et|ou|y|o|en|of) )?(?:any |all |a |alle )?(?:(?:versions|versiones) )?(?:later|newer|above|higher|onwards?|upwards?|beyond|up|subsequent|greater|(?:neuer|höher|später)(?:en?)?|supérieure?s?|ultérieure?s?|suivante?s?|plus récente?s?|superior(?:es)?|posterior(?:es)?|hoger|nieuwer)(?![\p{L}\d])(?! than)(?: (?:versions?|releases?|builds?))?\)?/iuy;
const earlier =
  /,? \(?(?:and|or|&|und|oder|et|ou|y|o|en) (?:all |any |alle |les )?(?:(?:versions|versiones) )?(?:earlier|(?:früher|älter)(?:en?)?|antérieure?s?|précédente?s?|inférieure?s?|anterior(?:es)?|previas?|inferior(?:es)?|eerder|ouder|below|older|prior|lower|before|previous|under)(?![\p{L}\d])(?! to| than| à| al? )(?: (?:versions?|releases?|builds?))?\)?/iuy;
const including =
  /,? ?\(?(?:inclusive|included|incluse?s?|comprise?|einschlie(?:ß|ss)lich|incluid[oa]s?|inbegrepen)(?![\p{L}\d])\)?/iuy;
const excluding =
  /,? ?\(?(?:exclusive|excluded|exclue?s?|non (?:incluse?s?|comprise?)|ausschlie(?:ß|ss)lich|exklusive|no inclu(?:id[oa]s?|sive)|excluid[oa]s?)(?![\p{L}\d])\)?/iuy;
/**
 * Before what begins a clause of its own: "4.0 to 4.2; version 4.3 is not affected", "bis 4.2, Version 4.3 behebt den Fehler".
 */
const otherClause =
  /[,;]? ?(?:(?:and|but|while|und|aber|während|et|mais|tandis que|y|pero|mientras que) )?(?:(?:the|die|la) )?(?:(?:versions?|releases?|builds?|fassung|versión) )?v?\d[\w.()-]{0,30} (?:fixes|patches|closes|addresses|corrects|resolves|contains|behebt|schlie(?:ß|ss)t|beseitigt|stopft|korrigiert|corrige|résout|comble|colmate|soluciona|resuelve|subsana|(?:is|are|was|were|ist|sind) (?:not|nicht)|n['’]est|ne|no)(?!\p{L})/iuy;
const clauseOfItsOwn =
  /; ?(?:the )?(?:(?:versions?|releases?|builds?) )?v?\d[\w.()-]{0,30} (?:is|are|was|were|has|have|does|do|will|not|remains?|ist|sind|wurden?|est|sont|es|son|está|están|enthält|contient|contiene)(?!\p{L})/iuy;
/** "4.0.0 bis 4.2.1; in 4.2.2 ist …", "10.0.0 à 10.0.17 ; la 10.0.18 la corrige": a word before the version begins a clause. */
const clauseOfOneMore =
  / ?; ?(?:(?:in|mit|ab|seit|erst|with|since|dans|avec|depuis|en|con|desde|à partir de|a partir de)(?: (?:der|dem|the|la|las|les|el|los))?|la|le|les|el|los|die|der) (?:(?:versions?|fassung|versión) )?v?\d/iuy;
const further =
  / ?(?:(?:,|;) ?(?:(?:and|or|plus|und|et|y|as well as|sowie|ainsi que|así como) )?|\/ ?|(?:and|or|&|und|oder|et|ou|y|o|as well as|sowie|ainsi que|así como) )(?:(?:in|to|with|from) (?=v?\d))?/iy;

/** Reads on in one text; each part is where it stopped. */
class Cursor {
  readonly text: string;
  at: number;
  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }
  skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }
}

/** The expression that begins right there; null where none does. `isBeside`: a product stands right before it. */
export function expressionAt(text: string, start: number, isBeside: boolean): Expression | null {
  const cursor = new Cursor(text, start);
  const ranges: VersionRange[] = [];
  let [sure, worded] = [false, false];
  let end = start;
  while (ranges.length < MOST_RANGES) {
    const last = ranges.at(-1);
    const range = rangeIn(cursor, isBeside || sure, last);
    if (range === null) break;
    ranges.push(...range.ranges.map((one) => (last ? likeBefore(last, one) : one)));
    sure ||= range.sure;
    worded ||= range.worded;
    end = cursor.at;
    if ([otherClause, clauseOfItsOwn, clauseOfOneMore].some((own) => cursor.sees(own))) break;
    if (!cursor.skip(further)) break;
  }
  return ranges.length === 0 ? null : { start, end, ranges, sure, worded };
}

/** "Below 9.4.2, 9.3.4, and 9.2.6": below each of them. */
const likeBefore = (last: VersionRange, { from, to, ...included }: VersionRange): VersionRange =>
  last.from === null && last.to !== null && !last.toIncluded && from === to && from !== null
    ? ranged(null, to, false)
    : { from, to, ...included };

interface Range {
  ranges: VersionRange[];
  sure: boolean;
  worded: boolean;
}

const ranged = (
  from: string | null,
  to: string | null,
  toIncluded = true,
  fromIncluded = true,
): VersionRange => ({ from, to, fromIncluded, toIncluded });

function rangeIn(cursor: Cursor, isOpen: boolean, before: VersionRange | undefined): Range | null {
  const one = (range: VersionRange, sure: boolean, worded = true): Range => ({
    ranges: [range],
    sure,
    worded,
  });
  const begins = cursor.at;
  const isEvery = cursor.skip(every);
  const afterEvery = cursor.at;
  if (isEvery) cursor.skip(ofThose) || cursor.skip(/,? /y);
  const named = isEvery || cursor.skip(noun);
  const afterNoun = cursor.at;
  let open = isOpen || named;
  const next = () => {
    if (cursor.skip(noun)) open = true;
    else cursor.skip(article);
    const found = versionAt(cursor.text, cursor.at, open, before?.to ?? null);
    if (found !== null) cursor.at = found.end;
    return found;
  };
  /** "Before 10.4", "up to 10.4.2", right where it stands. */
  const upToIn = (): { text: string; isIncluded: boolean; isSure: boolean } | null => {
    for (const [words, isIncluded] of [
      [below, false],
      [upTo, true],
    ] as const) {
      if (!cursor.skip(words)) continue;
      const to = next();
      if (to === null) return null;
      const isIn = cursor.skip(excluding) ? false : isIncluded;
      cursor.skip(including);
      return { text: to.last ?? to.text, isIncluded: isIn, isSure: to.sure };
    }
    return null;
  };
  const end = upToIn();
  if (end !== null) return one(ranged(null, end.text, end.isIncluded), open || end.isSure);
  if (cursor.at !== afterNoun) {
    cursor.at = begins;
    return isEvery ? allOf(cursor, afterEvery) : null;
  }
  const isAbove = cursor.skip(above);
  const isSince = !isAbove && cursor.skip(since);
  const from = next();
  if (from === null) {
    cursor.at = begins;
    return isEvery ? allOf(cursor, afterEvery) : null;
  }
  const sure = open || from.sure;
  if (isEvery && !isAbove && !isSince) return one(branch(from.text), true);
  if (from.last !== null) return one(ranged(from.text, from.last), sure);
  const after = cursor.at;
  for (const [words, isIncluded] of [
    [untilBelow, false],
    [through, true],
    ...(isSince ? [[and, true] as const] : []),
  ] as const) {
    if (!cursor.skip(words)) continue;
    const to = next();
    if (to) {
      const isIn = cursor.skip(excluding) ? false : isIncluded;
      cursor.skip(including);
      return one(ranged(from.text, to.text, isIn, !isAbove), sure || to.sure);
    }
    cursor.at = after;
  }
  if (cursor.skip(later) || isSince || isAbove) {
    const stop = cursor.at;
    const to = cursor.skip(butUpTo) ? upToIn() : null;
    if (to === null) cursor.at = stop;
    return one(ranged(from.text, to?.text ?? null, to?.isIncluded ?? true, !isAbove), sure);
  }
  if (cursor.skip(earlier)) return one(ranged(null, from.text), sure);
  if (cursor.skip(everyAfter)) return one(branch(from.text), true);
  return { ranges: [ranged(from.text, from.text)], sure, worded: /[x*]$/.test(from.text) };
}

function allOf(cursor: Cursor, end: number): Range {
  cursor.at = end;
  return { ranges: [ranged(null, null)], sure: true, worded: true };
}

/** "7.0 all versions": those of the branch. */
const branch = (version: string): VersionRange => {
  const its = /[x*]$/.test(version) ? version : `${version}.x`;
  return ranged(its, its);
};
