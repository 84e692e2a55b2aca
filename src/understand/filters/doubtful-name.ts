/** Known names that are ordinary words too (Play, Royal, Snake): kept only where the words beside them bear them out. */
import { commonWords } from '../../knowledge/names/common-words.ts';
import type { KnownHit } from '../extractors/known.ts';
import type { Token } from '../tokens.ts';

const malwareWords =
  'ransomware ransom gang group groups malware botnet trojan stealer infostealer backdoor rat loader hacker hackers hacking actor actors apt threat framework operators operator operation affiliates affiliate spyware wiper rootkit worm dropper campaign crew collective extortion strain family variant variants payload implant beacon c2 toolkit cartel syndicate ransomwaregruppe hackergruppe groupe rançongiciel bande'.split(
    ' ',
  );
const bearsOut: ReadonlySet<string> = new Set(malwareWords);

/** Whether a word within two tokens, in the same sentence, says that this is an actor or malware. */
function isBorneOut(tokens: Token[], { from, to }: KnownHit): boolean {
  const { sentence } = tokens[from]!;
  for (const at of [from - 2, from - 1, to + 1, to + 2]) {
    const token = tokens[at];
    if (token?.sentence === sentence && bearsOut.has(token.lower)) return true;
  }
  return false;
}

/**
 * Drops doubtful hits that nothing in the article bears out. Once one is borne out, the other places of the same key
 * are believed too where they are capitalised and do not begin a sentence: one sense per article.
 */
export function believed(tokens: Token[], hits: KnownHit[]): KnownHit[] {
  const sure = new Set<string>();
  const borneOut = hits.map((hit) => {
    const yes = !hit.known.doubtful || isBorneOut(tokens, hit);
    if (yes && hit.known.doubtful) sure.add(hit.key);
    return yes;
  });
  return hits.filter((hit, n) => {
    const token = tokens[hit.from]!;
    const begins = tokens[hit.from - 1]?.sentence !== token.sentence;
    // "Signal", "Meta": at the beginning of a sentence an ordinary word stays one.
    const ordinary = begins && hit.from === hit.to && commonWords.has(token.lower) && !hit.known.anyCase;
    if (borneOut[n]) return !ordinary || hit.known.doubtful;
    return sure.has(hit.key) && token.capital && !begins;
  });
}
