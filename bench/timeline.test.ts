import { expect, test } from 'vitest';
import { type Row, readCat, readTimeLine, readTml } from './semeval.ts';
import { mentionsIn } from './semeval-entity.ts';
import { grammarOf, roleOf } from './semeval-grammar.ts';
import { namesOf } from './semeval-names.ts';
import { sentencesOf } from './semeval-reading.ts';
import { awareness, f1Of } from './semeval-score.ts';
import { eventWord } from './semeval-words.ts';

const gold: Row[] = [
  { order: 0, date: 'XXXX-XX-XX', events: ['1-9-hoped'] },
  { order: 1, date: '2007-01-XX', events: ['1-2-won', '1-0-wins'] },
  { order: 2, date: '2007-03-05', events: ['2-3-sold'] },
  { order: 3, date: '2007-03-05', events: ['2-4-closed'] },
];

test('a time line measured with itself is right in everything', () => {
  const counts = awareness(gold, gold);
  // Four dates of events, and: won = wins (implied by their date), wins < sold, sold < closed (contradicts their one date).
  expect(counts).toEqual({ right: 6, ours: 6, found: 6, gold: 6 });
  expect(f1Of(counts)).toBe(1);
});

test('order counts without the dates, dates without the order', () => {
  const noDates = gold.map((row, i) => ({ ...row, date: `1999-01-0${i + 1}` }));
  // won = wins holds in the gold; wins < sold and sold < closed do too; no event has its date.
  expect(awareness(noDates, gold)).toMatchObject({ right: 2, found: 2 });
  const reversed = gold.map((row) => ({ ...row, order: row.order && 4 - row.order }));
  // The four dates hold; nothing of the order does.
  expect(awareness(reversed, gold)).toMatchObject({ right: 4, ours: 6, found: 4 });
});

test('what follows from others is found: a chain with an event left out', () => {
  const short = gold.filter(({ order }) => order !== 2);
  const counts = awareness(short, gold);
  // won, wins, closed with their dates, and wins < closed, which the gold implies by way of "sold".
  expect(counts).toMatchObject({ right: 4, ours: 4, found: 3, gold: 6 });
});

test('a made-up event costs precision, an empty time line all', () => {
  const more = [...gold, { order: 4, date: '2008-01-01', events: ['2-5-left'] }];
  const { right, ours } = awareness(more, gold);
  expect(ours - right).toBe(2);
  expect(f1Of(awareness([], gold))).toBe(0);
});

test('reads documents in both forms, and time lines with dates in full', () => {
  const cat =
    '<Document doc_id="7"><token number="0" sentence="0" t_id="1">Bank</token><token number="1" sentence="0" t_id="2">opens</token><token number="2" sentence="2" t_id="3">R&amp;D</token><TIMEX3 functionInDocument="CREATION_TIME" type="DATE" value="2007-10-15"></TIMEX3></Document>';
  expect(readCat(cat)).toMatchObject({ id: '7', day: '2007-10-15' });
  expect([...readCat(cat)!.sentences]).toEqual([
    [0, ['Bank', 'opens']],
    [2, ['R&D']],
  ]);
  const tml =
    '<DOCID>7</DOCID><DCT><TIMEX3 value="2007-10-15">x</TIMEX3></DCT><EXTRAINFO>Bank opens</EXTRAINFO><TEXT><s id="2">It <EVENT eid="e1">opens</EVENT> .</s></TEXT>';
  expect(readTml(tml)!.sentences.get(2)).toEqual(['It', 'opens', '.']);
  expect(readTimeLine('Bank\n1\t2006-03\t7-0-opens\t7-2-opened\n').rows).toEqual([
    { order: 1, date: '2006-03-XX', events: ['7-0-opens', '7-2-opened'] },
  ]);
});

test('knows words of events by their form and their neighbours', () => {
  expect(eventWord('announced', 'Bank', 'a')).toMatchObject({
    form: 'past',
    lemma: 'announce',
    reporting: true,
  });
  expect(eventWord('flight', 'first', '.')).toMatchObject({ form: 'noun' });
  expect(eventWord('plans', 'bank', 'to')).toMatchObject({ form: 'third' });
  expect(eventWord('plans', 'its', 'to')).toMatchObject({ form: 'noun' });
  expect(eventWord('was', 'it', 'sold')).toBeNull();
  expect(eventWord('table', 'the', 'of')).toBeNull();
  expect(eventWord('compensation', 'the', 'of')).toMatchObject({ form: 'noun' });
  expect(eventWord('rebadged', 'they', 'it')).toMatchObject({ form: 'past' });
  expect(eventWord('evening', 'the', ',')).toBeNull();
});

test('the names of an entity: enough by themselves, or good beside one that is', () => {
  const cases: [string, 'person' | 'thing' | 'body', 'whole' | 'short', string][] = [
    ['Northern Star N330', 'thing', 'whole', 'n330'],
    ['Quillmark 6', 'thing', 'short', 'quillmark'],
    ['United States Coast Guard', 'body', 'whole', 'u.s. coast guard'],
    ['United States Coast Guard', 'body', 'whole', 'uscg'],
    ['Maren Tolvik', 'person', 'short', 'tolvik'],
    ['Tolvik Varnum', 'body', 'short', 'tolvik'],
    ['Tolvik Inc', 'body', 'whole', 'tolvik'],
    ['Tolvik Eastern Airlines', 'body', 'whole', 'tolvik eastern'],
  ];
  for (const [entity, type, where, form] of cases)
    expect(namesOf(entity, type)[where].map((words) => words.join(' '))).toContain(form);
  expect(namesOf('Norland Airlines', 'body').short).not.toContainEqual(['norland']);
});

const sentences = (...lines: string[]) =>
  sentencesOf({
    id: '1',
    day: '2007-10-15',
    sentences: new Map(lines.map((line, i) => [i, line.split(' ')])),
  });

test('finds an entity by names, pronouns and what it is', () => {
  const read = sentences(
    'Tolvik sells a yard',
    'October 15 , 2007',
    'The company Tolvik Varnum said it would close the port .',
    'The large shipyard is old .',
    'Varnum did not answer the union .',
  );
  const entity = {
    names: namesOf('Tolvik Varnum', 'body'),
    type: 'body' as const,
    classes: new Set(['shipyard']),
  };
  const found = [...mentionsIn(read, entity).mentions].map(([number, spans]) => [
    number,
    spans.map(({ start, end }) => read.get(number)!.tokens.slice(start, end).join(' ')),
  ]);
  expect(found).toEqual([
    [0, ['Tolvik']],
    [2, ['Tolvik Varnum', 'it']],
    [3, ['The large shipyard']],
    [4, ['Varnum', 'the union']],
  ]);
});

test('a number that counts is not a thing named by it', () => {
  const entity = {
    names: namesOf('Norland 450', 'thing'),
    type: 'thing' as const,
    classes: new Set<string>(),
  };
  const read = sentences('Norland 450 ready', '', 'It sold 450 tickets for the first 450 in $ 450 .');
  expect(
    mentionsIn(read, entity)
      .mentions.get(2)!
      .map(({ start }) => start),
  ).toEqual([0, 7]);
});

test('tells what a name is to a word', () => {
  const cases: [sentence: string, name: string, word: string, role: string][] = [
    ['Tolvik sold the yard .', 'Tolvik', 'sold', 'subject'],
    ["Tolvik 's chief sold the yard .", 'Tolvik', 'sold', 'subject owner'],
    ['The owner of Tolvik sold the yard .', 'Tolvik', 'sold', 'subject of'],
    ['Norland and Tolvik sold the yard .', 'Tolvik', 'sold', 'subject'],
    ['Tolvik , the oldest yard here , was sold .', 'Tolvik', 'sold', 'patient'],
    ['The yard was sold by Tolvik .', 'Tolvik', 'sold', 'by head'],
    ['Norland sold Tolvik yesterday .', 'Tolvik', 'sold', 'object head'],
    ['Tolvik plans to sell the yard .', 'Tolvik', 'sell', 'subject by to'],
    ['Tolvik bought and sold the yard .', 'Tolvik', 'sold', 'subject by and'],
    ['While selling the yard , Tolvik announced a move .', 'Tolvik', 'selling', 'subject by participle'],
    ['Norland , which Tolvik sold , is old .', 'Tolvik', 'sold', 'subject'],
    ['Tolvik announced a move .', 'Tolvik', 'move', 'object of verb: subject'],
    ["Tolvik 's move was praised .", 'Tolvik', 'move', 'noun owner'],
    ['The delivery of Tolvik was praised .', 'Tolvik', 'delivery', 'noun of head'],
    ['Norland sold the yard ; Tolvik is old .', 'Tolvik', 'sold', 'none'],
  ];
  for (const [sentence, name, word, role] of cases) {
    const { tokens, words } = sentences(sentence).get(0)!;
    const at = tokens.indexOf(name);
    const found = roleOf(tokens.indexOf(word), { start: at, end: at + 1 }, grammarOf(tokens, words));
    expect(`${sentence} ${word}: ${found}`).toBe(`${sentence} ${word}: ${role}`);
  }
});
