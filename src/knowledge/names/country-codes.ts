/** Where the places of the table lie, in the codes that other programs take: ISO 3166-1, and the regions of the UN. */
import { entityId } from '../../domain/entity.ts';

export interface PlaceCode {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** A region as STIX 2.1 lists them (section 10.25). */
  region?: string;
  /** ISO 3166-2, where it is a part of a country. */
  area?: string;
  city?: string;
}

/** What the table calls otherwise than Unicode does, and what is no country. */
const others: Record<string, PlaceCode> = {
  'czech-republic': { country: 'CZ' },
  turkey: { country: 'TR' },
  'bosnia-and-herzegovina': { country: 'BA' },
  'trinidad-and-tobago': { country: 'TT' },
  'antigua-and-barbuda': { country: 'AG' },
  'saint-kitts-and-nevis': { country: 'KN' },
  'saint-lucia': { country: 'LC' },
  'saint-vincent-and-the-grenadines': { country: 'VC' },
  'são-tomé-and-príncipe': { country: 'ST' },
  myanmar: { country: 'MM' },
  'hong-kong': { country: 'HK' },
  macau: { country: 'MO' },
  palestine: { country: 'PS' },
  'ivory-coast': { country: 'CI' },
  'democratic-republic-of-congo': { country: 'CD' },
  england: { country: 'GB', area: 'GB-ENG' },
  scotland: { country: 'GB', area: 'GB-SCT' },
  wales: { country: 'GB', area: 'GB-WLS' },
  'northern-ireland': { country: 'GB', area: 'GB-NIR' },
  california: { country: 'US', area: 'US-CA' },
  texas: { country: 'US', area: 'US-TX' },
  nevada: { country: 'US', area: 'US-NV' },
  'new-york': { country: 'US', city: 'New York' },
  'las-vegas': { country: 'US', city: 'Las Vegas' },
  london: { country: 'GB', city: 'London' },
  paris: { country: 'FR', city: 'Paris' },
  berlin: { country: 'DE', city: 'Berlin' },
  brussels: { country: 'BE', city: 'Brussels' },
  moscow: { country: 'RU', city: 'Moscow' },
  beijing: { country: 'CN', city: 'Beijing' },
  kyiv: { country: 'UA', city: 'Kyiv' },
  tokyo: { country: 'JP', city: 'Tokyo' },
  seoul: { country: 'KR', city: 'Seoul' },
  'european-union': { region: 'europe' },
  europe: { region: 'europe' },
  asia: { region: 'asia' },
  africa: { region: 'africa' },
  'latin-america': { region: 'latin-america-caribbean' },
  'middle-east': { region: 'western-asia' },
};

const codes = new Map(Object.entries(others));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that Unicode names and ISO has given to no country, or no longer. */
const noCountry = new Set(
  'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ AN BU CS DD FX NT SU TP YD YU ZR'.split(' '),
);
for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
  const name = noCountry.has(code) ? undefined : inEnglish.of(code);
  if (name && !codes.has(entityId(name))) codes.set(entityId(name), { country: code });
}

/** Null where the table does not say where it lies. `id`: the place's, as `entityId` makes it of its name. */
export const placeCode = (id: string): PlaceCode | null => codes.get(id) ?? null;
