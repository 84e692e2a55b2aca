import { Form } from 'react-router';
import type { Decision, Role } from '../../domain/entity.ts';
import type { Instant } from '../../domain/time.ts';
import { roleLabels } from '../entity-labels.ts';
import { counted, stamp } from '../format.ts';

interface Props {
  of: Decision[];
  now: Instant;
  /** What a form that takes one back asks for. */
  undo?: string;
}

/** What people decided about names, newest first: who, when, why; each can be taken back. */
export const Decisions = ({ of, now, undo = 'undo' }: Props) => (
  <ul>
    {of
      .toSorted((a, b) => b.id - a.id)
      .map((one) => (
        <li key={one.id} className="decision">
          <span>
            {one.undoneAt === null ? decisionWords(one) : <del>{decisionWords(one)}</del>}
            <span className="meta">
              {' '}
              {one.by}, {stamp(one.at, now)}: {one.why}
              {one.undoneAt !== null && ` · taken back ${stamp(one.undoneAt, now)}${undoneByOther(one)}`}
            </span>
          </span>
          {one.undoneAt === null && (
            <Form method="post">
              <input type="hidden" name="intent" value={undo} />
              <button type="submit" className="link" name="id" value={one.id}>
                Undo<span className="sr">: {decisionWords(one)}</span>
              </button>
            </Form>
          )}
        </li>
      ))}
  </ul>
);

/** What is a law or a country everywhere, a story may have nothing to do with. */
const everywhere: ReadonlySet<Role> = new Set<Role>([
  'malware',
  'tool',
  'campaign',
  'vulnerability',
  'product',
  'law',
  'person',
  'sector',
  'country',
]);
const partWord = (role: Role): string =>
  `${roleLabels[role][0].toLowerCase()}${everywhere.has(role) ? ' concerned' : ''}`;

const withArticle = (words: string): string =>
  words.startsWith('malware') ? words : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

const undoneByOther = ({ by, undoneBy }: Decision): string =>
  undoneBy === null || undoneBy === by ? '' : ` by ${undoneBy}`;

function decisionWords(decision: Decision): string {
  const { entity, alias, into, name, articles } = decision;
  const where = articles === null ? 'everywhere' : `in ${counted(articles.length, 'article')}`;
  if (decision.kind === 'verdict')
    return `“${name ?? entity}” is ${decision.becomes === 'victim' ? 'the victim’s' : decision.becomes} ${where}`;
  if (decision.kind === 'technique')
    return `${name ?? entity} is ${decision.becomes === null ? 'not told' : 'added'} ${where}`;
  const { kind, role, becomes } = decision;
  if (kind === 'part' && role === null && becomes !== null)
    return `“${name ?? entity}” is added as ${withArticle(partWord(becomes))} ${where}`;
  if (kind === 'part' && role !== null) {
    const not = `“${name ?? entity}” is no ${partWord(role)}`;
    const but = becomes === null ? '' : `, but ${withArticle(partWord(becomes))},`;
    return `${not}${but} ${where}`;
  }
  if (articles !== null) {
    const means = into === null || into.type === 'name' ? 'nobody that is known' : (name ?? into.id);
    return `“${alias ?? entity}” means ${means} ${where}`;
  }
  switch (kind) {
    case 'merge':
      return `“${alias ?? entity}” joined with ${into?.id ?? 'another'}`;
    case 'split':
      return `“${alias ?? ''}” kept apart as ${into?.id ?? 'another'}`;
    default:
      return `Shown as “${name ?? ''}”`;
  }
}
