/**
 * What the remark beside an observable says of whose it is: a host that it calls the control server of a malware is
 * reached by it, one of attackers is used by them, and a file or whatever else is a sign of whom the remark names.
 */
import type { Mention, Observable, ObservableRelation } from '../../../domain/findings.ts';
import { believed } from '../../filters/doubtful-name.ts';
import type { Reading } from '../../reading.ts';
import { splitSentences } from '../../sentences.ts';
import { tokenize } from '../../tokens.ts';
import { everyKnown } from '../known.ts';
import type { Placed } from '../placed.ts';
import { certaintyOf } from '../relations/certainty.ts';
import { isPeople } from './units.ts';

type Named = ObservableRelation['subject'];

/** More rows of one article are a catalogue of its own. */
export const MOST = 2_000;
const mostWords = 4;
const longestLine = 400;

/** What many others have too, or what nobody has. */
export const nobodys: ReadonlySet<string> = new Set(['cwe', 'asn']);
/** Where malware is fetched from, or people are sent to: it does not talk to these. */
const brings =
  /\b(?:deliver\w*|distribut\w*|download\w*|host(?:s|ed|ing)|staging|stag(?:ed|er)|payloads?|dropp\w*|landing|phish\w*|lures?|leak|extort\w*|spread\w*|redirect\w*|watering)\b/i;
/** What a remark says that malware is in. */
const holds =
  /\b(?:archives?|zip|rar|iso|attachments?|documents?|installers?|packages?|contain\w*|carr(?:y|ies|ying)|hold(?:s|ing)?|samples?|executables?|binar(?:y|ies)|script|lnk)\b/i;
/** A URL that ends in a file is where it is fetched from, unless the remark says that it is talked to. */
const isFile =
  /\.(?:rar|zip|7z|tar|gz|iso|img|cab|exe|dll|msi|msix|scr|ps1|vbs|js|hta|lnk|bat|jar|apk|dmg|pkg|deb|rpm|docx?|docm|xlsx?|xlsm|pdf|rtf|chm|bin|sh)(?:[?#].*)?$/i;
const talks =
  /\b(?:c2s?|c&c|cnc|command|control|beacon\w*|exfil\w*|callback|contact\w*|check-?in|gate|panel)\b/i;
export const isOfOthers =
  /\b(?:legit\w*|benign|clean|official|genuine|harmless|decoy|spoof\w*|impersonat\w*|imitat\w*|victims?|sinkhol\w*|researchers?|report(?:s|ed)? (?:by|on)|analysis|blog|false positive|patched|fix(?:ed)?)\b/i;

/** Whose the observables of an article are, by the remarks beside them. `doers`: types that act. */
export function* notedRelations(
  reading: Reading,
  mentions: readonly Placed[],
  observables: readonly Observable[],
  { doers, places }: Record<'doers' | 'places', ReadonlySet<string>>,
): Generator<ObservableRelation> {
  const noted = observables.filter(
    ({ remark, role, type }) => remark && role !== 'victim' && !nobodys.has(type) && !isOfOthers.test(remark),
  );
  if (noted.length === 0) return;
  const inArticle = new Map<string, Mention>();
  for (const { mention } of mentions)
    if (doers.has(mention.type)) inArticle.set(reading.text.slice(mention.start, mention.end), mention);
  const naming = new Map<string, Named[]>();
  for (const { start, end, type, value, role, remark } of noted.slice(0, MOST)) {
    let names = naming.get(remark!);
    if (!names) {
      names = namesIn(remark!, reading, inArticle).filter((one) => doers.has(one.type));
      naming.set(remark!, names);
    }
    const isTalking = talks.test(remark!);
    const isPlace = places.has(type);
    if (role === 'benign' && !(isPlace && isTalking)) continue;
    for (const subject of names)
      yield {
        ...lineOf(reading.text, start, end),
        subject,
        relation: !isPlace
          ? 'indicated-by'
          : isPeople(subject)
            ? 'uses'
            : isTalking || !isBringing(type, value, remark!)
              ? 'communicates-with'
              : 'indicated-by',
        object: { type, value },
        certainty: certaintyOf(remark!, ''),
      };
  }
}

/** Whether malware comes from there. */
const isBringing = (type: string, value: string, remark: string): boolean =>
  brings.test(remark) || holds.test(remark) || (type === 'url' && isFile.test(value));

/** Whom a remark names: those that the article names elsewhere, in the same letters, and those of the catalogues. */
export function namesIn(
  remark: string,
  { catalogue, article }: Reading,
  inArticle: ReadonlyMap<string, Mention>,
): Named[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: remark.length }];
  const tokens = tokenize({ text: remark, blocks });
  splitSentences({ blocks, language: article.language }, tokens);
  const found = new Map<string, Named>();
  const add = (type: Named['type'], key: string) => found.set(`${type} ${key}`, { type, key });
  for (let from = 0; from < tokens.length; from++)
    for (let to = from; to < Math.min(tokens.length, from + 2 * mostWords); to++) {
      const mention = inArticle.get(remark.slice(tokens[from]!.start, tokens[to]!.end));
      if (mention) add(mention.type, mention.key);
    }
  for (const { key, known } of believed(tokens, everyKnown(tokens, catalogue))) add(known.type, key);
  return [...found.values()];
}

/** The line that a span stands in, or the span itself where that is too long to be shown. */
export function lineOf(text: string, start: number, end: number): { start: number; end: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = { start: from, end: to < 0 ? text.length : to };
  return line.end - line.start <= longestLine ? line : { start, end };
}
