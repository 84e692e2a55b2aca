/**
 * Whose the entries of a list of indicators are that says of itself only that it is one: those of the malware that the
 * article is about, as its title says. An entry whose remark, or whose heading, names another is that one's.
 */
import type { Block } from '../../../domain/article.ts';
import type { Mention, Observable, ObservableRelation } from '../../../domain/findings.ts';
import { isEntry } from '../../filters/observable-role.ts';
import { countBelow, readSigns } from '../../filters/signs.ts';
import type { Reading } from '../../reading.ts';
import type { Placed } from '../placed.ts';
import { isOfOthers, lineOf, MOST, namesIn, nobodys } from './noted.ts';

/** "Lumma payload": whatever it is that is called so, with this it is a piece of malware. */
const named =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}-]{2,30}(?: \p{Lu}[\p{L}\p{N}-]{2,30})?)(?:['’]s)? (?:payload|stealer|infostealer|loader|downloader|dropper|ransomware|encryptor|backdoor|beacon|rat|trojan|malware|botnet|bot|implant|miner|wiper|web ?shell|c2|dll|binary|sample)s?(?![\p{L}\p{N}])/giu;

interface Head extends Block {
  names: Mention[];
}

/** `doers`: types that act; `isTied`: whether something else already ties an observable to anybody. */
export function* listedRelations(
  reading: Reading,
  mentions: readonly Placed[],
  observables: readonly Observable[],
  { doers, isTied }: { doers: ReadonlySet<string>; isTied: (one: Observable) => boolean },
): Generator<ObservableRelation> {
  const { article, text } = reading;
  const subject = malwareOf(article.blocks, mentions);
  if (subject === null) return;
  const heads = headsOf(reading, mentions, doers);
  if (heads.length === 0) return;
  const starts = heads.map(({ start }) => start);
  const signs = readSigns(
    text,
    heads.flatMap(({ kind, start, end }) => (kind === 'heading' ? [{ start, end, isBlock: true }] : [])),
  );
  const inArticle = new Map(
    mentions.map(({ mention }) => [text.slice(mention.start, mention.end), mention] as const),
  );
  const isSubject = ({ type, key }: { type: string; key: string }) =>
    type === subject.type && key === subject.key;
  const said = new Map<string, boolean>();
  const isOf = (remark: string): boolean => {
    let its = said.get(remark);
    if (its === undefined) {
      const names = namesIn(remark, reading, inArticle).filter(({ type }) => doers.has(type));
      const others = [...remark.matchAll(named)].flatMap(([, name]) => {
        const one = inArticle.get(name!);
        return one && (one.type === 'name' || doers.has(one.type)) ? [one] : [];
      });
      const all = [...names, ...others];
      its = !isOfOthers.test(remark) && (all.length === 0 || all.some(isSubject));
      said.set(remark, its);
    }
    return its;
  };
  let count = 0;
  for (const one of observables) {
    if (one.role !== 'malicious' || nobodys.has(one.type)) continue;
    const head = heads[countBelow(starts, one.start) - 1];
    if (!head || (head.names.length > 0 && !head.names.some(isSubject))) continue;
    if (!signs.underIndicators(one) || !isEntry(one, text)) continue;
    if (isTied(one) || !isOf(one.remark ?? '')) continue;
    if (count++ === MOST) return;
    yield {
      ...lineOf(text, one.start, one.end),
      subject,
      relation: 'indicated-by',
      object: { type: one.type, value: one.value },
      certainty: 'asserted',
    };
  }
}

/** The one malware that the title names and the text goes on about. */
function malwareOf(
  blocks: readonly Block[],
  mentions: readonly Placed[],
): ObservableRelation['subject'] | null {
  const title = blocks[0];
  if (title?.kind !== 'title') return null;
  const malware = mentions.flatMap(({ mention }) => (mention.type === 'malware' ? [mention] : []));
  const [first, ...others] = malware.filter(({ end }) => end <= title.end);
  if (!first || others.some(({ key }) => key !== first.key)) return null;
  return malware.some(({ key, start }) => key === first.key && start > title.end)
    ? { type: first.type, key: first.key }
    : null;
}

/** Headings, and lines that end in a colon, with whom they name. */
function headsOf(
  { article, text }: Reading,
  mentions: readonly Placed[],
  doers: ReadonlySet<string>,
): Head[] {
  let at = 0;
  return article.blocks.flatMap((block) => {
    const { kind, start, end } = block;
    const isHead = kind === 'heading' || (kind === 'paragraph' && text[end - 1] === ':');
    if (!isHead) return [];
    const names: Mention[] = [];
    while (at < mentions.length && mentions[at]!.mention.start < start) at++;
    for (; at < mentions.length && mentions[at]!.mention.end <= end; at++)
      if (doers.has(mentions[at]!.mention.type)) names.push(mentions[at]!.mention);
    return [{ ...block, names }];
  });
}
