/** What `throughline entity` prints: what the page of an entity says, with the numbers of the passages that say it. */
import type { CitationView } from '../domain/citation-view.ts';
import type {
  EntityPage,
  FixView,
  ObservableList,
  RelationView,
  Struck,
  VulnerabilityDetails,
} from '../domain/entity-page.ts';
import { decisionRow } from './entity-decide.ts';
import { counted, qualified, saidBy, terminal, WIDEST, wrapped } from './output.ts';

const MOST_RELATIONS = 20;
const MOST_OBSERVABLES = 20;

/** Says which passages it were, and remembers them for the list at the end. One article may be cited for several things. */
type Cite = (citations: CitationView[]) => string;

export function printEntity(page: EntityPage): void {
  const width = Math.min(terminal.width ?? WIDEST, WIDEST);
  const say = (text: string, indent = '') => terminal.line(wrapped(text, indent, width));
  const passages = new Map<string, { number: number; of: CitationView }>();
  const cite: Cite = (citations) => {
    const numbers = citations.map((of) => {
      const key = `${of.articleId} ${of.start} ${of.end}`;
      const passage = passages.get(key) ?? { number: passages.size + 1, of };
      passages.set(key, passage);
      return passage.number;
    });
    return [...new Set(numbers)].map((number) => ` [${number}]`).join('');
  };
  for (const line of headOf(page)) say(line);
  for (const [title, lines] of sectionsOf(page, cite)) {
    if (lines.length === 0) continue;
    terminal.line(`\n${title}`);
    for (const line of lines) say(line, '  ');
  }
  if (passages.size > 0) terminal.line('\nSources');
  for (const { number, of } of passages.values())
    say(
      `[${number}] ${of.publisher}, ${of.published.at.slice(0, 10)}: ${of.passage} (${of.articleId})`,
      '  ',
    );
}

function headOf(page: EntityPage): string[] {
  const { articles, stories } = page.counts;
  const seen = page.firstSeenAt
    ? ` · ${page.firstSeenAt.slice(0, 10)} to ${page.lastSeenAt!.slice(0, 10)}`
    : '';
  return [
    `${page.name} (${page.type}/${page.id})`,
    `${counted(articles, 'article')} · ${stories === 1 ? '1 story' : `${stories} stories`}${seen}`,
    ...(articles === 0 ? ['No article here names it yet; what they say of it will stand here.'] : []),
    ...(page.catalogue?.description
      ? [`What ${page.catalogue.describedBy} says: ${page.catalogue.description}`]
      : []),
    ...(page.undescribed
      ? ['The catalogues that ship hold facts alone; descriptions come with: throughline knowledge update']
      : []),
  ];
}

function sectionsOf(page: EntityPage, cite: Cite): [title: string, lines: string[]][] {
  const { named, sectors, countries } = page.victims;
  const struck = (one: Struck) =>
    `${qualified(one.name, one.certainty, 'victim')}: ${one.count === 1 ? '1 story' : `${one.count} stories`}${cite(one.citations)}`;
  return [
    ['What the sources say', page.said.map(({ text, citations }) => `${text}${cite(citations)}`)],
    ['How bad it is', page.vulnerability === null ? [] : flawLines(page.vulnerability, cite)],
    ['Names', page.names.map((one) => nameLine(one, cite))],
    ['Relations', page.relations.slice(0, MOST_RELATIONS).map((one) => relationLine(one, cite))],
    [
      'Versions',
      page.versions.map(({ words, states, flaws }) =>
        [words, ...states, ...flaws.map((id) => id.toUpperCase())].join(' · '),
      ),
    ],
    ['Victims', named.map(struck)],
    ['Sectors of victims', sectors.map(struck)],
    ['Countries of victims', countries.map(struck)],
    ['Techniques', page.techniques.map(({ id, name, citations }) => `${id} ${name}${cite(citations)}`)],
    [
      'Observables',
      observableLines(
        page.observables,
        ({ type, shown, role, citations }) => `${shown} (${type}, ${role})${cite(citations)}`,
      ),
    ],
    [
      'Stories',
      page.stories.map(({ id, updatedAt, title, roles }) => {
        const as = roles
          .map(({ role, certainty, by }) => saidBy(qualified(role, certainty, role), by))
          .join(', ');
        return `${updatedAt.slice(0, 10)}  ${title} (${id})${as === '' ? '' : ` · as ${as}`}`;
      }),
    ],
    ['Decisions', page.decisions.map((decision) => decisionRow(decision).join('  '))],
  ];
}

/** The first of the observables of a page, each in a line, and how many more there are. */
export function observableLines(
  { shown, total }: ObservableList,
  line: (one: ObservableList['shown'][number]) => string,
): string[] {
  const lines = shown.slice(0, MOST_OBSERVABLES).map(line);
  const left = total - lines.length;
  return left > 0 ? [...lines, `and ${left} more: the files of its page hold all`] : lines;
}

/** What catalogues know of a vulnerability, and where they know nothing what sources say. */
function flawLines(of: VulnerabilityDetails, cite: Cite): string[] {
  const { title, cvss, epss, kev, kevAsOf, ssvc, cwe, products, published, from, stated, fixes } = of;
  const listing = [
    ...(stated.listed.length > 0
      ? [`listed by CISA, says ${stated.listed[0]?.publisher}${cite(stated.listed)}`]
      : []),
    ...stated.due.map(
      ({ day, citations }) => `to be fixed by ${day}, says ${citations[0]?.publisher}${cite(citations)}`,
    ),
  ];
  const list = kevAsOf === null ? 'the KEV list at hand' : `the KEV list of ${kevAsOf}`;
  return [
    ...(title === null ? [] : [title]),
    ...(cvss === null
      ? stated.scores.map(
          ({ score, citations }) =>
            `CVSS ${score.toFixed(1)}, says ${citations[0]?.publisher}${cite(citations)}`,
        )
      : [`CVSS ${cvss.score.toFixed(1)} ${cvss.severity.toLowerCase()} (${cvss.version} ${cvss.vector})`]),
    ...(epss === null
      ? []
      : [
          `EPSS ${epss.score.toFixed(2)}, the probability of exploitation in 30 days, higher than ${Math.floor(epss.percentile * 1000) / 10} % of all (${epss.date})`,
        ]),
    kev === null
      ? `KEV: ${[...listing, `not in ${list}`].join('; ')}; newer: throughline knowledge update`
      : `KEV: exploited, listed ${kev.added}, to be fixed by ${kev.due}${kev.ransomware ? ', used for ransom' : ''}${kev.action === null ? '' : `. ${kev.action}`}`,
    ...(stated.exploited.length === 0
      ? []
      : [`Attacks: exploited, says ${stated.exploited[0]?.publisher}${cite(stated.exploited)}`]),
    ...(ssvc === null
      ? []
      : [
          `SSVC: exploitation ${ssvc.exploitation}, automatable ${ssvc.automatable}, technical impact ${ssvc.technicalImpact}`,
        ]),
    ...(cwe.length === 0
      ? []
      : [`Weakness: ${cwe.map(({ id, name }) => (name === null ? id : `${name} (${id})`)).join(', ')}`]),
    ...(products.length === 0 ? [] : [`Affects: ${products.join(', ')}`]),
    ...(published === null ? [] : [`Published: ${published.slice(0, 10)}`]),
    ...(from.length === 0 ? [] : [`As ${from.join(', ')} have it`]),
    ...fixes.flatMap((fix) => [`Affected and fixed:${cite(fix.citations)}`, ...fixLines(fix)]),
  ];
}

/** "HarborGate: Affected 7.0 to 7.4.2 · Fixed in 7.4.3". */
export const fixLines = ({ heading, rows }: FixView): string[] =>
  rows.map(([first, ...cells]) => {
    const told = cells.flatMap((cell, n) => (cell === '–' ? [] : [`${heading[n + 1]} ${cell}`]));
    return `${first}: ${told.join(' · ')}`;
  });

function nameLine({ name, articles, claims, citations }: EntityPage['names'][number], cite: Cite): string {
  const by = [...new Set(claims.map((claim) => claim.by))].join(', ');
  const who = [articles > 0 ? counted(articles, 'article') : '', by].filter(Boolean).join('; ');
  return `${name}: ${who || 'kept apart by a decision'}${cite(citations)}`;
}

/** "uses Mudlark (3 sentences, 1 hedged)"; what others do to it begins with an arrow. */
function relationLine(
  { relation, direction, other, asserted, hedged, denied, by, citations }: RelationView,
  cite: Cite,
): string {
  const said = [
    asserted > 0 ? counted(asserted, 'sentence') : '',
    hedged > 0 ? `${hedged} hedged` : '',
    denied > 0 ? `${denied} denied` : '',
    by ?? '',
  ].filter(Boolean);
  const words = direction === 'in' ? `← ${other.name} ${relation}` : `${relation} ${other.name}`;
  return `${words} (${said.join(', ')})${cite(citations)}`;
}
