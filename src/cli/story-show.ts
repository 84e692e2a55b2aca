/** What `throughline story` prints: what the page of a story says, with the numbers of its sources. */
import type { CitationView, CitedView } from '../domain/citation-view.ts';
import { Role } from '../domain/entity.ts';
import { storyKind } from '../domain/kind.ts';
import type { StoryPage } from '../domain/page.ts';
import type { Dated } from '../domain/time.ts';
import { fixLines, observableLines } from './entity-show.ts';
import { counted, countedPublishers, plain, qualified, saidBy, terminal, WIDEST, wrapped } from './output.ts';

/** The JSON and the files of the page hold all. */
const MOST_OF_A_ROLE = 10;

export function printStory(page: StoryPage): void {
  const width = Math.min(terminal.width ?? WIDEST, WIDEST);
  const say = (text: string, indent = '') => terminal.line(wrapped(text, indent, width));
  say(page.title);
  say(lineUnder(page));
  for (const line of severityLines(page)) say(line);
  terminal.line();
  for (const sentence of page.summary) say(cited(sentence));
  if (page.wording !== null) say(`Worded by ${page.wording.model}, checked against its sources.`);
  for (const [title, lines] of sectionsOf(page)) {
    if (lines.length === 0) continue;
    terminal.line(`\n${title}`);
    for (const { text, indent } of lines) say(text, indent);
  }
}

const numbers = (citations: readonly CitationView[]): string =>
  [...new Set(citations.map(({ number }) => `[${number}]`))].join('');
const cited = ({ text, citations }: Pick<CitedView, 'text' | 'citations'>): string =>
  `${text} ${numbers(citations)}`.trimEnd();

function lineUnder({ evidence: { copies }, ...page }: StoryPage): string {
  const copied = copies > 0 ? `, of which ${copies} ${copies === 1 ? 'is a copy' : 'are copies'}` : '';
  return `${storyKind(page.kind)} · since ${page.firstReportedAt.slice(0, 10)} · ${countedPublishers(page.publishers.length, 'independent publisher')} · ${counted(page.articles, 'article')}${copied}`;
}

/** "severity high: exploited in attacks; CVSS 9.8"; none where nothing and nobody says so. */
function severityLines({ severity, corrected }: StoryPage): string[] {
  const reasons = severity?.reasons ?? [corrected?.severity].filter((one) => one !== undefined);
  return reasons.length > 0 ? [`severity ${severity?.level ?? 'none'}: ${plain(reasons.join('; '))}`] : [];
}

interface Line {
  text: string;
  indent: string;
}
const outer = (text: string): Line => ({ text, indent: '  ' });
const inner = (text: string): Line => ({ text, indent: '    ' });

const sectionsOf = (page: StoryPage): [title: string, lines: Line[]][] => [
  ['Disputed and corrected', disputed(page)],
  ['How this story unfolded', unfolded(page)],
  ['Who and what', whoAndWhat(page).map(outer)],
  ['Vulnerabilities', vulnerabilities(page).map(outer)],
  ['Affected and fixed', page.fixes.flatMap(fixLines).map(outer)],
  ['Techniques', page.techniques.map(technique).map(outer)],
  ['Observables', observables(page).map(outer)],
  [
    'Sources',
    page.sources.map(({ number, publisher, published, title, url }) =>
      outer(`[${number}] ${publisher}, ${published.at.slice(0, 10)}: ${title} ${url}`),
    ),
  ],
  ['Related stories', related(page)],
];

const disputed = ({ disagreements }: StoryPage): Line[] =>
  disagreements.flatMap(({ question, status, sides }) => [
    outer(`${question} (${status})`),
    ...sides.map(({ says, citations }) => inner(cited({ text: says, citations }))),
  ]);

const unfolded = ({ events }: StoryPage): Line[] =>
  events.flatMap(({ happened, headline, headlineCitations, correction, changed }) => [
    outer(`${dateOf(happened)}  ${cited({ text: plain(headline), citations: headlineCitations })}`),
    ...(correction === null ? [] : [inner(`Since then: ${cited(correction)}`)]),
    ...changed.map((change) => inner(cited(change))),
  ]);

/** "victim: Acme (claimed) [1][2], Belkorp [2]"; vulnerabilities have a section of their own. */
function whoAndWhat({ about, named }: StoryPage): string[] {
  const rows = Role.options.map((role) => [role, about.filter((one) => one.role === role)] as const);
  const lines = rows.flatMap(([role, its]) => {
    if (role === 'vulnerability' || its.length === 0) return [];
    const names = its
      .slice(0, MOST_OF_A_ROLE)
      .map(({ name, certainty, by, citations }) =>
        cited({ text: saidBy(qualified(name, certainty, role), by), citations }),
      );
    return [`${role}: ${names.join(', ')}${more(its.length - MOST_OF_A_ROLE)}`];
  });
  const others = named.map(({ name, citations }) => cited({ text: name, citations }));
  return [...lines, ...(others.length > 0 ? [`also named: ${others.join(', ')}`] : [])];
}

const more = (left: number): string => (left > 0 ? `, and ${left} more` : '');

const vulnerabilities = ({ vulnerabilities: all }: StoryPage): string[] =>
  all.map(({ id, cvss, epss, kev, stated, citations }) => {
    const [score] = stated.scores;
    const told = [
      ...(cvss !== null ? [`CVSS ${cvss.score.toFixed(1)} ${cvss.severity.toLowerCase()}`] : []),
      ...(cvss === null && score
        ? [`CVSS ${score.score.toFixed(1)}, says ${score.citations[0]?.publisher}`]
        : []),
      ...(epss === null ? [] : [`EPSS ${epss.score.toFixed(2)}`]),
      ...(kev === null ? [] : [`exploited, to be fixed by ${kev.due}`]),
      ...(kev === null
        ? stated.due.map(({ day, citations }) => `to be fixed by ${day}, says ${citations[0]?.publisher}`)
        : []),
    ];
    return cited({ text: [id.toUpperCase(), ...told].join(' · '), citations });
  });

const technique = ({ id, name, by, citations }: StoryPage['techniques'][number]): string =>
  cited({ text: `${id} ${name}${by === null ? '' : ` (${by})`}`, citations });

const observables = (page: StoryPage): string[] =>
  observableLines(page.observables, ({ type, shown, role, citations }) =>
    cited({ text: `${shortened(shown)} (${type}, ${role})`, citations }),
  );

/** A rule is an observable of many lines. */
const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

const related = (page: StoryPage): Line[] =>
  page.related.flatMap(({ id, title, relation, firstReportedAt, updatedAt, why }) => {
    const told = [...new Set([firstReportedAt.slice(0, 10), updatedAt.slice(0, 10)])].join(' to ');
    return [outer(`${relation}, ${told}: ${title} (${id})`), ...(why === '' ? [] : [inner(why)])];
  });

function dateOf(when: Dated | null): string {
  if (!when) return 'no date';
  const tilde = when.approximate ? '~' : '';
  return when.start === when.end ? tilde + when.start : `${tilde}${when.start} to ${when.end}`;
}
