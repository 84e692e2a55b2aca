/**
 * Names of authorities and laws that are anybody's by themselves ("PST", "MAS", "CRA"): they are believed where the article
 * has the whole name as well, or says beside the short one whose it is or what it is.
 */
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
  const told = new Set(
    hits.flatMap((hit) =>
      hit.senses
        .filter((sense) => isAmbiguous(sense) && (whole.has(sense.key) || isTold(tokens, hit, sense, landAt)))
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

function isTold(
  tokens: Token[],
  { from, to }: KnownHit,
  { key, known: { type } }: Sense,
  landAt: ReadonlyMap<number, string>,
): boolean {
  const isLaw = type === 'law';
  const { sentence } = tokens[from]!;
  const says = (at: number): boolean =>
    tokens[at]?.sentence === sentence && (isLaw ? laws : { has: saysBody }).has(tokens[at].lower);
  if (says(to + 1) || (!isLaw && says(from - 1))) return true;
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
