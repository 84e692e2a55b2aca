/** The names that ship with the project, as one list: what each means, and whether it is doubtful. */
import { catalogueNames } from '../facts.ts';
import { type Merged, namesOf } from '../merge.ts';
import { shippedEntities } from '../shipped.ts';
import { commonWords } from './common-words.ts';
import { laws } from './laws.ts';
import { authorities, organisations } from './organisations.ts';
import { places } from './places.ts';
import { products } from './products.ts';
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
  /** Also an ordinary word or a name of something else: believed only beside a word such as "ransomware" or "gang". */
  doubtful: boolean;
  /** May be written without any capital. */
  anyCase: boolean;
}

/** ATT&CK names that are words or first names which our count of common words does not hold. */
const alsoOrdinary = new Set(
  'agenda akira alibaba amoeba anchor apostle armageddon arp atom aurora avenger axiom bazar buckeye bumblebee cacao calcium calisto callisto cannon cardinal chameleon chimera cicada cleaver cobalt confucius covenant crimson crutch cuba denis disco dogfish donut dragonfly elise embargo emissary epic explosive ferocious fidel flame flamer foxmail foxtrot frankenstein goopy harpy hildegard hive inception interlock james kessel kevin komplex krypton leviathan lotus lucifer machete mana mango mantis maze medusa meteor milan minion mirage moonlight mosquito mythic neutrino newscaster ninja norton octopus pandora patchwork phosphorus polaris pony popeye prestige proton pupa raindrop rancor reaper reaver reg responder rover royal ruler samurai sauron scorpion shark sidewinder snake solar soldier spark spica springtail strider superman swallowtail tick tor trinity umbreon warzone waterbear wiper yggdrasil'.split(
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

/** One word of plain letters, so that nothing in its form says that it is a name. */
const isPlain = (name: string): boolean => /^[\p{Lu}]?[\p{Ll}]+$/u.test(name) || /^\p{Lu}{1,12}$/u.test(name);

function isDoubtful(name: string, id: string | null): boolean {
  if (name.length <= 3) return true;
  if (!isPlain(name)) return false;
  const lower = name.toLowerCase();
  if (madeUp.has(lower)) return false;
  return id === null || commonWords.has(lower) || alsoOrdinary.has(lower);
}

/** Laws that texts name without capitals. */
const smallToo = new Set(['chat control', 'digital omnibus', 'online safety act', 'ai act']);

function* fromTable(table: string, type: KnownType): Generator<KnownName> {
  for (const line of table.trim().split('\n')) {
    const [main, ...others] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
    // Sectors are told by their words; the name of the sector alone ("food", "water") says too little.
    const spellings = type === 'sector' ? others : [main, ...others];
    for (const name of spellings) {
      const short = name === name.toUpperCase();
      yield {
        type,
        name,
        main,
        id: null,
        doubtful: false,
        anyCase: smallToo.has(name) || (type === 'sector' && !short),
      };
    }
  }
}

/** A name as texts write it, without what catalogues add in brackets; null where it is a sentence, an address or a bare number. */
function tidy(name: string): string | null {
  const bare = name.replace(/ ?\([^()]*\)$/, '').trim();
  if (bare.length < 2 || bare.length > 50 || bare.split(' ').length > 5) return null;
  if (!/\p{L}/u.test(bare) || /[/\\:@?,]/.test(bare)) return null;
  return generic.test(bare) ? null : bare;
}

/** The names of one catalogue before those of the next; in each, what things are called before what they are called too. */
function* fromCatalogues(entities: Merged[]): Generator<KnownName> {
  const all = entities.flatMap((entity) => entity.parts.map((part) => ({ entity, ...part })));
  for (const catalogue of catalogueNames) {
    const its = all.filter(({ facts }) => facts.catalogue === catalogue);
    for (const { entity, fact } of its) yield* knownBy(entity, [fact.name]);
    for (const { entity, fact } of its) yield* knownBy(entity, namesOf(fact).slice(1));
  }
}

function* knownBy({ type, name: main, parts }: Merged, names: string[]): Generator<KnownName> {
  const id = parts.find(({ facts }) => facts.catalogue === 'attack')?.fact.id ?? null;
  for (const name of names.map(tidy)) {
    if (name === null) continue;
    const known = { type: type as KnownType, name, main: tidy(main) ?? main, id };
    yield { ...known, doubtful: isDoubtful(name, id), anyCase: false };
  }
}

/** The names of actors that catalogues write as one word, as two: after all that catalogues write so. */
function* writtenApart(entities: Merged[]): Generator<KnownName> {
  for (const known of fromCatalogues(entities)) {
    const name = known.type === 'actor' ? spaced(known.name) : null;
    if (name !== null) yield { ...known, name, doubtful: true };
  }
}

/** "ShinyHunters" as others write it: "Shiny Hunters". Two words may be anything, and are believed only beside others that say so. */
function spaced(name: string): string | null {
  const words = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(name);
  return words && `${words[1]} ${words[2]}`;
}

/**
 * Every known name. Where two entries share a spelling, the first is the one that counts. `entities`: those of other
 * catalogues than the ones that ship (`mergeFacts`).
 */
export function* knownNames(entities: Merged[] = shippedEntities()): Generator<KnownName> {
  yield* fromTable(laws, 'law');
  yield* fromTable(authorities, 'organisation');
  yield* fromTable(organisations, 'organisation');
  yield* fromTable(products, 'product');
  yield* fromTable(places, 'place');
  yield* fromCatalogues(entities);
  yield* writtenApart(entities);
  yield* fromTable(sectors, 'sector');
}
