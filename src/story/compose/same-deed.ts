/** Whether a sentence tells the deed of a headline: only then the day that it gives is the headline's. */
import { sameDeeds, withSynonyms } from './deeds.ts';
import { finiteAt } from './verbs.ts';
import type { Statement } from './voices.ts';
import { contentStems, tokens } from './words.ts';

/** Share of a headline's words, or of what may stand for them, that a sentence has which tells the same. */
const SAME_WORDS = 0.5;
/** Whoever is meant stands in the sentence before. */
const POINTS_BACK =
  /^(?:(?:On|In|Late|Early|Also|Later|Then)\b[^.;]{0,90}?, )?(?:It|They|He|She|The \p{Ll}|Its|Their|His|Her|This|That|These|Both|(?<=, )(?:it|they|he|she|the|its|their|his|her) )/u;
/** "In an open letter, published on Sunday, …": the saying itself. */
const DOCUMENT =
  /^In (?:an?|its|their|the|his|her) (?:\p{L}+ ){0,2}(?:statement|letter|report|notice|advisory|alert|appeal|filing|announcement|proposal|paper|study|analysis|bulletin|declaration|post)\b/u;
/** "stops deliveries after an attack on Quay Freight": what it came after is no deed of the headline. */
const AFTERMATH = / (?:after|following|amid|over|as|because|due to|in the wake of)\b.*$/;
const HELPERS =
  /^(?:is|are|was|were|has|have|had|be|been|will|to|may|might|could|also|since|already|now|then|not|no)$/;
/** "The minister disclosed this on Tuesday". */
const SAYS_THIS = /\b(?:said|announced|confirmed|disclosed|revealed|stated|wrote) (?:this|so)\b/i;

/** "…, police say": saying is doing. */
const SAYER = /[,–-] ?([^,–]{3,60}) (?:says?|said|warns?|confirms?|reports?)$/;

/** The stems before the verb of a text, and that of the verb behind its helpers. */
function partsOf(text: string): { subject: string[]; deed: string | null } {
  const words = tokens(text);
  let at = finiteAt(words, text);
  const subject = contentStems(words.slice(0, Math.max(at, 0)));
  while (at >= 0 && at < words.length - 1 && HELPERS.test(words[at]!.lower)) at++;
  return { subject, deed: words[at]?.content ?? null };
}

/** "JLR" for "Jaguar Land Rover". */
function initialsOf(headline: string): Set<string> {
  const runs = headline.match(/\p{Lu}[\p{L}\d&’'-]*(?: \p{Lu}[\p{L}\d&’'-]*)+/gu) ?? [];
  return new Set(
    runs.map((run) =>
      run
        .split(' ')
        .map((word) => word[0])
        .join('')
        .toLowerCase(),
    ),
  );
}

/**
 * Whether a sentence tells what a headline (`title`) says: it is the opening of its report and has a word of it; it has most of its
 * words; or the same one does the same there, or to the same thing. Who "it" or "the company" is, stands in the sentence before.
 */
export function tellsDeedOf(title: string, statement: Statement): boolean {
  const headline = title.replace(AFTERMATH, '');
  const { text, stems, place, voice } = statement;
  const said = contentStems(tokens(headline));
  const told = withSynonyms(stems);
  const held = said.filter((word) => told.has(word)).length;
  if (held >= SAME_WORDS * said.length || (place <= 1 && held > 0) || DOCUMENT.test(text)) return true;
  const own = partsOf(text);
  const initials = initialsOf(headline);
  const isSame = own.subject.some((word) => said.includes(word) || initials.has(word));
  if (!isSame && !(POINTS_BACK.test(text) && isMeant(headline, voice.statements, place - 1))) return false;
  const sayer = SAYER.exec(title)?.[1] ?? '';
  if (contentStems(tokens(sayer)).some((word) => own.subject.includes(word))) return true;
  const { subject, deed } = partsOf(headline);
  const does = deed !== null && [deed, ...sameDeeds(deed)].some((word) => stems.has(word));
  return does || SAYS_THIS.test(text) || said.some((word) => told.has(word) && !subject.includes(word));
}

/** Whether one of whom a headline tells is whom the sentence at `at` is about, or the one that it points back to. */
function isMeant(headline: string, statements: readonly Statement[], at: number): boolean {
  const said = contentStems(tokens(headline));
  for (let n = at; n >= 0; n--) {
    const { text, place } = statements[n]!;
    if (place <= 1 || partsOf(text).subject.some((word) => said.includes(word))) return true;
    if (!POINTS_BACK.test(text)) return false;
  }
  return false;
}
