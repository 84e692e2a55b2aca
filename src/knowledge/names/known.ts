/** The names that ship with the project, as one list: what each means, and whether it is doubtful. */
import { catalogueNames } from '../facts.ts';
import { type Merged, namesOf } from '../merge.ts';
import { shippedEntities } from '../shipped.ts';
import { isAmbiguous } from './ambiguous.ts';
import { authorities } from './authorities.ts';
import { commonWords } from './common-words.ts';
import { everyProduct } from './every-product.ts';
import { givenNames } from './given-names.ts';
import { laws } from './laws.ts';
import { isMedium } from './media-of-programs.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { sectors } from './sectors.ts';

export type KnownType =
  | 'actor'
  | 'malware'
  | 'tool'
  | 'campaign'
  | 'organisation'
  | 'product'
  | 'place'
  | 'law'
  | 'sector';

export interface KnownName {
  type: KnownType;
  /** The spelling to look for. */
  name: string;
  /** The name under which all spellings are one. */
  main: string;
  /** ATT&CK id, where there is one. */
  id: string | null;
  /**
   * Also an ordinary word or a name of something else: believed only beside a word such as "ransomware" or "gang", and an
   * authority or a law where the article says that it is one.
   */
  doubtful: boolean;
  /** Could be the name of a firm, a product or a band as well: believed only in an article that tells of threats. */
  faint: boolean;
  /** May be written without any capital. */
  anyCase: boolean;
}

/** ATT&CK names that are words or first names which our count of common words does not hold. */
const alsoOrdinary = new Set(
  'aeon agenda airbreak akira alibaba amoeba anchor andromeda apostle armageddon arp atom auriga aurora avenger axiom backspace badnews bahamut bankshot basin bazar billbug biscuit blackwidow bluelight boldmove bookworm bowser bubblewrap buckeye bumblebee cacao calcium calisto callisto cannon canopy cardinal castle chameleon chaperone chimera chopstick cicada cleaver coathanger cobalt colddraw confucius conti covenant crambus crimson crutch cuba denis disco dogfish donut dragonfish dragonfly drawdown driftwood dustpan elbrus electrum elfin elise elmer embargo emissary epic explosive eyewell ferocious fidel fireant fishmonger flame flamer flashflood flipside foxmail foxtrot frankenstein gamefish gazer golem goodtimes goopy griffon grunt hangman hardrain harpy hawkball haymaker hellfire hellokitty hildegard hippo hive hoard hoarde hogfish hoodoo horde icecap inception interlock james kabob kaos kessel kevin koko komplex krypton lambert lena leviathan livesafe lotus lucifer lurid lyceum machete mailto mana mango mantis mata matryoshka maze medusa meek metador meteor milan minion mirage monsoon moonlight mori mosquito mythic nearmiss nebulae neutrino newscaster ninja norton oakboat octopus outer pacemaker paladin pandora patchwork peppy phosphorus pitstop polaris pony popeye prestige proton pupa quarian quickride raccoon racoon raindrop ramsay rancor rattlesnake reaper reaver reg remy reptile responder rocke rover royal ruler samurai sandstone sardonic sauron scorpion scout shark shindig shipshape sidestep sidewinder skid sliver snake snugride solar soldier spaceship spark spica springtail strider summit sunspot superman supernova swallowtail tailgater teardrop templar textmate tick timmy tor trickster trinity umbreon uppercut upstyle ursa vermin viper warzone waterbear waterbug whitefly windshield wiper wraith yggdrasil zipline'.split(
    ' ',
  ),
);

/** Words that somebody made up for one thing, which ATT&CK does not list: they mean nothing else. */
const madeUp = new Set(
  'rhadamanthys matanbuchus yanluowang emmenhtal stealerium crocodilus skygofree stantinko janeleiro krachulka lokorrito rietspoof rombertik catelites cabassous manuscrypt mumblehard blackshades ransomhouse tellyouthepass hildacrypt teslarvng vadokrist mangzamel sathurbot speculoos bootkitty adhubllka'.split(
    ' ',
  ),
);

/** Words for kinds of things, which some catalogues list as names. */
const generic =
  /^(?:rat|apt|c2|c&c|trojan|ransomware|malware|locker|wiper|loader|stealer|payload|template|first|one|at|php|red|root|core|unknown|hacked|defender|desktop|global|ad|ai|it|dark web|hackers?|the com)$/i;

/** Microsoft named actors by them until 2023. */
const elements = new Set(
  'hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium aluminum silicon phosphorus phosphorous sulphur sulfur chlorine argon potassium calcium scandium titanium vanadium chromium manganese iron cobalt nickel copper zinc gallium germanium arsenic selenium bromine krypton rubidium strontium yttrium zirconium niobium molybdenum technetium ruthenium rhodium palladium silver cadmium indium tin antimony tellurium iodine xenon caesium cesium barium lanthanum cerium praseodymium neodymium promethium samarium europium gadolinium terbium dysprosium holmium erbium thulium ytterbium lutetium hafnium tantalum tungsten rhenium osmium iridium platinum gold mercury thallium lead bismuth polonium astatine radon francium radium actinium thorium protactinium uranium neptunium plutonium americium curium berkelium californium einsteinium fermium mendelevium nobelium lawrencium rutherfordium dubnium seaborgium bohrium hassium meitnerium darmstadtium roentgenium copernicium nihonium flerovium moscovium livermorium tennessine oganesson'.split(
    ' ',
  ),
);

const isOrdinary = (word: string): boolean =>
  commonWords.has(word) || alsoOrdinary.has(word) || elements.has(word) || givenNames.has(word);

/** One word of plain letters, so that nothing in its form says that it is a name. */
const isPlain = (name: string): boolean => /^[\p{Lu}]?[\p{Ll}]+$/u.test(name) || /^\p{Lu}{1,12}$/u.test(name);

/** The parts of a name that is written with capitals inside, or as several words. */
const partsOf = (name: string): string[] =>
  (name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []).map((part) => part.toLowerCase());

/** Ends of the names of businesses: a gang that calls itself so may be taken for one, and the other way round. */
const ofBusiness =
  /[ ](?:security|casino|bank|capital|equity|institute|university|inc|corp|corporation|company|llc|ltd|holdings|technologies|tech|solutions|services|systems|industries|partners|media|games|studios?|labs)$/i;

/** `Storm-0501`, `UNC3944`, `APT-C-36`: letters of those who track actors, and a number. */
const numbered =
  /^(?:APT|T-APT|TA|UNC|FIN|DEV|Storm|UAT|UAC|TAG|TGR|TG|ATK|ITG|STAC|CL-(?:STA|CRI|UNK)|UTA|TEMP|REF|Hive|SIG|Larva)[-‑ .]?(?:[A-Z]{1,4}-)?\d{1,5}$/;
/** Last words of the names that CrowdStrike, Microsoft and Unit 42 give. */
const schemes =
  /^[^ ]+ (?:bear|panda|kitten|spider|chollima|jackal|buffalo|leopard|crane|ocelot|wolf|saiga|typhoon|blizzard|sandstorm|sleet|tempest|tsunami|serpens|taurus|libra|pisces|scorpius)$/i;
/** `Earth Kurma`, `Void Arachne`: Trend Micro's. */
const ofTrend = /^(?:Earth|Void|Water) \p{Lu}\p{Ll}{3,}$/u;
/** Parts of names that only malware has, and words for it. */
const ofMalware =
  /^(?:crypt\p{L}*|\p{L}*crypt|\p{L}*crypter|lock|locker|ransom\p{L}*|bots?|botnet|rat|stealers?|loader|spy|trojan|worm|wiper|rootkit|backdoor|malware|keylogger|clipper|banker|wanna|duke|bit|hack\p{L}*|pwn\p{L}*)$/u;

/** How far a name can be believed by itself. */
type Doubt = 'none' | 'faint' | 'doubtful';

/** `inAttack`: ATT&CK itself has the name; `isMain`: as the first of its thing. `id`: ATT&CK knows the thing. */
function doubtOf(name: string, type: string, id: string | null, inAttack: boolean, isMain: boolean): Doubt {
  if (name.length <= 3) return 'doubtful';
  // A model's number may look as an id does.
  if (name === id) return 'faint';
  const lower = name.toLowerCase();
  if (numbered.test(name) || schemes.test(name)) return 'none';
  if (ofTrend.test(name) && type === 'actor' && !isOrdinary(partsOf(name)[1]!)) return 'none';
  if (isPlain(name)) {
    if (madeUp.has(lower)) return 'none';
    if (isOrdinary(lower) || id === null) return 'doubtful';
    return inAttack && isMain ? 'none' : 'faint';
  }
  const parts = partsOf(name);
  if (parts.some((part) => ofMalware.test(part))) return 'none';
  if (parts.length > 1 && givenNames.has(parts[0]!) && !/\p{Ll}\p{Lu}/u.test(name)) return 'doubtful';
  if (ofBusiness.test(name)) return 'doubtful';
  if (/\p{L}\d\p{L}/u.test(name) || /[_#$(]/.test(name)) return 'none';
  const isWords = parts.every(isOrdinary);
  if (!isWords && inAttack && isMain) return 'none';
  // "Cutting Edge", "Outer Space"
  if (isWords && type === 'campaign') return 'doubtful';
  return isWords && !name.includes(' ') && !inAttack ? 'doubtful' : 'faint';
}

/** Laws that texts name without capitals. */
const smallToo = new Set(['chat control', 'digital omnibus', 'online safety act', 'ai act']);

/** `isRule`: of authorities or laws, whose short names may be anybody's. */
function* fromTable(table: string, type: KnownType, isRule = false): Generator<KnownName> {
  for (const line of table.trim().split('\n')) {
    const [main, ...others] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
    // Sectors are told by their words; the name of the sector alone ("food", "water") says too little.
    const spellings = type === 'sector' ? others : [main, ...others];
    for (const name of spellings.flatMap(withApostrophes)) {
      const short = name === name.toUpperCase();
      yield {
        type,
        name,
        main,
        id: null,
        doubtful: isRule && isAmbiguous(name),
        faint: false,
        anyCase: smallToo.has(name) || (type === 'sector' && !short),
      };
    }
  }
}

/** Both ways in which texts write an apostrophe. */
const withApostrophes = (name: string): string[] =>
  name.includes("'") ? [name, name.replaceAll("'", '’')] : [name];

/** A name as texts write it, without what catalogues add in brackets; null where it is a sentence, an address or a bare number. */
function tidy(name: string): string | null {
  // "NoName057(16)": a number that a bracket holds without a space is the name's own.
  const bare = name.replace(/ \([^()]*\)$|\((?!\d+\)$)[^()]*\)$/, '').trim();
  if (bare.length < 2 || bare.length > 50 || bare.split(' ').length > 5) return null;
  if (!/\p{L}/u.test(bare) || /[/\\:@?,]/.test(bare)) return null;
  const lower = bare.toLowerCase();
  return generic.test(bare) || nationalities.has(lower) || isMedium(lower) ? null : bare;
}

/** "Russian" for a ransomware of which nobody knew more: everybody else means the country. What countries are called first may be a name. */
const nationalities: ReadonlySet<string> = new Set(
  places
    .trim()
    .toLowerCase()
    .split('\n')
    .flatMap((line) => line.split(' | ').slice(1)),
);

/** One catalogue's malware is another's tool. */
const familyOf = ({ type }: Merged): string => (type === 'tool' ? 'malware' : type);

/**
 * The names of one catalogue before those of the next; in each, what things are called before what they are called too. What
 * another than ATT&CK says that a thing is called too comes last where it is the very name of another of its kind.
 */
function* fromCatalogues(entities: Merged[]): Generator<KnownName> {
  const all = entities.flatMap((entity) => entity.parts.map((part) => ({ entity, ...part })));
  const owners = new Map(entities.map((each) => [`${familyOf(each)}/${each.name.toLowerCase()}`, each]));
  const borrowed: [Merged, string][] = [];
  for (const catalogue of catalogueNames) {
    const its = all.filter(({ facts }) => facts.catalogue === catalogue);
    const isAttack = catalogue === 'attack';
    for (const { entity, fact } of its) yield* knownBy(entity, [fact.name], isAttack, true);
    for (const { entity, fact } of its) {
      const isOwn = (name: string): boolean =>
        isAttack || (owners.get(`${familyOf(entity)}/${name.toLowerCase()}`) ?? entity) === entity;
      const others = namesOf(fact).slice(1);
      yield* knownBy(entity, others.filter(isOwn), isAttack, false);
      for (const name of others) if (!isOwn(name)) borrowed.push([entity, name]);
    }
  }
  for (const [entity, name] of borrowed) yield* knownBy(entity, [name], false, false);
}

/** "Brute Ratel C4" is also called "Brute Ratel": several words without the letter and digit at their end; else null. */
const withoutRelease = (name: string): string | null => /^(\p{Lu}.* .*) \p{Lu}\d$/u.exec(name)?.[1] ?? null;

/** "FakeUpdate", where a thing is called FakeUpdates: anybody's words, and no name of it. */
const isSingular = (name: string, parts: Merged['parts']): boolean => {
  const plural = `${name.toLowerCase()}s`;
  return parts.some(({ fact }) => namesOf(fact).some((other) => other.toLowerCase() === plural));
};

function* knownBy(
  { type, name: main, parts }: Merged,
  names: string[],
  inAttack: boolean,
  isMain: boolean,
): Generator<KnownName> {
  const id = parts.find(({ facts }) => facts.catalogue === 'attack')?.fact.id ?? null;
  const own = inAttack && isMain && id !== null ? [id] : [];
  for (const name of [...names.map(tidy), ...names.map(withoutRelease), ...own]) {
    if (name === null) continue;
    // The key of a thing has no bracket.
    const known = { type: type as KnownType, name, main: tidy(main)?.replace(/\(\d+\)$/, '') ?? main, id };
    // "Sandworm" is as much the name of "Sandworm Team".
    const isStem = id !== null && main.startsWith(`${name} `);
    const doubt = doubtOf(name, type, id, inAttack || isStem, isMain || isStem);
    if (doubt === 'doubtful' && !inAttack && isSingular(name, parts)) continue;
    yield { ...known, doubtful: doubt === 'doubtful', faint: doubt === 'faint', anyCase: false };
  }
}

/** The names of actors that catalogues write as one word, as two: after all that catalogues write so. */
function* writtenApart(entities: Merged[]): Generator<KnownName> {
  for (const known of fromCatalogues(entities)) {
    const name = known.type === 'actor' ? spaced(known.name) : null;
    if (name !== null) yield { ...known, name, doubtful: true, faint: false };
  }
}

/** The names of stealers without the word for their kind, as texts call them once they have said it: believed only beside words that say so. */
function* withoutKinds(entities: Merged[]): Generator<KnownName> {
  for (const known of fromCatalogues(entities)) {
    const name = known.id === null ? undefined : /^(\p{Lu}\p{L}{4,}) Stealer$/u.exec(known.name)?.[1];
    if (name && !isOrdinary(name.toLowerCase())) yield { ...known, name, doubtful: true, faint: false };
  }
}

/** "ShinyHunters" as others write it: "Shiny Hunters". Two words may be anything, and are believed only beside others that say so. */
function spaced(name: string): string | null {
  const words = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(name);
  return words && `${words[1]} ${words[2]}`;
}

const plainProduct = { type: 'product', id: null, doubtful: false, faint: false, anyCase: false } as const;

/**
 * Every known name. Where two entries share a spelling, the first is the one that counts. `entities`: those of other
 * catalogues than the ones that ship (`mergeFacts`).
 */
export function* knownNames(entities: Merged[] = shippedEntities()): Generator<KnownName> {
  yield* fromTable(laws, 'law', true);
  yield* fromTable(authorities, 'organisation', true);
  yield* fromTable(organisations, 'organisation');
  for (const { name, main } of everyProduct()) yield { ...plainProduct, name, main };
  yield* fromTable(places, 'place');
  yield* fromCatalogues(entities);
  yield* writtenApart(entities);
  yield* withoutKinds(entities);
  yield* fromTable(sectors, 'sector');
}
