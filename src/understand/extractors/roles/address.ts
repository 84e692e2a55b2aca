/** The country that an article's address points to: the section that it stands in, else the ending of its host. */
import { addressEndings } from '../../../knowledge/names/address-countries.ts';
import { placeNamed } from './gazetteer.ts';

const endings = new Map<string, string>();
for (const line of addressEndings.trim().split('\n')) {
  const [country, ...ends] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
  for (const end of ends) endings.set(end, country);
}

/** Sections of what happens elsewhere, or everywhere: there the host's country says nothing. */
const elsewhere =
  /^(?:(?:world|international|global|foreign|abroad|overseas|americas|europe|asia|africa|middle-east|tech|technology|tech-news|gadgets|crypto|lifestyle|gaming|games)(?:-news)?)$/;
const shortest = 2;
const longest = 40;

/** The key of a country, or null. Of a path, the sections count and not the article's own name. */
export function countryOfAddress(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed) return null;
  const sections = parsed.pathname
    .toLowerCase()
    .split('/')
    .slice(1, -1)
    .filter((one) => one.length >= shortest && one.length <= longest)
    .slice(0, 6);
  for (const section of sections.reverse()) {
    const found = placeNamed(section.replace(/-news$/, '').replaceAll('-', ' '));
    if (found) return found;
  }
  if (sections.some((section) => elsewhere.test(section))) return null;
  return endings.get(parsed.hostname.slice(parsed.hostname.lastIndexOf('.') + 1)) ?? null;
}
