/** Acronyms that a text itself explains: “Jaguar Land Rover (JLR)”. */
import { termOf } from './words.ts';

/** A run of up to six capitalised words, joined by small words, before a bracketed acronym. Every repeat is bounded. */
const explained =
  /((?:[A-Z][\p{L}\p{N}'’-]{0,30} (?:(?:of|for|and|the|de) ){0,2}){2,6})\(([A-Z][A-Z&]{1,7})\)/gu;

/** Acronym → the words of its name, both as terms; only where the initials of the words give the acronym. */
export function explainedAcronyms(text: string): [acronym: string, name: string[]][] {
  const found: [string, string[]][] = [];
  for (const [, before, acronym] of text.matchAll(explained)) {
    const written = before!
      .trim()
      .split(' ')
      .filter((word) => /^[A-Z]/.test(word));
    const words = written.slice(-acronym!.replace(/&/g, '').length);
    if (words.map((word) => word[0]).join('') !== acronym!.replace(/&/g, '')) continue;
    const term = termOf(acronym!);
    const terms = words.flatMap((word) => termOf(word) ?? []);
    if (term !== null && terms.length > 1) found.push([term, terms]);
  }
  return found;
}
