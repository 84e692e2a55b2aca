/** What understanding found in one article, as rows: whom it mentions under which name, roles, relations, techniques, observables. */
import type { Article } from '../domain/article.ts';
import { withWholeNames } from '../domain/bodies.ts';
import { type EntityType, entityId } from '../domain/entity.ts';
import type { Findings, Mention, Sentence } from '../domain/findings.ts';
import { spellingIn } from '../domain/spelling.ts';
import { withTowns } from '../domain/towns.ts';
import type { Found } from './entity-resolve.ts';
import type {
  EntityMentionTable,
  EntityRelationTable,
  EntityRoleTable,
  ObservableRelationTable,
  ObservableTable,
  TechniqueFindTable,
} from './schema.ts';

/** Of each name in one article so many places and sentences are kept; all are counted. */
const MOST_PLACES = 20;
const MOST_SENTENCES = 100;

type Unshared<Table> = Omit<Table, 'article_id' | 'published_at' | 'copy'>;
type Unresolved<Table> = Omit<Unshared<Table>, 'type' | 'entity'>;

/** The rows of one article, as found: nobody's decisions are in them yet. */
export interface Finds {
  mentions: Unresolved<EntityMentionTable>[];
  roles: Unresolved<EntityRoleTable>[];
  relations: Omit<Unshared<EntityRelationTable>, 'subject_type' | 'subject' | 'object_type' | 'object'>[];
  observableRelations: Omit<Unshared<ObservableRelationTable>, 'subject_type' | 'subject'>[];
  techniques: Unshared<TechniqueFindTable>[];
  observables: Unshared<ObservableTable>[];
}

interface Named {
  type: EntityType;
  key: string;
}

export function findsOf(article: Pick<Article, 'text'>, found: Findings): Finds {
  const findings = withTowns(withWholeNames(found));
  const mentions = mentionsOf(article.text, findings);
  const naming = namesIn(findings.mentions, article.text);
  // Whoever has a role or a relation is there, even where no mention was taken down.
  const ensure = (named: Named, span: { start: number; end: number }): Found => {
    const found = naming(named, span);
    const key = rowKey(found);
    if (!mentions.has(key)) mentions.set(key, implied(found, asWritten(article.text, named.key, span), span));
    return found;
  };
  const roles = new Map<string, Finds['roles'][number]>();
  for (const { role, certainty, start, end, ...named } of findings.roles) {
    if (entityId(named.key) === '') continue;
    const found = ensure(named, { start, end });
    const row = { ...foundColumns(found), role, certainty, span_start: start, span_end: end };
    const key = `${role} ${found.type} ${found.id}`;
    if (!roles.has(key)) roles.set(key, row);
  }
  const relations = findings.relations
    .filter(({ subject, object }) => entityId(subject.key) !== '' && entityId(object.key) !== '')
    .map(({ subject, object, relation, certainty, start, end }, number) => {
      const [from, to] = [ensure(subject, { start, end }), ensure(object, { start, end })];
      return {
        number,
        subject_found_type: from.type,
        subject_found_id: from.id,
        subject_alias: from.alias,
        relation,
        object_found_type: to.type,
        object_found_id: to.id,
        object_alias: to.alias,
        certainty,
        span_start: start,
        span_end: end,
      };
    });
  const observableRelations = findings.observableRelations
    .filter(({ subject }) => entityId(subject.key) !== '')
    .map(({ subject, object, relation, certainty, start, end }, number) => {
      const found = ensure(subject, { start, end });
      return {
        number,
        subject_found_type: found.type,
        subject_found_id: found.id,
        subject_alias: found.alias,
        relation,
        ...object,
        certainty,
        span_start: start,
        span_end: end,
      };
    });
  const around = sentenceAt(findings.sentences);
  return {
    mentions: [...mentions.values()],
    roles: [...roles.values()],
    relations,
    observableRelations,
    techniques: findings.techniques.map(({ id, score, certainty, start, end }, number) => ({
      number,
      technique: id,
      score,
      certainty,
      span_start: start,
      span_end: end,
    })),
    observables: findings.observables.map(({ type, value, role, why, remark, start, end }, number) => ({
      number,
      type,
      value,
      role: role ?? null,
      why: why ?? null,
      remark: remark ?? null,
      span_start: start,
      span_end: end,
      sentence_start: around(start)?.start ?? null,
    })),
  };
}

/** How a span writes a name, whose key is in small letters; where it does not hold it, the text around. */
const asWritten = (text: string, key: string, { start, end }: { start: number; end: number }): string =>
  spellingIn(text.slice(start, end), key) ?? spellingIn(text, key) ?? key;

const rowKey = ({ type, id, alias }: Found): string => `${type} ${id} ${alias}`;
const foundColumns = ({ type, id, alias }: Found) => ({ found_type: type, found_id: id, alias });

function mentionsOf(text: string, { mentions, sentences }: Findings): Map<string, Finds['mentions'][number]> {
  const rows = new Map<string, Finds['mentions'][number]>();
  const around = sentenceAt(sentences);
  for (const mention of mentions) {
    const found = foundOf(mention, text);
    if (found === null) continue;
    const known = rows.get(rowKey(found));
    const row = known ?? { ...implied(found, text.slice(mention.start, mention.end), null), count: 0 };
    if (!known) rows.set(rowKey(found), row);
    row.count += 1;
    if (row.spans.length < 2 * MOST_PLACES) row.spans.push(mention.start, mention.end);
    const sentence = around(mention.start) ?? mention;
    if (row.sentence_starts.at(-1) === sentence.start || row.sentence_starts.length >= MOST_SENTENCES)
      continue;
    row.sentence_starts.push(sentence.start);
    row.sentence_ends.push(sentence.end);
  }
  return rows;
}

function foundOf({ type, key, start, end }: Mention, text: string): Found | null {
  const id = entityId(key);
  return id === '' ? null : { type, id, alias: entityId(text.slice(start, end)) || id };
}

/** A row for an entity that stands nowhere by name. */
const implied = (
  found: Found,
  name: string,
  sentence: { start: number; end: number } | null,
): Finds['mentions'][number] => ({
  ...foundColumns(found),
  name: name.replace(/\s+/g, ' ').slice(0, 200),
  count: 0,
  spans: [],
  sentence_starts: sentence ? [sentence.start] : [],
  sentence_ends: sentence ? [sentence.end] : [],
});

/** Finds the name under which an entity stands in a span: there, else where it stands first, else its own. */
function namesIn(mentions: Mention[], text: string) {
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.type} ${entityId(mention.key)}`;
    const list = places.get(key);
    if (list) list.push(mention);
    else places.set(key, [mention]);
  }
  return ({ type, key }: Named, span: { start: number; end: number }): Found => {
    const id = entityId(key);
    const all = places.get(`${type} ${id}`) ?? [];
    const at = all[firstFrom(all, span.start)];
    const mention = at && at.start < span.end ? at : all[0];
    return (mention && foundOf(mention, text)) ?? { type, id, alias: id };
  };
}

/** The index of the first that starts at `start` or later; those are in order. */
function firstFrom(spans: { start: number }[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentenceAt(sentences: Sentence[]): (offset: number) => Sentence | null {
  return (offset) => {
    const sentence = sentences[firstFrom(sentences, offset + 1) - 1];
    return sentence && offset < sentence.end ? sentence : null;
  };
}
