import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { AskedStoryDecision } from '../domain/decision.ts';
import { drain } from '../pipeline/worker.ts';
import { LOCAL } from './principal.ts';

let server: TestServer;
let program: TestProgram;
const story = new Map<string, string>();
const article = new Map<string, string>();

/** Four matters of a town each, told by two publishers. */
const towns = ['Arnholt', 'Brekke', 'Curragh', 'Drammen'];
const intruders = [
  'a gang named Pale Otter',
  'two pupils',
  'the ransomware crew Tin Lantern',
  'an angry clerk',
];
const told: Record<string, (town: string, who: string) => [title: string, ...text: string[]]> = {
  Northgate: (town, who) => [
    `Intruders close the town hall of ${town}`,
    `The town hall of ${town} was closed on 18 November 2025 after ${who} broke into its registry.`,
    `The mayor of ${town} said that letters are answered by hand until the registry is back.`,
  ],
  Meridian: (town, who) => [
    `${town} answers letters by hand after a break-in to its registry`,
    `After ${who} got into the registry of ${town}, the town hall there stays closed, its mayor said.`,
    `Nobody knows yet when the registry of ${town} will be back.`,
  ],
  Harbour: (town, who) => [
    `Registry of ${town} is still down, town hall closed`,
    `A week after ${who} broke into the registry of ${town}, its town hall is closed to visitors.`,
    `The mayor hopes to open the town hall of ${town} again in December.`,
  ],
};
function page(town: string, publisher: string): string {
  const [title, ...text] = told[publisher]!(town, intruders[towns.indexOf(town)]!);
  return `<html lang="en"><head><title>${title}</title></head><body><article>
    ${text.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`;
}

async function read(town: string, publisher: string): Promise<string> {
  const url = `https://${publisher.toLowerCase()}.example/${town.toLowerCase()}`;
  const id = await program.app.readFile(LOCAL, { name: town, content: page(town, publisher), url });
  await drain(program.ground);
  return id;
}

const where = async (id: string) => (await program.app.article(LOCAL, id)).story?.id;
const wire = async () =>
  (await program.app.wire(LOCAL, { since: 'all', kinds: [], categories: [], text: '', before: null })).rows;
const asked = (one: Partial<AskedStoryDecision>): AskedStoryDecision => ({
  kind: 'merge',
  story: '',
  into: null,
  articleIds: [],
  title: null,
  why: 'it is one intruder',
  ...one,
});
async function decide(one: Partial<AskedStoryDecision>) {
  const decision = await program.app.decideStory(LOCAL, asked(one));
  await drain(program.ground);
  return decision;
}
async function undo(id: number) {
  await program.app.undoStoryDecision(LOCAL, id);
  await drain(program.ground);
}

beforeAll(async () => {
  server = await startTestServer();
  program = await openTestProgram(await server.newDatabase(), '2025-11-20T12:00:00Z', []);
  for (const town of towns) {
    for (const publisher of ['Northgate', 'Meridian'])
      article.set(`${town} ${publisher}`, await read(town, publisher));
    story.set(town, (await where(article.get(`${town} Northgate`)!))!);
  }
});
afterAll(async () => {
  await program.close();
  await server.stop();
});

test('each town is a story of two articles, before anybody decides', async () => {
  expect(new Set(story.values()).size).toBe(towns.length);
  expect((await wire()).map((row) => row.articles)).toEqual([2, 2, 2, 2]);
});

test('merged stories are one, their links lead on, readers are told by whom and why, and it can be taken back', async () => {
  const [from, into] = [story.get('Arnholt')!, story.get('Brekke')!];
  const { id } = await decide({ kind: 'merge', story: from, into });
  expect(await program.app.storyMovedTo(LOCAL, from)).toBe(into);
  const merged = await program.app.story(LOCAL, into, { asOf: null, visit: false });
  expect(merged.articles).toBe(4);
  expect(merged.revisions[0]!.changes[0]).toMatchObject({
    what: 'merged',
    words: 'decided by local: it is one intruder',
  });
  expect((await program.app.storyDecisions(LOCAL, into))[0]).toMatchObject({
    id,
    kind: 'merge',
    by: 'local',
    appliedAt: expect.any(String),
    articleIds: expect.toSatisfy((ids: string[]) => ids.length === 2),
  });
  // What comes later joins, and the engine does not take it apart again.
  const late = await read('Arnholt', 'Harbour');
  expect(await where(late)).toBe(into);

  await undo(id);
  expect((await program.app.story(LOCAL, from, { asOf: null, visit: false })).articles).toBe(2);
  expect(await program.app.storyMovedTo(LOCAL, from)).toBeNull();
  expect((await program.app.storyDecisions(LOCAL, into))[0]!.undoneAt).not.toBeNull();
  // An article that came in between stays where it joined, until somebody moves it.
  await decide({ kind: 'move', story: into, into: from, articleIds: [late] });
  expect(await where(late)).toBe(from);
});

test('a story that was split stays split', async () => {
  const from = story.get('Curragh')!;
  const gone = article.get('Curragh Meridian')!;
  const { id } = await decide({ kind: 'split', story: from, articleIds: [gone] });
  const own = (await where(gone))!;
  expect(own).not.toBe(from);
  // A name that it is given afterwards says nothing of where articles belong.
  for (const part of [from, own])
    await decide({ kind: 'rename', story: part, title: `Curragh, part ${part}` });
  const late = await read('Curragh', 'Harbour');
  expect([from, own]).toContain(await where(late));
  expect(await where(gone)).toBe(own);
  await undo(id);
  expect(await where(gone)).toBe(from);
  for (const { kind, undoBy, id: renamed } of await program.app.storyDecisions(LOCAL, from))
    if (kind === 'rename' && undoBy === null) await undo(renamed);
});

test('what was decided comes out as labelled items', async () => {
  const [from, gone] = [story.get('Curragh')!, article.get('Curragh Meridian')!];
  const { id } = await decide({ kind: 'split', story: from, articleIds: [gone] });
  const items = await program.app.decidedItems(LOCAL);
  const labelled = new Map(items.map((item) => [item.id, item.story]));
  expect(labelled.get(gone)).toBe(await where(gone));
  expect(labelled.get(article.get('Curragh Northgate')!)).toBe(from);
  expect(items.find((item) => item.id === gone)).toMatchObject({
    publisher: 'meridian.example',
    title: 'Curragh answers letters by hand after a break-in to its registry',
    sentences: expect.arrayContaining(['Nobody knows yet when the registry of Curragh will be back.']),
  });
  await undo(id);
});

test('a story that was renamed keeps its name when more comes, and gets its own back', async () => {
  const id = story.get('Drammen')!;
  const decision = await decide({ kind: 'rename', story: id, title: 'Drammen works on paper' });
  await read('Drammen', 'Harbour');
  const renamed = await program.app.story(LOCAL, id, { asOf: null, visit: false });
  expect([renamed.title, renamed.articles]).toEqual(['Drammen works on paper', 3]);
  await undo(decision.id);
  expect((await program.app.story(LOCAL, id, { asOf: null, visit: false })).title).toMatch(
    /^(?!Drammen works).*Drammen/,
  );
});

test('a kind and a severity that a person gave stand when more comes, say by whom and why, and are taken back', async () => {
  const id = story.get('Drammen')!;
  const shown = async () => {
    const { kind, severity, corrected } = await program.app.story(LOCAL, id, { asOf: null, visit: false });
    const row = (await wire()).find((one) => one.id === id)!;
    expect([row.kind, row.severity]).toEqual([kind, severity]);
    return { kind, severity, corrected };
  };
  const before = await shown();
  expect([before.kind, before.corrected]).toEqual(['incident', undefined]);
  const first = await decide({ kind: 'severity', story: id, word: 'critical', why: 'a guess' });
  const severity = await decide({ kind: 'severity', story: id, word: ' Low', why: 'letters only' });
  const kind = await decide({
    kind: 'kind',
    story: id,
    word: 'Law enforcement',
    why: 'the clerk is on trial',
  });
  const given = {
    kind: 'law-enforcement',
    severity: { level: 'low', reasons: ['corrected by local: letters only'] },
    corrected: {
      kind: 'corrected by local: the clerk is on trial',
      severity: 'corrected by local: letters only',
    },
  };
  expect(await shown()).toEqual(given);
  expect((await program.app.storyDecisions(LOCAL, id)).slice(0, 2)).toMatchObject([
    { id: kind.id, kind: 'kind', word: 'law-enforcement', why: 'the clerk is on trial' },
    { id: severity.id, kind: 'severity', word: 'low', by: 'local' },
  ]);
  await read('Drammen', 'Harbour');
  expect(await shown()).toEqual(given);
  const none = await decide({ kind: 'severity', story: id, word: 'None', why: 'a drill' });
  expect(await shown()).toMatchObject({
    severity: null,
    corrected: { severity: 'corrected by local: a drill' },
  });
  await undo(none.id);
  await undo(first.id);
  expect(await shown()).toEqual(given);
  await undo(severity.id);
  await undo(kind.id);
  expect((await shown()).corrected).toBeUndefined();
  expect((await shown()).kind).toBe('incident');
  const many = await decide({ kind: 'kind', story: id, word: 'roundup', why: 'many towns' });
  expect((await shown()).kind).toBeNull();
  await undo(many.id);
});

test('a number means one decision: of which kind it is, the other way of undoing it says', async () => {
  const named = await decide({ kind: 'rename', story: story.get('Drammen')!, title: 'Paper' });
  const [one] = (await program.app.entities(LOCAL, { text: '', type: null, limit: 1 })).entities;
  const asked = { type: one!.type, entity: one!.id, alias: null, into: null, why: 'x' };
  const entity = await program.app.decideEntity(LOCAL, { ...asked, kind: 'rename', name: 'The Harbour' });
  expect(entity.id).toBe(named.id + 1);
  await expect(program.app.undoEntityDecision(LOCAL, named.id)).rejects.toThrow(
    `Decision ${named.id} is about stories: \`throughline decide undo ${named.id}\` takes it back.`,
  );
  await expect(program.app.undoStoryDecision(LOCAL, entity.id)).rejects.toThrow(
    `Decision ${entity.id} is about entities: \`throughline entities undo ${entity.id}\` takes it back.`,
  );
  await expect(program.app.undoStoryDecision(LOCAL, 99_999)).rejects.toThrow('There is no such decision.');
  await undo(named.id);
  await program.app.undoEntityDecision(LOCAL, entity.id);
});

test.each<[string, () => Partial<AskedStoryDecision>, string]>([
  ['into itself', () => ({ into: story.get('Drammen')! }), 'the same story'],
  ['into none', () => ({ into: 'never' }), 'no such story'],
  ['without a reason', () => ({ into: story.get('Curragh')!, why: ' ' }), 'Say why'],
  ['nothing', () => ({ kind: 'split' }), 'Choose the articles'],
  [
    'a strange article',
    () => ({ kind: 'split', articleIds: [article.get('Arnholt Northgate')!] }),
    'is not in that story',
  ],
  [
    'an unknown kind',
    () => ({ kind: 'kind', word: 'gossip' }),
    'There is no kind “gossip”. It is one of: incident,',
  ],
  ['no severity', () => ({ kind: 'severity' }), 'Say which severity it has. It is one of: critical, high,'],
  ['without a title', () => ({ kind: 'rename' }), 'Give the title'],
  [
    'with a title that turns the writing',
    () => ({ kind: 'rename', title: 'Drammen \u202eon paper' }),
    'The title holds a character that turns the direction of writing (U+202E).',
  ],
  ['with a title that nobody sees', () => ({ kind: 'rename', title: '\u200b' }), 'nothing that can be seen'],
])('refuses %s with the reason', async (_, one, reason) => {
  const given = asked({ story: story.get('Drammen')!, ...one() });
  await expect(program.app.decideStory(LOCAL, given)).rejects.toThrow(reason);
});

test('an earlier decision cannot be taken back from under a later one', async () => {
  const [a, b, c] = [story.get('Brekke')!, story.get('Curragh')!, story.get('Drammen')!];
  const first = await decide({ story: a, into: b });
  const second = await decide({ story: b, into: c });
  await expect(program.app.undoStoryDecision(LOCAL, first.id)).rejects.toThrow(`Decision ${second.id}`);
  await undo(second.id);
  await undo(first.id);
  expect((await wire()).find((row) => row.id === a)!.articles).toBe(2);
});

test('of a story that is not there, no decisions are told', async () => {
  await expect(program.app.storyDecisions(LOCAL, 'never')).rejects.toThrow('no such story');
  expect(await program.app.storyDecisions(LOCAL, null)).not.toEqual([]);
});
