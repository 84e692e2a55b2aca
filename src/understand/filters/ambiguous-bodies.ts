/**
 * Names of authorities and laws that are anybody's by themselves ("PST", "MAS", "CRA"): they are believed where the article
 * has the whole name as well, or says beside the short one whose it is or what it is.
 */
import type { Article } from '../../domain/article.ts';
import { nameKey } from '../../domain/entity.ts';
import { wordSet } from '../../domain/word-set.ts';
import { homeOf } from '../../knowledge/names/home-of.ts';
import type { KnownHit, Sense } from '../extractors/known.ts';
import { authorityWords } from '../extractors/roles/lexicon.ts';
import type { Token } from '../tokens.ts';

const isAmbiguous = ({ known: { type, doubtful } }: Sense): boolean =>
  doubtful && (type === 'organisation' || type === 'law');

const otherBodies = wordSet('regulator regulators service services intelligence cyberpolice');
const saysBody = (word: string): boolean => authorityWords.has(word) || otherBodies.has(word);
const laws = wordSet(
  'act law bill regulation regulations directive rules requirements compliance obligations reporting',
);
/** Between whose a body is and its name: "Harland's spy agency HSA". */
const BETWEEN = 3;
/** What an apposition says of a body: "HSA, the Harland telecoms regulator". */
const APPOSED = 6;

/** The hits without what an ambiguous name does not mean here. */
export function withoutAmbiguous(tokens: Token[], hits: KnownHit[]): KnownHit[] {
  if (!hits.some(({ senses }) => senses.some(isAmbiguous))) return hits;
  const whole = new Set(hits.flatMap((hit) => (isAmbiguous(hit) ? [] : [hit.key])));
  const landAt = new Map(hits.flatMap(({ to, key, known }) => (known.type === 'place' ? [[to, key]] : [])));
  const lawAt = new Set(
    hits.flatMap((hit) => (hit.known.type === 'law' && !isAmbiguous(hit) ? [hit.from, hit.to] : [])),
  );
  const told = new Set(
    hits.flatMap((hit) =>
      hit.senses
        .filter(
          (sense) =>
            isAmbiguous(sense) && (whole.has(sense.key) || isTold(tokens, hit, sense, landAt, lawAt)),
        )
        .map(({ key }) => key),
    ),
  );
  return hits.flatMap((hit) => {
    if (!hit.senses.some(isAmbiguous)) return [hit];
    const senses = hit.senses.flatMap((sense) => {
      if (!isAmbiguous(sense)) return [sense];
      return told.has(sense.key) ? [{ ...sense, known: { ...sense.known, doubtful: false } }] : [];
    });
    return senses.length > 0 ? [{ ...hit, ...senses[0]!, senses }] : [];
  });
}

/** Short names that one language has for a body of its own: what they are elsewhere, what there, and words of the former. */
const ofLanguages: Readonly<Record<string, readonly { short: string; main: string; elsewhere: RegExp }[]>> = {
  fr: [
    {
      short: 'OFAC',
      main: 'Office anti-cybercriminalité',
      elsewhere: /\b(?:Trésor|Treasury|américain|Washington|sanction)/,
    },
  ],
};

/** The hits with the short names of bodies as the article's language means them: in French "l'OFAC" hunts hackers. */
export function meantIn(
  { language, text }: Pick<Article, 'language' | 'text'>,
  hits: KnownHit[],
): KnownHit[] {
  const own = (Object.hasOwn(ofLanguages, language) ? ofLanguages[language]! : []).filter(
    ({ short, elsewhere }) => text.includes(short) && !elsewhere.test(text),
  );
  if (own.length === 0) return hits;
  return hits.map((hit) => {
    const its = own.find(({ short }) => hit.known.name === short);
    if (!its) return hit;
    const sense = { key: nameKey(its.main), known: { ...hit.known, main: its.main, doubtful: false } };
    return { ...hit, ...sense, senses: [sense] };
  });
}

/** "The GDPR and the CRA", "NIS2, DORA and the CRA": in a list with a law that can be no other. */
function isAmongLaws(tokens: Token[], from: number, to: number, lawAt: ReadonlySet<number>): boolean {
  const skip = (at: number, step: number): number => (tokens[at]?.lower === 'the' ? at + step : at);
  const before = skip(from - 1, -1);
  const joins = (at: number): boolean => /^(?:,|and|or|nor|&)$/.test(tokens[at]?.lower ?? '');
  const left = tokens[before]?.lower === 'and' && tokens[before - 1]?.text === ',' ? before - 2 : before - 1;
  if (joins(before) && lawAt.has(left)) return true;
  let right = to + 1;
  if (!joins(right)) return false;
  if (tokens[right]!.text === ',' && joins(right + 1)) right++;
  return lawAt.has(skip(right + 1, 1));
}

function isTold(
  tokens: Token[],
  { from, to }: KnownHit,
  { key, known: { type } }: Sense,
  landAt: ReadonlyMap<number, string>,
  lawAt: ReadonlySet<number>,
): boolean {
  const isLaw = type === 'law';
  const { sentence } = tokens[from]!;
  const says = (at: number): boolean =>
    tokens[at]?.sentence === sentence && (isLaw ? laws : { has: saysBody }).has(tokens[at].lower);
  if (says(to + 1) || (!isLaw && says(from - 1))) return true;
  if (isLaw && isAmongLaws(tokens, from, to, lawAt)) return true;
  const home = isLaw ? undefined : homeOf(key)?.country;
  const isIts = (land: string | undefined): boolean => land !== undefined && (isLaw || land === home);
  for (let at = from - 1; at >= from - 1 - BETWEEN && tokens[at]?.sentence === sentence; at--) {
    if (isIts(landAt.get(at))) return true;
    const { text, kind, lower } = tokens[at]!;
    if (isLaw ? !/^['’]$|^s$/.test(lower) : kind === 'word' ? apart.has(lower) : !/^['’]$/.test(text)) break;
  }
  if (isLaw || !/^[,(]$/.test(tokens[to + 1]?.text ?? '')) return false;
  for (let at = to + 2; at < to + 2 + APPOSED && tokens[at]?.sentence === sentence; at++) {
    const { kind, text, lower } = tokens[at]!;
    if (isIts(landAt.get(at)) || saysBody(lower)) return true;
    if ((kind === 'mark' && !/^['’]$/.test(text)) || apart.has(lower)) return false;
  }
  return false;
}

/** What follows these is somebody else's. */
const apart = wordSet(
  'in on at by from to with and or but after before as is are was were has had have said says who which that',
);
