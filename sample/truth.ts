/** What is true of the sample wire, for tests and benchmarks only: nothing of this is ever served. */
import type { Kind } from '../src/domain/kind.ts';
import { readArticles, type SampleArticle } from './article.ts';

/** The gold stories: their kind, and for people what each is about. */
export const stories: Record<string, { kind: Kind; about: string }> = {
  omnibus: { kind: 'policy', about: 'The Digital Omnibus: a letter of 127, the proposal, what follows' },
  'encryption-statement': { kind: 'policy', about: '61 organisations against weakening encryption' },
  'chat-control': { kind: 'policy', about: 'Mandatory scanning leaves the EU bill' },
  'uk-resilience-bill': { kind: 'policy', about: 'The UK Cyber Security and Resilience Bill' },
  'fortiweb-64446': { kind: 'vulnerability', about: 'CVE-2025-64446 in FortiWeb' },
  'fortiweb-58034': { kind: 'vulnerability', about: 'CVE-2025-58034 in FortiWeb' },
  'chrome-13223': { kind: 'vulnerability', about: 'CVE-2025-13223 in Chrome' },
  'sevenzip-11001': { kind: 'vulnerability', about: 'CVE-2025-11001 in 7-Zip, exploitation withdrawn' },
  'oracle-ebs': { kind: 'incident', about: 'Clop’s thefts through Oracle E-Business Suite' },
  gainsight: { kind: 'incident', about: 'Salesforce revokes the tokens of Gainsight’s apps' },
  'cloudflare-outage': { kind: 'incident', about: 'Cloudflare’s outage, first taken for an attack' },
  'azure-ddos': { kind: 'incident', about: '15.72 Tbps against an Azure address' },
  pajemploi: { kind: 'incident', about: 'Theft of data from Pajemploi' },
  wrthug: { kind: 'malware-campaign', about: 'ASUS routers in WrtHug' },
  landfall: { kind: 'malware-campaign', about: 'LANDFALL spyware on Samsung phones' },
  'npm-indonesianfoods': { kind: 'malware-campaign', about: 'Junk packages flood npm' },
  'anthropic-espionage': { kind: 'malware-campaign', about: 'Espionage with an AI agent, and doubts' },
  endgame: { kind: 'law-enforcement', about: 'Operation Endgame takes down Rhadamanthys' },
  'media-land': { kind: 'law-enforcement', about: 'Sanctions on Media Land' },
  'solarwinds-sec': { kind: 'law-enforcement', about: 'The SEC drops its case against SolarWinds' },
  'whatsapp-enumeration': { kind: 'research', about: '3.5 billion WhatsApp accounts enumerated' },
  'sysmon-native': { kind: 'product', about: 'Sysmon becomes part of Windows' },
  'paloalto-chronosphere': { kind: 'market', about: 'Palo Alto Networks buys Chronosphere' },
};

/** Pairs of stories that read alike or touch each other, and must stay two. */
export const apart: [string, string][] = [
  ['omnibus', 'encryption-statement'],
  ['encryption-statement', 'chat-control'],
  ['omnibus', 'chat-control'],
  ['fortiweb-64446', 'fortiweb-58034'],
  ['cloudflare-outage', 'azure-ddos'],
  ['chrome-13223', 'fortiweb-58034'],
  ['gainsight', 'oracle-ebs'],
  ['endgame', 'media-land'],
];

/** The two letters: what each story must say, in which articles it stands, and what is no contradiction. */
export const letters = {
  related: ['omnibus', 'encryption-statement'],
  omnibus: {
    figure: 127,
    statedIn: [
      'letter-against-the-digital-omnibus',
      'eve-of-the-digital-omnibus',
      'commission-presents-digital-omnibus',
      'digital-omnibus-what-the-text-says',
      'rights-groups-turn-to-parliament',
    ],
    /** Its own dated events; days as written, before any mapping. Of the letter only the week is known. */
    events: [
      { day: '2025-11-14', what: 'The letter of the 127 is published' },
      { day: '2025-11-19', what: 'The Commission presents the Digital Omnibus' },
    ],
  },
  'encryption-statement': {
    figure: 61,
    statedIn: ['sixty-one-organisations-on-encryption'],
    compatible: ['more than 60', 'dozens'],
    events: [{ day: '2025-11-17', what: 'The statement is shared' }],
    copies: ['call-to-protect-encryption', 'dozens-sign-encryption-statement'],
  },
  /** No panel and no sentence about these belongs on either page. */
  neverSays:
    /malware|ransomware|spyware|exploit|expos(?:e|ed|ure)|breach|hack|attack|indicator|vulnerabilit|CVE-/i,
} as const;

/**
 * What the sources tell differently, and how it stands when all articles are in. The boast of nearly a thousand companies
 * beside 200 instances at Gainsight is none: it counts an earlier campaign too.
 */
export const disagreements: {
  story: string;
  what: string;
  status: 'open' | 'updated' | 'corrected' | 'denied';
  sides: string[];
  articles: string[];
}[] = [
  {
    story: 'endgame',
    what: 'How many servers were taken down',
    status: 'corrected',
    sides: ['1,205', '1,025'],
    articles: ['endgame-strikes-again', 'correction-endgame-servers'],
  },
  {
    story: 'sevenzip-11001',
    what: 'Whether CVE-2025-11001 is exploited',
    status: 'denied',
    sides: ['exploited', 'not aware of any exploitation'],
    articles: ['nhs-warns-of-seven-zip-exploitation', 'nhs-corrects-seven-zip-alert'],
  },
  {
    story: 'cloudflare-outage',
    what: 'Whether it was an attack',
    status: 'denied',
    sides: ['attack suspected', 'no attack'],
    articles: ['cloudflare-down-x-and-chatgpt', 'cloudflare-says-no-attack'],
  },
  {
    story: 'wrthug',
    what: 'What the 50,000 are',
    status: 'open',
    sides: ['50,000 routers', '50,000 addresses over six months'],
    articles: ['wrthug-hijacks-asus-routers', 'wrthug-fifty-thousand-what'],
  },
  {
    story: 'npm-indonesianfoods',
    what: 'How many packages',
    status: 'updated',
    sides: ['43,000', '100,000', '150,000'],
    articles: ['forty-three-thousand-packages', 'npm-flood-passes-hundred-thousand', 'tea-token-farming'],
  },
  {
    story: 'anthropic-espionage',
    what: 'Who was behind it',
    status: 'denied',
    sides: ['Chinese state-sponsored group', 'rejected'],
    articles: ['ai-run-espionage-campaign'],
  },
];

/** A round-up is a story of its own and merges none of those that it mentions. */
export const isRoundUp = (article: SampleArticle): boolean => article.gold.mentions.length > 0;

/** Slug → gold story. Round-ups carry a label that no other article has. */
export function goldStories(): Map<string, string> {
  return new Map(readArticles().map((article) => [article.slug, article.gold.story]));
}

/** Every copy with its original and how much of it was changed. */
export function goldCopies(): { copy: string; original: string; how: 'same' | 'near' | 'rewritten' }[] {
  return readArticles().flatMap(({ slug, gold }) =>
    gold.copyOf === null ? [] : [{ copy: slug, original: gold.copyOf, how: gold.how! }],
  );
}
