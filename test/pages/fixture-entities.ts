/** The use cases of entities over the fixture's pages. */

import type { EntityApp } from '../../src/app/app.ts';
import { authorOf } from '../../src/app/principal.ts';
import {
  type Decision,
  type EntityDecision,
  type FindDecision,
  isEntity,
  type RelatedRef,
} from '../../src/domain/entity.ts';
import type { EntityGraph, EntityPage } from '../../src/domain/entity-page.ts';
import { Doubtful } from '../../src/domain/errors.ts';
import { NOW } from './fixture-article.ts';
import { said } from './fixture-cite.ts';
import { busy, flaw, quiet, ref, spider, statedFlaw, stories } from './fixture-entity.ts';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });
const pages = [spider, quiet, busy, flaw, statedFlaw];

export function fixtureEntities(calls: string[]): EntityApp {
  let decisions: Decision[] = [...spider.decisions];
  const find = (type: string, id: string): EntityPage => {
    const page = pages.find((one) => one.type === type && one.id === id);
    if (page === undefined) throw named('NotFound', 'There is no such entity.');
    return page === spider ? { ...spider, decisions: decisions as EntityDecision[] } : page;
  };
  const at = (type: string, id: string) =>
    id === 'octo-tempest' ? find('actor', 'scattered-spider') : find(type, id);
  return {
    entity: async (_who, type, id) => at(type, id),
    async entityWithGraph(_who, of, expanded) {
      const page = at(of.type, of.id);
      return { page, graph: graphOf(page, expanded) };
    },
    entityMovedTo: async (_who, _type, id) =>
      id === 'storm-0875' ? { type: 'actor', id: 'scattered-spider' } : null,
    entityGraph: async (_who, of, expanded) => graphOf(find(of.type, of.id), expanded),
    async entityEdge(_who, from, to) {
      const page = find(from.type, from.id);
      const relations = page.relations.filter(({ other }) => other.type === to.type && other.id === to.id);
      const other = relations[0]?.other ?? page.mentionedWith.find(({ id }) => id === to.id);
      if (other === undefined) throw named('NotFound', 'No sentence names both.');
      return {
        now: NOW,
        from: { type: page.type, id: page.id, name: page.name },
        to: { type: other.type, id: other.id, name: other.name },
        relations,
        together: [
          said('Both names stand in the notice of the national agency.', [2]),
          said('The two were told of in one breath.', [3]),
        ],
        togetherTotal: 31,
      };
    },
    async entitiesInCommon(_who, refs) {
      const all = [
        ...spider.relations.map(({ other }) => other).filter(isEntity),
        ...spider.mentionedWith,
        spider,
      ];
      const selected = refs.map((one) => {
        const { type, id, name } = all.find(({ id }) => id === one.id) ?? { ...one, name: one.id };
        return { type, id, name };
      });
      const apart = refs.some(({ id }) => id === 'ngrok');
      return {
        now: NOW,
        selected,
        neighbours: apart
          ? []
          : [
              {
                ...ref('actor', 'Scattered Spider'),
                relations: ['targets'],
                sentences: 8,
                articles: 2,
                naming: 1,
              },
              { ...ref('sector', 'Retail'), relations: [], sentences: 0, articles: 3, naming: 3 },
              { ...ref('tool', 'ngrok'), relations: ['uses'], sentences: 0, articles: 0, naming: 0 },
            ],
        stories: apart ? [] : stories.slice(0, 2),
      };
    },
    async entities(_who, { type, text, limit }) {
      const made = Array.from({ length: 230 }, (_, n) => ({
        ...ref('tool', `Tool ${n + 1}`),
        articles: 230 - n,
        lastSeenAt: '2025-11-18T10:00:00.000Z',
        matched: null,
      }));
      const all = [...pages, ...spider.relations.map(({ other }) => other).filter(isEntity)].map(
        ({ type, id, name }) => ({
          type,
          id,
          name,
          articles: 812,
          lastSeenAt: '2025-11-18T10:00:00.000Z',
          matched: text.toLowerCase().startsWith('octo') ? 'Octo Tempest' : null,
        }),
      );
      return {
        entities: [...all, ...made]
          .filter((one) => type === null || one.type === type)
          .filter(
            ({ name, matched, id }) =>
              name.toLowerCase().includes(text.toLowerCase()) ||
              (matched !== null && id === 'scattered-spider'),
          )
          .slice(0, limit),
      };
    },
    async entityCalled(_who, name) {
      const { entities } = await this.entities(_who, { type: null, text: name, limit: 8 });
      const exact = entities.filter((one) => one.name.toLowerCase() === name.toLowerCase());
      if (exact.length === 1) return exact[0]!;
      if (entities.length === 0) throw named('NotFound', `No entity is called “${name}”.`);
      throw new Doubtful(`No entity is called exactly “${name}”.`, entities);
    },
    entityDecisions: async () => decisions,
    async observablesFile(_who, of, format) {
      return {
        name: `${'story' in of ? of.story : of.entity.id}.${format === 'csv' ? 'csv' : 'json'}`,
        type: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/stix+json;version=2.1',
        body: 'type,value\nipv4,198.51.100.23\n',
      };
    },
    async decideEntity(who, asked) {
      if (asked.why === '') throw named('BadInput', 'Say why.');
      if (asked.name === 'Taken' && !asked.anyway)
        throw new Doubtful('“Taken” is a name already of Ngrok.', [ref('tool', 'Ngrok')]);
      if (asked.entity === 'quayside' && !asked.anyway)
        throw new Doubtful('There is no entity organisation/quayside yet.', [ref('tool', 'Ngrok')]);
      if (asked.into?.id === 'flood' && !asked.anyway)
        throw new Doubtful('Are they one thing all the same?', []);
      calls.push(
        asked.kind === 'part'
          ? `part ${asked.role} ${asked.type}/${asked.entity} ${asked.becomes} in ${asked.articles}`
          : `${asked.kind} ${asked.type}/${asked.entity} ${asked.alias ?? ''} ${asked.into?.id ?? ''} ${asked.name ?? ''}${asked.articles ? ` in ${asked.articles}` : ''}`,
      );
      const decision = {
        ...asked,
        id: decisions.length + 1,
        by: authorOf(who),
        articles: asked.articles ?? null,
        name: asked.kind === 'part' ? `${asked.entity} as shown` : asked.name,
        role: asked.role ?? null,
        becomes: asked.becomes ?? null,
        at: NOW,
        undoneAt: null,
        undoneBy: null,
      };
      decisions = [...decisions, decision];
      return decision;
    },
    async decideFind(who, asked) {
      if (asked.why === '') throw named('BadInput', 'Say why.');
      if (/nowhere|T9999/.test(asked.entity)) throw named('NotFound', `There is no ${asked.entity} here.`);
      if (asked.kind === 'verdict' && asked.becomes === null) throw named('BadInput', 'Say what it is.');
      calls.push(
        `${asked.kind} ${asked.entity}${asked.below ? ' and below' : ''} ${asked.becomes} in ${asked.articles}`,
      );
      const decision: FindDecision = {
        ...asked,
        ...{ id: decisions.length + 1, type: asked.kind === 'verdict' ? 'observable' : 'technique' },
        ...{ alias: null, into: null, name: asked.entity, role: null, becomes: asked.becomes },
        ...{ articles: asked.articles ? ['article-1'] : null, by: authorOf(who), at: NOW },
        ...{ undoneAt: null, undoneBy: null },
      };
      decisions = [decision, ...decisions];
      return decision;
    },
    async undoEntityDecision(who, id) {
      calls.push(`undo ${id}`);
      decisions = decisions.map((one) =>
        one.id === id ? { ...one, undoneAt: NOW, undoneBy: authorOf(who) } : one,
      );
      return decisions.find((one) => one.id === id)!;
    },
  };
}

/** Neighbours on rings around the centre, and three more around each that is expanded. */
function graphOf(page: EntityPage, expanded: RelatedRef[]): EntityGraph {
  const near = [
    ...page.relations.map(({ other, asserted, by }) => ({
      other,
      kind: 'asserted' as const,
      count: asserted,
      by,
    })),
    ...page.mentionedWith.map((other) => ({
      other,
      kind: 'mentioned' as const,
      count: other.count,
      by: null,
    })),
  ].slice(0, 149);
  const isExpanded = ({ type, id }: RelatedRef) => expanded.some((one) => one.type === type && one.id === id);
  const place = (n: number, of: number, radius: number, [x, y] = [0.5, 0.5]) => ({
    x: x! + radius * Math.cos((2 * Math.PI * n) / of + 0.3),
    y: y! + radius * Math.sin((2 * Math.PI * n) / of + 0.3),
  });
  const centre = { type: page.type, id: page.id, name: page.name };
  const nodes: EntityGraph['nodes'] = [
    { ...centre, x: 0.5, y: 0.5, distance: 0, articles: page.counts.articles, expanded: true },
  ];
  const edges: EntityGraph['edges'] = [];
  for (const [n, { other, kind, count }] of near.entries()) {
    const { type, id, name } = other;
    const at = place(n, near.length, 0.46 - (n % 3) * 0.09);
    nodes.push({ type, id, name, ...at, distance: 1, articles: count, expanded: isExpanded(other) });
    edges.push({
      from: centre,
      to: { type, id },
      kind,
      relations: kind === 'asserted' ? ['uses'] : [],
      count,
    });
    if (!isExpanded(other)) continue;
    for (let m = 0; m < 3; m++) {
      const leaf = ref('organisation', `${name} neighbour ${m + 1}`);
      nodes.push({ ...leaf, ...place(m, 3, 0.08, [at.x, at.y]), distance: 2, articles: 2, expanded: false });
      edges.push({ from: { type, id }, to: leaf, kind: 'mentioned', relations: [], count: 2 });
    }
  }
  return { nodes: nodes.slice(0, 150), edges, total: page.relations.length + page.mentionedWith.length };
}
