/** What the catalogue knows a name as, by its key. */
import { nameKey } from '../../../domain/entity.ts';
import { namesOf } from '../../../knowledge/merge.ts';
import { authorities } from '../../../knowledge/names/authorities.ts';
import { everyProduct } from '../../../knowledge/names/every-product.ts';
import { media } from '../../../knowledge/names/media.ts';
import { organisations } from '../../../knowledge/names/organisations.ts';
import { eponymous, platforms } from '../../../knowledge/names/products.ts';
import { securityFirms } from '../../../knowledge/names/security-firms.ts';
import { stateServices } from '../../../knowledge/names/state-services.ts';
import { shippedFacts } from '../../../knowledge/shipped.ts';
import { countryOf } from './gazetteer.ts';

const keysOf = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .trim()
      .split('\n')
      .map((line) => nameKey(line.split(' | ')[0]!)),
  );
export const authorityKeys = keysOf(authorities);
export const productKeys: ReadonlySet<string> = new Set([...everyProduct()].map(({ main }) => nameKey(main)));

const features = new Map<string, string[]>();
const list = (keys: Iterable<string>, feature: string): void => {
  for (const key of keys) {
    const known = features.get(key);
    if (known) known.push(feature);
    else features.set(key, [feature]);
  }
};
list(authorityKeys, 'known authority');
list(
  [...keysOf(organisations)].filter((key) => !authorityKeys.has(key)),
  'known firm',
);
list(securityFirms.map(nameKey), 'known security firm');
list(stateServices, 'state service');
list(media, 'known media');
list(keysOf(eponymous), 'also a product');
list(keysOf(platforms), 'platform');

const none: readonly string[] = [];
const ofAuthority: readonly string[] = ['known authority'];

/** Features of a name by the lists that have its key, or that of the body of another land that goes by the same name. */
export const listedAs = (key: string): readonly string[] =>
  features.get(key) ?? (isForeignAuthority(key) ? ofAuthority : none);

/** "ireland ncsc": the body first, which few names end with. */
function isForeignAuthority(key: string): boolean {
  const at = key.lastIndexOf(' ');
  return at > 0 && authorityKeys.has(key.slice(at + 1)) && countryOf(key.slice(0, at)) !== null;
}

/** Ransomware by its key: whether its gang has onion services. */
let ransomware: Map<string, boolean> | null = null;

/** What catalogues say of a malware: no ransomware, one, or that of a gang with a site of its own. */
export function ransomwareKind(key: string): 'none' | 'program' | 'gang' {
  ransomware ??= ransomwareByKey();
  const known = ransomware.get(key.replace(/ ransomware$/, ''));
  return known === undefined ? 'none' : known ? 'gang' : 'program';
}

function ransomwareByKey(): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { catalogue, entities } of shippedFacts()) {
    if (catalogue !== 'misp-ransomware') continue;
    for (const fact of entities?.malware ?? [])
      for (const key of namesOf(fact).map(nameKey))
        found.set(key, found.get(key) === true || fact.onion === true);
  }
  return found;
}
