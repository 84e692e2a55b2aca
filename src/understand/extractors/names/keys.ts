/** Keys: one for all spellings of a name. */
import { legalFormOf, nameKey } from '../../../domain/entity.ts';
import type { Token } from '../../tokens.ts';

const institution =
  /(?:^| )(?:agency|airlines|airport|association|authority|bank|bureau|centre|center|college|commission|committee|council|court|department|federation|foundation|hospital|institute|ministry|museum|office|parliament|police|school|university|union)(?: |$)/;

/** "Harbour & Company" */
const partners = /& (?:co|company)$/;

/** What the words of a name say about its kind: a legal form or a word such as "ministry" makes it an organisation. */
export const typeOfName = (name: string): 'organisation' | 'name' => {
  const words = name.toLowerCase().replaceAll('.', '').replaceAll(',', '');
  return legalFormOf(words) !== '' || partners.test(words) || institution.test(words)
    ? 'organisation'
    : 'name';
};

/** Letters that an acronym of `words` may take: the first of each word, capitals inside, particles free. */
function spells(acronym: string, words: string[]): boolean {
  const letters = words.flatMap((word) => word.split('-')).filter(Boolean);
  const wanted = acronym.toLowerCase().replace(/[^a-z0-9]/g, '');
  let at = 0;
  for (const word of letters) {
    const small = /^(?:of|for|the|and|de|la|du|des|von|und|der|in|on|to)$/.test(word.toLowerCase());
    if (at < wanted.length && word[0]!.toLowerCase() === wanted[at]) at++;
    else if (!small) return false;
  }
  return at === wanted.length && wanted.length >= 2;
}

/**
 * Acronyms that the article itself ties to a name: "Jaguar Land Rover (JLR)", "JLR (Jaguar Land Rover)". Gives the
 * long name's key by the acronym's key.
 */
export function acronymKeys(
  tokens: Token[],
  spans: { from: number; to: number }[],
  text: string,
): Map<string, string> {
  const tied = new Map<string, string>();
  const seen = new Set<string>();
  for (let n = 0; n + 1 < spans.length; n++) {
    const [a, b] = [spans[n]!, spans[n + 1]!];
    if (b.from !== a.to + 2 || tokens[a.to + 1]!.text !== '(' || tokens[b.to + 1]?.text !== ')') continue;
    const whole = text.slice(tokens[a.from]!.start, tokens[b.to]!.end);
    if (seen.has(whole)) continue;
    seen.add(whole);
    const [first, second] = [a, b].map(({ from, to }) =>
      text.slice(tokens[from]!.start, tokens[to]!.end),
    ) as [string, string];
    const [long, short] = first.length > second.length ? [first, second] : [second, first];
    const isAcronym = /^[\p{L}\p{N}&.-]{2,10}$/u.test(short) && /\p{Lu}.*\p{Lu}/u.test(short);
    if (isAcronym && long.length <= 200 && spells(short, long.replace(/^the /i, '').split(/\s+/))) {
      tied.set(nameKey(short), nameKey(long));
    }
  }
  return tied;
}
