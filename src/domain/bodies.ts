/** Bodies that an article calls by what they are: "the Commission" is the European Commission, where it names that one. */
import type { EntityType } from './entity.ts';
import type { Findings } from './findings.ts';

/** What a body is: alone it names nobody, and said with "the" it is the one that the article calls by its whole name. */
const HEADS =
  'commission|council|parliament|treasury|ministry|department|agency|authority|regulator|court|government|bank|university|union|hospital|airport|police|centre|center';
const HEAD = new RegExp(`^(?:${HEADS})$`);
const DESCRIBED_HEAD = new RegExp(`^(?:(?:federal|national|cyber|cybersecurity|security) )*(?:${HEADS})$`);

/** Whether a key is the head of a body alone: "council". */
export const isBareBody = (key: string): boolean => HEAD.test(key);

/** Whether a key only says what a body is: "council", "national cyber agency". */
export const isDescribedBody = (key: string): boolean => DESCRIBED_HEAD.test(key);

const KINDS = new Set(
  (
    `${HEADS}|airlines|airways|association|church|clinic|clinics|college|company|corporation|cooperative|education|energy|financial|` +
    'foundation|fund|group|health|healthcare|holdings|hotels|industries|insurance|international|labs|medical|motor|motors|museum|network|' +
    'networks|office|partners|resorts|school|schools|security|services|society|solutions|systems|technologies|technology|telecom|trust'
  ).split('|'),
);

/** Whether the words of a name only say what kind of body it is: "medical group". */
export const saysKind = (words: string): boolean => words.split(' ').every((word) => KINDS.has(word));

/** "Elmland Attorney General" of "Elmland Office of the Attorney General": how an office is called by whoever holds it. */
export const byHolder = (key: string): string => key.replace(/ office of (?:the )?(?=[a-z]+ general$)/, ' ');

interface Named {
  type: EntityType;
  key: string;
}

/**
 * The findings of an article with bare bodies taken for the one that it names in full: the only one with that head, the
 * only one that it names before, or the one that it names most.
 */
export function withWholeNames(findings: Findings): Findings {
  const { mentions } = findings;
  const bare = new Map<string, number>();
  for (const { type, key, start } of mentions) {
    if ((type === 'organisation' || type === 'name') && isBareBody(key) && !bare.has(key))
      bare.set(key, start);
  }
  const whole = new Map<string, Named>();
  for (const [head, start] of bare) {
    const longer = mentions.filter(({ type, key }) => type === 'organisation' && hasHead(key, head));
    const key = onlyKey(longer) ?? onlyKey(longer.filter((one) => one.start < start)) ?? chiefKey(longer);
    if (key !== null) whole.set(head, { type: 'organisation', key });
  }
  if (whole.size === 0) return findings;
  const meant = <T extends Named>(named: T): T =>
    named.type === 'organisation' || named.type === 'name' ? { ...named, ...whole.get(named.key) } : named;
  return {
    ...findings,
    mentions: mentions.map(meant),
    roles: findings.roles.map(meant),
    relations: findings.relations.map((one) => ({
      ...one,
      subject: meant(one.subject),
      object: meant(one.object),
    })),
  };
}

/** "Interior Ministry", "Ministry of the Interior" */
const hasHead = (key: string, head: string): boolean =>
  key.endsWith(` ${head}`) || key.startsWith(`${head} of `) || key.startsWith(`${head} for `);

/** Of several the one that is named in full more often than any other, or else the Union's: nobody else's are called by the head alone. */
function chiefKey(all: Named[]): string | null {
  const times = new Map<string, number>();
  for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1);
  const most = Math.max(...times.values());
  const chief = [...times].filter(([, count]) => count === most).map(([key]) => key);
  const unions = chief.filter((key) => /\beuropean\b/.test(key));
  return chief.length === 1 ? chief[0]! : unions.length === 1 ? unions[0]! : null;
}

const onlyKey = (all: Named[]): string | null =>
  all.length > 0 && all.every(({ key }) => key === all[0]!.key) ? all[0]!.key : null;
