/** What a number counts: the head noun after it, as a singular in lower case. */
import { wordSet } from '../../../domain/word-set.ts';
import { together } from '../../reading.ts';
import type { Token } from '../../tokens.ts';

/** Nouns that security news counts. The first of these after a number is what it counts. */
const known = wordSet(
  `organisation organization company firm business enterprise institution group union signatory signatories government agency
  country nation state city council school university hospital airport bank store shop branch factory plant site website domain
  user customer client member subscriber employee worker staff person people individual patient student citizen resident
  passenger victim child household record file document email message account credential password card number device server
  computer machine system endpoint router camera phone host node instance vulnerability flaw bug cve issue weakness patch fix
  exploit attack incident breach case campaign sample package extension app application repository project download install
  arrest suspect hacker man woman teenager attacker operator affiliate developer researcher expert official lawmaker minister
  flight job vehicle car container order product line page article job post rule tool indicator address ip url link request
  packet photo photograph image scan passport licence license bot wallet transaction token coin byte gb tb mb pb gigabyte terabyte megabyte petabyte gbps tbps pps
  hour day week month year minute second decade time
  unternehmen organisationen nutzer kunden menschen länder personen geräte datensätze
  entreprises utilisateurs personnes pays serveurs`,
);

/** Words at which the search for the noun ends: verbs, prepositions, conjunctions that open a clause. */
const ends = wordSet(
  `of in on at by for from with to into over under after before during since until than that which who whose where when while
  as is are was were be been being has have had do does did will would can could may might must should said says say
  according including via per about against between among across through because if but or so not though although
  von in auf mit für der des das ist sind war waren hat haben de du des dans sur pour avec est sont`,
);

const ofs = new Set(['of', 'd', 'de', 'di']);
const loose = new Set(['more', 'so', 'fewer', 'less']);
const isScheme = /^(?:h(?:tt|xx)ps?|s?ftps?)$/;
const conjunctions = new Set(['and', 'und', 'et', 'y', 'e']);

const irregular = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    countries: 'country',
    companies: 'company',
    signatories: 'signatory',
    universities: 'university',
    vulnerabilities: 'vulnerability',
    agencies: 'agency',
    businesses: 'business',
    addresses: 'address',
    breaches: 'breach',
    branches: 'branch',
    patches: 'patch',
    fixes: 'fix',
    organizations: 'organisation',
    organization: 'organisation',
    files: 'file',
    series: 'series',
    staff: 'staff',
    firms: 'firm',
    databases: 'database',
    // German, French and Spanish, so that figures of several languages can be compared.
    unternehmen: 'company',
    organisationen: 'organisation',
    nutzer: 'user',
    kunden: 'customer',
    menschen: 'person',
    personen: 'person',
    länder: 'country',
    geräte: 'device',
    datensätze: 'record',
    entreprises: 'company',
    utilisateurs: 'user',
    personnes: 'person',
    pays: 'country',
    serveurs: 'server',
    comptes: 'account',
    usuarios: 'user',
    clientes: 'customer',
    empresas: 'company',
    cuentas: 'account',
    servidores: 'server',
    personas: 'person',
    dispositivos: 'device',
    registros: 'record',
    países: 'country',
    cases: 'case',
  }),
);

const measures = wordSet(
  'byte kb gb tb mb pb kilobyte gigabyte terabyte megabyte petabyte gbit tbit mbit gbps tbps mbps pps hour day week month year minute second decade time point star mile kilometre kilometer metre meter tonne ton bitcoin btc coin token stunden tagen jahre',
);

/** Whether there can be a part of one: "2.5 terabytes", "1.5 years". */
export const isMeasure = (unit: string): boolean => measures.has(unit);

/** "Americans", "Brits": endings and names of peoples. */
const isNationality = (lower: string): boolean =>
  /(?:i|c|g|l)ans$|^(?:afghans|britons|brits|swedes|danes|finns|poles|scots|israelis|new yorkers|londoners|hongkongers)$/.test(
    lower,
  );

/** The singular of an English plural, by its ending; British spelling; German and French in English. */
export function singular(word: string): string {
  const known0 = irregular.get(word);
  if (known0) return known0;
  if (measures.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

const isPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word);

/**
 * The noun counted by the number that ends at token `i`: the first known one within seven tokens, else the first
 * plural within four. Adjectives, names, "of" after a vague number, and one "and" between adjectives are passed over.
 */
export function countedNoun(tokens: Token[], i: number): { unit: string; to: number } | null {
  let fallback: { unit: string; to: number } | null = null;
  let at = i + 1;
  if (together(tokens, i, at) && tokens[at]!.text === '-') at++;
  if (together(tokens, i, at) && ofs.has(tokens[at]!.lower)) {
    at++;
    if (together(tokens, i, at) && ['the', 'its', 'their', 'our', 'his', 'her'].includes(tokens[at]!.lower))
      at++;
  }
  for (const limit = at + 7; at < limit && together(tokens, i, at); at++) {
    const token = tokens[at]!;
    // "40 or more sites", "40 or so sites".
    if (at === i + 1 && token.lower === 'or' && loose.has(tokens[at + 1]?.lower ?? '')) {
      at++;
      continue;
    }
    if (token.kind === 'mark') {
      if (['-', '’', "'", '“', '"', '/', '&'].includes(token.text)) continue;
      break;
    }
    if (token.kind !== 'word' || ends.has(token.lower) || isScheme.test(token.lower)) break;
    // "443 and downloads": an "and" parts adjectives, and the first of them comes before it.
    if (at === i + 1 && conjunctions.has(token.lower)) break;
    const unit = singular(token.lower);
    const compound = tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced;
    if (!compound && (known.has(token.lower) || known.has(unit)) && !isModifier(tokens, at))
      return { unit, to: at };
    if (!compound && token.capital && isNationality(token.lower)) return { unit: 'person', to: at };
    if (!fallback && !compound && at <= i + 4 && isPlural(token.lower) && !token.capital)
      fallback = { unit, to: at };
  }
  return fallback;
}

/** "civil society organisations", "user accounts": a singular that a plural known noun follows is its modifier. */
function isModifier(tokens: Token[], at: number): boolean {
  const lower = tokens[at]!.lower;
  if (isPlural(lower) || lower === 'people') return false;
  for (let next = at + 1; next <= at + 3 && together(tokens, at, next); next++) {
    const token = tokens[next]!;
    if (token.text === '-') continue;
    if (token.kind !== 'word' || (ends.has(token.lower) && token.lower !== 'and')) return false;
    if (isPlural(token.lower) && known.has(singular(token.lower))) return true;
  }
  return false;
}
