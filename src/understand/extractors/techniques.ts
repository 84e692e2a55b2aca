/**
 * ATT&CK techniques that sentences tell of. Three ways, the surest first: an id that is written out ("T1566.001"), a
 * technique's name as ATT&CK writes it ("Process Injection"), and what a trained model reads in the sentence. Where
 * the model cannot tell which sub-technique it is, the technique above them stands. Of other languages than English only ids
 * and the few deeds told most are read.
 */
import type { TechniqueFind } from '../../domain/findings.ts';
import { saysNoAttack } from '../../domain/no-attack.ts';
import { goesOnFromLast, headsAdvice, namesAttack, tellsOfAttack } from '../filters/not-a-technique.ts';
import type { Extractor, Reading } from '../reading.ts';
import { isProse } from '../tokens.ts';
import { toldAbroad } from './techniques/foreign.ts';
import { toldIn, writtenIn } from './techniques/told.ts';
import { writtenIds } from './techniques/written.ts';

/** What is read of one sentence, in characters. */
const longestSentence = 2000;
/** Among so many sentences a report says that nobody attacked. */
const longestHead = 8;
/** What is longer heads no list. */
const longestLine = 120;
const leastInReport = 4;
const leastAlone = 0.65;
/** So many sentences may speak of "it" one after the other. */
const mostBack = 4;
/** How far from a sentence it may be said what the ordinary words in it are about. */
const mostBehind = 8;
const mostAhead = 2;

/** A find by the model alone, before it is weighed against the rest of its article. */
interface Read extends TechniqueFind {
  /** Whether its sentence speaks of an attacker, of what it uses, or of a victim. */
  ofAttack: boolean;
}

export const techniques: Extractor<TechniqueFind> = {
  name: 'techniques',
  find(reading) {
    const { article, sentences, text, tokens } = reading;
    const readable = article.language === 'en' || article.language === 'und';
    const found: TechniqueFind[] = inLines(reading);
    const all: Read[] = [];
    const isOfAttack = attacksIn(reading);
    const isAmidAttack = attackAbout(reading);
    const advised = blocksOfAdvice(article);
    const isMishap = saysNoAttack(
      sentences.slice(0, longestHead).map(({ start, end }) => text.slice(start, Math.min(end, start + 400))),
    );
    let at = 0;
    for (const [number, { start, end, block }] of sentences.entries()) {
      const cut = Math.min(end, start + longestSentence);
      const sentence = text.slice(start, cut);
      const first = at;
      while (at < tokens.length && tokens[at]!.end <= end) at++;
      const written = writtenIn(sentence);
      for (const find of written) found.push({ start, end, ...find });
      if (written.length > 0) continue;
      if (!readable)
        for (const find of toldAbroad(article.language, sentence)) found.push({ start, end, ...find });
      if (!readable || advised[block] || isMishap) continue;
      const own = tokens.slice(first, at);
      const { surely, read } = toldIn({
        text: sentence,
        tokens: cut === end ? own : own.filter((token) => token.end <= cut),
        title: article.blocks[block]!.kind === 'title',
        ofAttack: () => isOfAttack(number) || isAmidAttack(number),
      });
      for (const find of surely) found.push({ start, end, ...find });
      if (read) all.push({ start, end, ...read, ofAttack: isOfAttack(number) });
    }
    return [...found, ...credible(all)].sort((a, b) => a.start - b.start || b.end - a.end);
  },
};

/** For each block, whether it stands below "Mitigations" as a heading, or in the list below such a line. */
function blocksOfAdvice({ blocks, text }: Reading['article']): boolean[] {
  let [below, inList] = [false, false];
  return blocks.map(({ kind, start, end }) => {
    const words = text.slice(start, Math.min(end, start + longestLine + 1)).trim();
    if (kind === 'heading') below = headsAdvice(words);
    if (kind !== 'item') inList = words.length <= longestLine && words.endsWith(':') && headsAdvice(words);
    return below || inList;
  });
}

/**
 * Whether a sentence, by its number, names an attacker, what it uses or a victim, or goes on about one: "It drops a shortcut".
 * Asked of few.
 */
function attacksIn({ known, sentences, text, tokens }: Reading): (number: number) => boolean {
  const attackers = new Set(
    known
      .filter((hit) => hit.known.type === 'actor' || hit.known.type === 'malware')
      .map(({ from }) => tokens[from]!.sentence),
  );
  return (number) => {
    for (let n = number; n >= Math.max(0, number - mostBack); n--) {
      const { start, end } = sentences[n]!;
      const sentence = text.slice(start, Math.min(end, start + longestSentence));
      if (attackers.has(n) || namesAttack(sentence)) return true;
      if (!goesOnFromLast(sentence)) return false;
    }
    return false;
  };
}

/** Whether an attack is spoken of in the title, or in the sentences about one, by its number. */
function attackAbout({ sentences, text }: Reading): (number: number) => boolean {
  const known: boolean[] = [];
  const speaks = (n: number): boolean => {
    const { start, end } = sentences[n]!;
    known[n] ??= tellsOfAttack(text.slice(start, Math.min(end, start + longestSentence)), n === 0);
    return known[n];
  };
  return (number) => {
    if (speaks(0)) return true;
    const last = Math.min(sentences.length - 1, number + mostAhead);
    for (let n = last; n >= Math.max(0, number - mostBehind); n--) if (speaks(n)) return true;
    return false;
  };
}

/** One sentence of technical sound makes no report: where few have one, each must be of an attack, and be surer. */
function credible(read: Read[]): TechniqueFind[] {
  const report = read.length >= leastInReport;
  return read
    .filter(({ ofAttack, score }) => report || (score >= leastAlone && ofAttack))
    .map(({ ofAttack: _, ...find }) => find);
}

/** Ids in code and tables: the line is the evidence. */
function inLines({ article, text }: Reading): TechniqueFind[] {
  const found: TechniqueFind[] = [];
  for (const { kind, start, end } of article.blocks) {
    if (isProse(kind)) continue;
    let at = start;
    for (const line of text.slice(start, end).split('\n')) {
      for (const id of writtenIds(line))
        found.push({ start: at, end: at + line.length, id, score: 1, certainty: 'asserted' });
      at += line.length + 1;
    }
  }
  return found;
}
