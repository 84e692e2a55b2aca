import { expect, test } from 'vitest';
import { type Row, readCat, readTimeLine, readTml } from './semeval.ts';
import { namesOf } from './semeval-entity.ts';
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
});

test('the names of an entity: its parts where they are distinct, its initials', () => {
  expect(namesOf('Northern Star 330')).toContainEqual(['330']);
  expect(namesOf('United States Coast Guard')).toContainEqual(['u.s.', 'coast', 'guard']);
  expect(namesOf('United States Coast Guard')).toContainEqual(['uscg']);
});
