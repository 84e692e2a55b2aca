/** Hosts and URLs that sentences tie to entities, from the words of an article to each place that shows them. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { EntityType } from '../domain/entity.ts';
import { makeCopy, saveArticle } from '../store/articles.ts';
import { addSources, sourceId } from '../store/sources.ts';
import { articleOf } from '../understand/article-of.ts';
import { understand } from '../understand/understand.ts';
import { LOCAL } from './principal.ts';

const NOW = '2025-11-20T09:42:00.000Z';
const FEED = 'https://news.example/feed';
const emotet = { type: 'malware' as const, id: 'emotet' };
const host = { type: 'observable' as const, id: '45.137.21.9' };

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  program = await openTestProgram(await server.newDatabase(), NOW, []);
  const family = 'news.example';
  const publisher = { id: family, name: 'News', family, category: 'journalism' as const };
  await addSources(program.db, [{ url: FEED, kind: 'feed', name: 'News', publisher, language: 'en' }], NOW);
  return () => program.close();
});
afterAll(() => server.stop());

async function read(id: string, words: string, day = '2025-11-18'): Promise<void> {
  const url = `https://news.example/${id}`;
  const kind = words.includes(' | ') ? 'table' : 'paragraph';
  const whole = articleOf({ title: `Notes ${id}`, body: [{ kind, text: words }], day });
  const article = { ...whole, id, url, sourceId: sourceId(FEED), publisherId: 'news.example' };
  const findings = understand(article);
  await program.db
    .transaction()
    .execute((trx) => saveArticle(trx, { article, findings, urls: [url], signature: null, bands: [] }, NOW));
}

const page = (type: EntityType, id: string) => program.app.entity(LOCAL, type, id);
const tiesOf = async (type: EntityType, id: string) =>
  (await page(type, id)).relations
    .filter(({ other }) => other.type === 'observable')
    .map(({ relation, other, asserted, hedged, denied }) => [relation, other.name, asserted, hedged, denied]);

test('stand on the page defanged, with how many sentences say so and the firmest and newest of them; copies add none', async () => {
  await read('one', 'Emotet communicates with 45.137.21[.]9 and hxxps://gate[.]top/a.', '2025-11-10');
  await read('two', 'Emotet may contact 45.137.21[.]9.');
  await read('three', 'Emotet connects to 45.137.21[.]9 again.', '2025-11-17');
  await read('four', 'Emotet never contacted gate-two[.]top.');
  await read('five', 'Emotet connects to 45.137.21[.]9 again.', '2025-11-19');
  await makeCopy(program.db, 'five', { originalId: 'three', similarity: 1, how: 'same' });
  expect(await tiesOf('malware', 'emotet')).toEqual([
    ['communicates-with', '45[.]137[.]21[.]9', 2, 1, 0],
    ['communicates-with', 'hxxps://gate[.]top/a', 1, 0, 0],
    ['communicates-with', 'gate-two[.]top', 0, 0, 1],
  ]);
  const [first] = (await page('malware', 'emotet')).relations.filter(({ other }) => other.id === host.id);
  expect(first!.citations.map(({ passage }) => passage)).toEqual([
    'Emotet communicates with 45.137.21[.]9 and hxxps://gate[.]top/a.',
    'Emotet connects to 45.137.21[.]9 again.',
  ]);
});

test('are in the graph as asserted, lead to their sentences, and expand to who else is tied to them', async () => {
  await read('one', 'Emotet communicates with 45.137.21[.]9. TrickBot, too, was seen.');
  await read('two', 'TrickBot connects to 45.137.21[.]9.');
  await read('three', 'TrickBot may contact gate[.]top.');
  const graph = await program.app.entityGraph(LOCAL, emotet, []);
  // Whom only catalogues name beside it is left out here.
  const named = graph.nodes.filter(({ articles }) => articles > 0);
  expect(named.map(({ type, name, articles }) => [type, name, articles])).toEqual([
    ['malware', 'Emotet', 1],
    ['observable', '45[.]137[.]21[.]9', 2],
    ['malware', 'TrickBot', 3],
  ]);
  // What is asserted of its neighbours is there from the start.
  expect(graph.edges.filter(({ count, kind }) => count > 0 && kind === 'asserted')).toEqual([
    { from: emotet, to: host, kind: 'asserted', relations: ['communicates-with'], count: 1 },
    {
      from: { type: 'malware', id: 'trickbot' },
      to: host,
      kind: 'asserted',
      relations: ['communicates-with'],
      count: 1,
    },
  ]);
  await read('four', 'Remcos beacons to 45.137.21[.]9.');
  const opened = await program.app.entityGraph(LOCAL, emotet, [
    host,
    { type: 'observable', id: 'nothing.example' },
  ]);
  expect(opened.nodes.map(({ id, distance, expanded }) => [id, distance, expanded])).toContainEqual([
    'remcos',
    2,
    false,
  ]);
  expect(opened.nodes.find(({ id }) => id === host.id)).toMatchObject({ expanded: true, distance: 1 });
  const edge = await program.app.entityEdge(LOCAL, emotet, host);
  expect(edge.to).toEqual({ ...host, name: '45[.]137[.]21[.]9' });
  expect(edge.relations).toMatchObject([{ relation: 'communicates-with', direction: 'out', asserted: 1 }]);
  expect(edge.relations[0]!.citations[0]!.passage).toBe('Emotet communicates with 45.137.21[.]9.');
  expect(edge.together).toEqual([]);
  await expect(
    program.app.entityEdge(LOCAL, emotet, { type: 'observable', id: 'nothing.example' }),
  ).rejects.toThrow('No sentence here');
  const shared = await program.app.entitiesInCommon(LOCAL, [emotet, { type: 'malware', id: 'trickbot' }]);
  expect(shared.neighbours).toContainEqual({
    ...host,
    name: '45[.]137[.]21[.]9',
    relations: ['communicates-with'],
    sentences: 2,
    articles: 2,
    naming: 1,
  });
});

test('follow what people decide about an entity, and come back', async () => {
  await read('one', 'Emotet communicates with 45.137.21[.]9.');
  await read('two', 'TrickBot is old.');
  const made = await program.app.decideEntity(LOCAL, {
    kind: 'merge',
    type: 'malware',
    entity: 'emotet',
    alias: null,
    into: { type: 'malware', id: 'trickbot' },
    name: null,
    why: 'a test',
    anyway: true,
  });
  expect(await tiesOf('malware', 'trickbot')).toEqual([['communicates-with', '45[.]137[.]21[.]9', 1, 0, 0]]);
  await program.app.undoEntityDecision(LOCAL, made.id);
  expect(await tiesOf('malware', 'trickbot')).toEqual([]);
  expect(await tiesOf('malware', 'emotet')).toEqual([['communicates-with', '45[.]137[.]21[.]9', 1, 0, 0]]);
});

test('are relationships of the STIX bundle, each with its sentence', async () => {
  await read('one', 'Emotet communicates with 45.137.21[.]9.');
  await read('two', 'APT28 is back. The group registered the domain gate[.]top.');
  const bundleOf = async (entity: { type: EntityType; id: string }) => {
    const { body } = await program.app.observablesFile(LOCAL, { entity }, 'stix');
    return (JSON.parse(body) as { objects: Record<string, unknown>[] }).objects;
  };
  const objects = await bundleOf(emotet);
  expect(objects.filter(({ relationship_type }) => relationship_type === 'communicates-with')).toMatchObject([
    {
      description: 'Emotet communicates with 45.137.21[.]9.',
      source_ref: objects.find(({ type }) => type === 'malware')!.id,
      target_ref: objects.find(({ type }) => type === 'ipv4-addr')!.id,
    },
  ]);
  const apt28 = await bundleOf({ type: 'actor', id: 'apt28' });
  expect(apt28.filter(({ relationship_type }) => relationship_type === 'related-to')).toMatchObject([
    {
      description: 'uses: The group registered the domain gate[.]top.',
      target_ref: apt28.find(({ type }) => type === 'domain-name')!.id,
    },
  ]);
});

test('the search for one names whom it is tied to, and nobody who merely acts in the same articles', async () => {
  await read(
    'one',
    'Dridex, Emotet and QakBot are loaders of spam runs. Emotet communicates with 45.137.21[.]9.',
  );
  await read(
    'two',
    'Dridex and QakBot are back. 45.137.21[.]9 was up in May, and attackers used Dridex and QakBot.',
  );
  const { observables } = await program.app.search(LOCAL, '45.137.21[.]9', 20);
  expect(observables.entities.map(({ name }) => name)).toEqual(['Emotet']);
});

test('a remark in a table ties, too, and stands beside the observable on the page, in a search and in files', async () => {
  const sample = 'ab'.repeat(32);
  await read('one', `45.137.21[.]9 | Emotet C2, =1+1 <b>\n${sample} | SHA-256 | Emotet DLL`);
  expect(await tiesOf('malware', 'emotet')).toEqual([
    ['communicates-with', '45[.]137[.]21[.]9', 1, 0, 0],
    ['indicated-by', sample, 1, 0, 0],
  ]);
  const { observables } = await page('malware', 'emotet');
  expect(observables.shown.map(({ value, remark }) => [value, remark])).toEqual([
    ['45.137.21.9', 'Emotet C2, =1+1 <b>'],
    [sample, 'Emotet DLL'],
  ]);
  const found = (await program.app.search(LOCAL, '45.137.21[.]9', 20)).observables;
  expect(found.shown[0]!.remark).toBe('Emotet C2, =1+1 <b>');
  expect(found.entities.map(({ name }) => name)).toEqual(['Emotet']);
  const { body: csv } = await program.app.observablesFile(LOCAL, { entity: emotet }, 'csv');
  expect(csv).toContain('"Emotet C2, =1+1 <b>"');
  const { body: stix } = await program.app.observablesFile(LOCAL, { entity: emotet }, 'stix');
  const { objects } = JSON.parse(stix) as { objects: Record<string, unknown>[] };
  const indicators = objects.filter(({ type }) => type === 'indicator');
  expect(indicators.map(({ description }) => description)).toContainEqual(
    expect.stringMatching(/^“Emotet DLL”; /),
  );
  const file = objects.find(({ type }) => type === 'file')!;
  expect(objects.find(({ target_ref }) => target_ref === file.id)).toMatchObject({
    relationship_type: 'related-to',
    description: `indicated-by: ${sample} | SHA-256 | Emotet DLL`,
  });
});
