/** The invented publishers of the sample wire: who they are, and in which of the web's many ways each one publishes. */
import type { Publisher, SourceKind } from '../src/domain/source.ts';

/** How a publisher's feed is written. `broken` is RSS 2.0 as careless software makes it; `sitemap` is no feed at all. */
export type FeedForm =
  | 'rss-2.0'
  | 'rss-2.0-content'
  | 'rss-0.92'
  | 'rdf'
  | 'atom-1.0'
  | 'atom-0.3'
  | 'json'
  | 'sitemap'
  | 'broken';

/** The layout of its pages. */
export type PageForm = 'news' | 'soup' | 'advisory' | 'plain';

/** Where its pages say when they were published; `visible` is in words only. */
export type DateForm = 'json-ld' | 'meta' | 'time' | 'visible';

export interface SamplePublisher extends Publisher {
  /** First part of the path of all its addresses. */
  slug: string;
  tagline: string;
  language: 'en' | 'de' | 'fr';
  feed: FeedForm;
  page: PageForm;
  dates: DateForm;
  /** Minutes east of UTC in which it writes its times. */
  zone: number;
  /** Its feed takes this many milliseconds to answer. */
  slowMs: number;
}

type Row = [
  slug: string,
  name: string,
  family: string,
  category: Publisher['category'],
  feed: FeedForm,
  page: PageForm,
  dates: DateForm,
  zone: number,
  tagline: string,
];

// Tradeline Brussels and The Northgate Ledger have one owner (Meridian Press), and count as one voice.
// biome-ignore format: a table is read by its rows
const rows: Row[] = [
  ['civic-signal', 'Civic Signal', 'civic-signal', 'policy', 'atom-1.0', 'news', 'json-ld', 60, 'Rights, law and technology'],
  ['tradeline', 'Tradeline Brussels', 'meridian-press', 'journalism', 'rss-2.0', 'soup', 'meta', 60, 'Digital trade and regulation, daily'],
  ['northgate', 'The Northgate Ledger', 'meridian-press', 'journalism', 'rss-2.0-content', 'news', 'json-ld', 0, 'News for people who run things'],
  ['packet-courier', 'Packet Courier', 'packet-courier', 'journalism', 'rss-2.0', 'news', 'meta', -300, 'Security news, delivered'],
  ['wirehall', 'Wirehall', 'wirehall', 'journalism', 'rss-2.0-content', 'soup', 'time', 0, 'Every headline in one hall'],
  ['morning-hash', 'The Morning Hash', 'morning-hash', 'journalism', 'rss-2.0-content', 'plain', 'time', 0, 'One letter before your first meeting'],
  ['perimeter', 'Capital Perimeter', 'perimeter', 'journalism', 'rss-2.0', 'news', 'meta', 0, 'The business of security'],
  ['sample-cert', 'Sample CERT Notices', 'sample-cert', 'authority', 'rdf', 'advisory', 'visible', 0, 'Advisories of an invented response team'],
  ['fjordland', 'Fjordland Cyber Centre', 'fjordland', 'authority', 'atom-0.3', 'advisory', 'time', 60, 'Bulletins of an invented country'],
  ['harrow', 'Harrow Labs', 'harrow', 'vendor', 'json', 'news', 'json-ld', 0, 'Threat research from the Harrow team'],
  ['stonebridge', 'Stonebridge Security', 'stonebridge', 'vendor', 'sitemap', 'soup', 'json-ld', 0, 'Product security, explained'],
  ['exploit-almanac', 'Exploit Almanac', 'exploit-almanac', 'exploits', 'rss-0.92', 'plain', 'visible', 0, 'Public proofs of concept, dated and weighed'],
  ['quill', 'Quill & Key', 'quill', 'research', 'atom-1.0', 'plain', 'time', 0, 'Notes on cryptography and measurement'],
  ['ragged-edge', 'Ragged Edge', 'ragged-edge', 'research', 'broken', 'plain', 'meta', 0, 'One engineer, many routers'],
  ['nachtschicht', 'Nachtschicht', 'nachtschicht', 'journalism', 'rss-2.0', 'news', 'json-ld', 60, 'Das Magazin für Betrieb und Sicherheit'],
  ['veille', 'Veille Claire', 'veille', 'journalism', 'atom-1.0', 'news', 'meta', 60, 'L’actualité de la sécurité numérique'],
];

/** All publishers of the sample wire, in the order of its front page. */
export const publishers: SamplePublisher[] = rows.map(
  ([slug, name, family, category, feed, page, dates, zone, tagline]) => ({
    id: `${slug}.example`,
    slug,
    name,
    family: `${family}.example`,
    category,
    feed,
    page,
    dates,
    zone,
    tagline,
    language: slug === 'nachtschicht' ? 'de' : slug === 'veille' ? 'fr' : 'en',
    slowMs: slug === 'perimeter' ? 2500 : 0,
  }),
);

/** The file name under which a publisher serves its feed or sitemap. */
export function feedFile(form: FeedForm): string {
  if (form === 'json') return 'feed.json';
  if (form === 'sitemap') return 'sitemap.xml';
  if (form === 'rdf') return 'index.rdf';
  return form.startsWith('atom') ? 'atom.xml' : 'rss.xml';
}

export const sourceKind = (form: FeedForm): SourceKind => (form === 'sitemap' ? 'sitemap' : 'feed');

/** The publisher with this slug; throws for an unknown one. */
export function publisherBySlug(slug: string): SamplePublisher {
  const found = publishers.find((publisher) => publisher.slug === slug);
  if (found === undefined) throw new Error(`The sample wire has no publisher "${slug}".`);
  return found;
}
