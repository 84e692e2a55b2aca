/** Roles that follow from what something is: a vulnerability, a law that is described and not named. Each once. */
import type { EntityType, Role } from '../../../domain/entity.ts';
import type { RoleFind } from '../../../domain/findings.ts';
import { perSentence } from '../../per-sentence.ts';
import type { Reading } from '../../reading.ts';
import type { Placed } from '../placed.ts';
import { isElsewhere } from './elsewhere.ts';
import { findDescribedLaws } from './laws.ts';

/** The vulnerabilities of a report, those left out of which it speaks in passing. */
export const vulnerabilities = (reading: Reading, mentions: readonly Placed[]): RoleFind[] =>
  eachOnce(
    mentions.flatMap(({ mention: { type, key, start, end }, from }) => {
      const { sentence } = reading.tokens[from]!;
      if (type !== 'vulnerability' || !reading.sentences[sentence]) return [];
      return isElsewhere(reading, sentence, start, end) || isReference(reading, sentence)
        ? []
        : [saidIn(reading.sentences[sentence], type, key, 'vulnerability')];
    }),
  );

/** What an article leads on to, and is not about. */
const references =
  /^(?:references?|see also|related(?: (?:articles?|reading|stories|news|content|posts?))?|further (?:reading|information)|read more|sources|quellen|referenzen|verweise|siehe auch|weiterführende (?:links|informationen)|références?|voir aussi|pour aller plus loin|à lire aussi|referencias|véase también|más información) ?:?$/iu;
const longestHeading = 60;

const isReference = perSentence(({ article, sentences }, sentence): boolean => {
  for (let at = sentences[sentence]!.block; at > 0; at--) {
    const { kind, start, end } = article.blocks[at]!;
    if (kind === 'heading')
      return end - start <= longestHeading && references.test(article.text.slice(start, end).trim());
  }
  return false;
});

/** A law that only its subject tells is one that another is named for, where one is. */
export const describedLaws = (reading: Reading, finds: readonly RoleFind[]): RoleFind[] => {
  const isNamed = finds.some(({ role }) => role === 'law');
  return eachOnce(
    findDescribedLaws(reading).flatMap(({ key, start, isNameless }) => {
      const sentence = reading.sentences.find((one) => one.start <= start && start < one.end);
      return sentence && !(isNameless && isNamed) ? [saidIn(sentence, 'law', key, 'law')] : [];
    }),
  );
};

const saidIn = (
  { start, end }: { start: number; end: number },
  type: EntityType,
  key: string,
  role: Role,
): RoleFind => ({ type, key, role, start, end, certainty: 'asserted' });

const eachOnce = (finds: readonly RoleFind[]): RoleFind[] =>
  [...new Map([...finds].reverse().map((find) => [find.key, find])).values()].reverse();
