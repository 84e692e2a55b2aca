/** Verbs and nouns that state a relation, and between which types of entities. Written for this project. */
import type { EntityType, RelationType } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { stateServices } from '../../../knowledge/names/state-services.ts';

/** What a word between two mentions says of them. */
export interface Verb {
  relation: RelationType;
  /** Words of which one sequence must follow it ("relies on", "took advantage of"); null for a verb with its object. */
  after: string[][] | null;
  /** What stands after it is the subject: "fell victim to Acme". */
  back: boolean;
  /** Types of the subject and of the object, where fewer suit than suit the relation. */
  subjects: EntityType[] | null;
  objects: EntityType[] | null;
  /** What must follow the object. */
  beyond: RegExp | null;
}

/** Relation, words, what follows them (alternatives between `|`), and whether it is said backwards or of some types only. */
type Row = [
  RelationType,
  words: string,
  after?: string | undefined,
  more?: { back?: true; subjects?: EntityType[]; objects?: EntityType[]; beyond?: RegExp },
];
/** "to its leak site", "as its newest victim": where extortionists name whom they claim to have attacked. */
const leakSite =
  /^ (?:(?:to|on|as a victim on) (?:(?:its|their|the) )?(?:\w+ ){0,3}(?:site|blog|portal)|as (?:an?|its|their|the) (?:\w+ ){0,2}(?:victim|target))\b/;
const arsenal = /^ to (?:its|their|the) (?:\w+ ){0,3}(?:arsenal|toolkit|toolset|toolbox|armou?ry)\b/;
const code: EntityType[] = ['malware', 'tool'];
const flaw: EntityType[] = ['vulnerability'];

const table: Row[] = [
  // What malware puts on a machine it delivers; what people do, they use.
  [
    'delivers',
    'deploy deploys deployed deploying launch launches launched launching plant plants planted planting install installs installed installing download downloads downloaded downloading load loads loaded loading fetch fetches fetched fetching retrieve retrieves retrieved retrieving',
    undefined,
    { subjects: code },
  ],
  [
    'uses',
    'use uses used using utilize utilizes utilized utilizing utilise utilises utilised utilising employ employs employed employing deploy deploys deployed deploying leverage leverages leveraged leveraging wield wields wielded wielding run runs ran running operate operates operated operating execute executes executed executing favor favors favored favour favours favoured prefers preferred adopted adopts adopting introduced introduces fielded plant plants planted planting launch launches launched launching install installs installed installing download downloads downloaded downloading load loads loaded loading rent rents rented renting bought buys licensed licenses borrowed',
  ],
  ['uses', 'use usage deployment reliance adoption', 'of|on'],
  ['uses', 'relies relied rely relying depends depended', 'on|upon'],
  ['uses', 'roll rolls rolled rolling', 'out'],
  ['uses', 'equip equips equipped arm arms armed', 'with|itself with|themselves with'],
  ['uses', 'experiment experimented experimenting', 'with'],
  ['uses', 'known', 'for', { subjects: ['actor'] }],
  ['uses', 'added adds adding', undefined, { beyond: arsenal }],
  [
    'uses',
    'backdoor malware tool wiper loader trojan weapon implant ransomware stealer rootkit creation hallmark',
    'of|by|from',
    { back: true },
  ],
  ['uses', 'turned turns turning switched switches', 'to'],
  [
    'uses',
    'arsenal toolkit toolset tooling tools malware',
    'include|includes|included|are|contains|consists of|holds',
  ],
  ['uses', 'spread spreads spreading propagates propagated', 'with|via|through'],
  [
    'targets',
    'target targets targeted targeting attack attacks attacked attacking hit hits hitting struck strikes breach breached breaches breaching compromise compromised compromises compromising infect infects infected infecting hack hacked hacks hacking infiltrated infiltrates infiltrating penetrated penetrates penetrating raided raids raiding extorted extorts extorting crippled encrypted encrypts encrypting',
  ],
  [
    'targets',
    'poison poisons poisoned poisoning deface defaces defaced defacing plague plagues plagued plaguing',
  ],
  ['targets', 'tamper tampers tampered tampering', 'with'],
  ['targets', 'aimed directed launched mounted', 'at|against'],
  [
    'targets',
    'attack attacks cyberattack cyberattacks campaign campaigns breach breaches hack targeting compromise intrusions intrusion raid raids',
    'on|against|of|at|into',
  ],
  ['targets', 'theft thefts heist', 'from|at'],
  ['targets', 'break', '- in at|- ins at|- in of'],
  ['targets', 'sights eyes', 'on'],
  ['targets', 'zeroed zeroes homed', 'in on'],
  ['targets', 'preys preyed preying spies spied spying', 'on'],
  ['targets', 'intrude intrudes intruded intruding', 'into'],
  ['targets', 'went goes going', 'after'],
  ['targets', 'gained gains gain obtained', 'access to'],
  ['targets', 'broke broken breaks breaking', 'into'],
  ['targets', 'had has', 'access to'],
  ['targets', 'added adds listed lists named names posted', undefined, { beyond: leakSite }],
  ['targets', 'victims targets', 'include|included|includes|are|were|have included|in|across|throughout'],
  ['targets', 'fell fallen falls', 'victim to|prey to', { back: true }],
  ['targets', 'among', 'the victims of|victims of|the targets of', { back: true }],
  ['targets', 'victim target sights crosshairs', 'of', { back: true }],
  [
    'exploits',
    'exploit exploits exploited exploiting abuse abuses abused abusing weaponize weaponizes weaponized weaponised weaponizing weaponising',
  ],
  ['exploits', 'exploitation abuse advantage', 'of'],
  [
    'exploits',
    'use uses used using utilize utilizes utilized utilizing leverage leverages leveraged leveraging chain chains chained chaining combine combines combined combining strung stringing target targets targeted targeting attack attacks attacked attacking',
    undefined,
    { objects: flaw },
  ],
  ['exploits', 'attack attacks', 'on|against', { objects: flaw }],
  [
    'exploits',
    'spread spreads spreading propagates propagated',
    'with|via|through|using|by way of',
    { objects: flaw },
  ],
  [
    'exploits',
    'brought delivered dropped installed deployed distributed',
    'in by|in via|in through|via|through|by',
    { subjects: ['actor', 'malware'], objects: flaw },
  ],
  ['exploits', 'attack exploitation', 'by|from', { objects: flaw, back: true }],
  [
    'attributed-to',
    'attributed linked tied connected blamed ascribed traced associated affiliated',
    'to|on|with',
  ],
  ['attributed-to', 'unit arm subgroup subset branch division subdivision', 'of|within|inside'],
  ['attributed-to', 'element cell wing', 'of|within|inside', { objects: ['organisation', 'actor'] }],
  ['attributed-to', 'part', 'of|within', { objects: ['organisation', 'actor'] }],
  ['attributed-to', 'contractor contractors', 'of|for', { objects: ['organisation', 'place'] }],
  ['attributed-to', 'works work working worked acts act acted acting', 'for'],
  ['attributed-to', 'subordinate subordinated answerable', 'to', { objects: ['organisation', 'place'] }],
  ['attributed-to', 'belong belongs belonging belonged', 'to'],
  ['attributed-to', 'behalf behest direction orders', 'of'],
  ['attributed-to', 'answers reports reporting', 'to', { objects: ['organisation'] }],
  [
    'attributed-to',
    'run operated controlled directed led commanded backed sponsored supported funded overseen managed steered financed',
    'by',
    { objects: ['organisation', 'place'] },
  ],
  ['attributed-to', 'developed created written authored built', 'by'],
  [
    'attributed-to',
    'developed develops created wrote authored built',
    undefined,
    { back: true, subjects: [...code, 'campaign'], objects: ['actor'] },
  ],
  ['attributed-to', 'work handiwork', 'of'],
  ['attributed-to', 'behind', '', { back: true }],
  [
    'attributed-to',
    'runs run ran operates controls directs oversees backs sponsors',
    undefined,
    { back: true, objects: ['organisation'] },
  ],
  [
    'delivers',
    'deliver delivers delivered delivering drop drops dropped dropping serve serves served serving bring brings brought bringing pull pulls pulled pulling distribute distributes distributed distributing spread spreads spreading push pushes pushed pushing',
  ],
  [
    'delivers',
    'decrypts decrypted decrypting unpacks unpacked unpacking injects injected injecting entschlüsselt déchiffre descifra',
    undefined,
    { subjects: code },
  ],
  ['delivers', 'delivery distribution installation', 'of'],
  ['delivers', 'lead leads led leading', 'to'],
  ['delivers', 'pave paves paved paving', 'the way for'],
  ['delivers', 'end ends ended culminate culminates culminated', 'in|with'],
  ['delivers', 'dropper loader downloader', 'for'],
  ['delivers', 'payload', 'of|by|from', { back: true }],
  ['delivers', 'arrives arrived delivered dropped installed loaded', 'via|through', { back: true }],
  [
    'communicates-with',
    'communicate communicates communicated communicating connects connecting beacons beaconed talks talk talking',
    'with|to',
  ],
  ['communicates-with', 'contacts contacted contacting'],
  [
    'affects',
    'affect affects affected affecting impact impacts impacted impacting concern concerns plague plagues plaguing',
  ],
  ['affects', 'vulnerable susceptible', 'to', { back: true }],
  ['affects', 'contain contains contained containing', undefined, { back: true }],
  ['affects', 'resides exists lies found discovered flaw vulnerability bug', 'in'],
  ['fixed-in', 'fixed patched addressed resolved corrected', 'in|with'],
  ['located-in', 'based headquartered', 'in|at|out of'],
  ['located-in', 'located', 'in', { objects: ['place'] }],
  [
    'located-in',
    'operates operating operate operated works work working',
    'from|out of',
    { objects: ['place'] },
  ],
  ['located-in', 'live lives living reside resides', 'in', { subjects: ['actor'], objects: ['place'] }],
];

/** Word → what it may state, the readings with words after it first. */
export const verbs = new Map<string, Verb[]>();
for (const [relation, words, after, more] of table) {
  const verb: Verb = {
    relation,
    after: after === undefined ? null : after.split('|').map((one) => one.split(' ').filter(Boolean)),
    back: more?.back ?? false,
    subjects: more?.subjects ?? null,
    objects: more?.objects ?? null,
    beyond: more?.beyond ?? null,
  };
  for (const word of words.split(' ')) {
    const known = verbs.get(word) ?? [];
    verbs.set(word, verb.after ? [verb, ...known] : [...known, verb]);
  }
}

/** Deeds as nouns: "the use of X by Y", "attacks by Y on X". */
export const deeds = new Map<string, RelationType>();
const deedNouns: [RelationType, string][] = [
  ['uses', 'use usage deployment'],
  [
    'targets',
    'attack attacks cyberattack cyberattacks breach hack targeting compromise infiltration intrusion intrusions campaign campaigns raid raids',
  ],
  ['exploits', 'exploitation abuse'],
  ['delivers', 'delivery distribution installation'],
];
for (const [relation, words] of deedNouns) for (const word of words.split(' ')) deeds.set(word, relation);

/** A product's maker "fixes" a vulnerability: read the other way round, it is fixed in the product. */
export const fixes = wordSet(
  'fixes fix fixed patches patched patch addresses addressed resolves resolved closes closed plugs plugged remedies remedied',
);

/** Relations whose subject does something, and may do the next thing in the sentence. */
export const acts: ReadonlySet<RelationType> = new Set([
  'uses',
  'targets',
  'exploits',
  'delivers',
  'communicates-with',
]);

const doers: EntityType[] = ['actor', 'malware', 'tool', 'campaign'];
const fits: Record<RelationType, [EntityType[], EntityType[]]> = {
  uses: [
    ['actor', 'malware', 'campaign'],
    ['malware', 'tool', 'product'],
  ],
  targets: [
    ['actor', 'malware', 'campaign'],
    ['organisation', 'name', 'sector', 'place', 'product', 'person'],
  ],
  exploits: [doers, ['vulnerability', 'product']],
  'attributed-to': [
    ['malware', 'campaign', 'actor', 'tool', 'vulnerability'],
    ['actor', 'place', 'organisation', 'name'],
  ],
  delivers: [doers, ['malware', 'tool']],
  'communicates-with': [
    ['malware', 'tool'],
    ['malware', 'tool', 'product', 'organisation', 'name', 'place'],
  ],
  affects: [['vulnerability'], ['product', 'organisation', 'name']],
  'fixed-in': [['vulnerability'], ['product']],
  'located-in': [
    ['organisation', 'name', 'actor'],
    ['place', 'name'],
  ],
  // Of an entity and an observable alone.
  'indicated-by': [[], []],
};

type Named = Pick<Mention, 'type' | 'key'>;

/** Services of a state, which people are attributed to; of other organisations they are at most a victim's attackers. */
export const isStates = (key: string): boolean => stateServices.includes(key) || serves.test(key);
const serves =
  /\b(?:intelligence|ministry of (?:state )?security|security service|(?:liberation|revolutionary guard|guard) (?:army|corps)|general bureau|unit \d+|armed forces)\b/;

export const suits = (relation: RelationType, subject: EntityType, object: EntityType): boolean =>
  fits[relation][0].includes(subject) && fits[relation][1].includes(object);

const related = new Map<EntityType, Set<EntityType>>();
for (const [subjects, objects] of Object.values(fits))
  for (const subject of subjects)
    related.set(subject, new Set([...(related.get(subject) ?? []), ...objects]));
/** Whether any relation is between such two. */
export const mayRelate = (subject: EntityType, object: EntityType): boolean =>
  related.get(subject)?.has(object) === true;

/** As `suits`, for the two themselves: a place of no list is one word; of organisations, only what serves a state has groups and malware of its own. */
export const holds = (relation: RelationType, subject: Named, object: Named): boolean =>
  suits(relation, subject.type, object.type) &&
  (relation !== 'located-in' || object.type !== 'name' || /^\p{L}{4,}$/u.test(object.key)) &&
  (relation !== 'attributed-to' ||
    (object.type !== 'organisation' && object.type !== 'name') ||
    isStates(object.key));
