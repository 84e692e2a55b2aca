/** What the catalogue knows a name as, by its key. */
import { nameKey } from '../../../domain/entity.ts';
import { namesOf } from '../../../knowledge/merge.ts';
import { media } from '../../../knowledge/names/media.ts';
import { authorities, organisations, securityFirms } from '../../../knowledge/names/organisations.ts';
import { eponymous, platforms, products } from '../../../knowledge/names/products.ts';
import { shippedFacts } from '../../../knowledge/shipped.ts';

const keysOf = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .trim()
      .split('\n')
      .map((line) => nameKey(line.split(' | ')[0]!)),
  );
export const authorityKeys = keysOf(authorities);
export const productKeys = keysOf(products);

/** Services of states that spy and attack abroad, as reports name them. */
const stateServices = ['gru', 'svr', 'fsb', 'mss', 'irgc', 'reconnaissance general bureau'];

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
list(keysOf(securityFirms), 'known security firm');
list(stateServices, 'state service');
list(media, 'known media');
list(keysOf(eponymous), 'also a product');
list(keysOf(platforms), 'platform');

const none: readonly string[] = [];

/** Features of a name by the lists that have its key. */
export const listedAs = (key: string): readonly string[] => features.get(key) ?? none;

let gangs: Set<string> | null = null;

/** Whether a ransomware is called so: its gang goes by the same name. */
export function isRansomware(key: string): boolean {
  gangs ??= new Set(
    shippedFacts()
      .filter(({ catalogue }) => catalogue === 'misp-ransomware')
      .flatMap(({ entities }) => (entities?.malware ?? []).flatMap((fact) => namesOf(fact).map(nameKey))),
  );
  return gangs.has(key.replace(/ ransomware$/, ''));
}
