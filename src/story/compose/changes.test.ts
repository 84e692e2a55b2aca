import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const report = (publisher: string, published: string, title: string, sentence: string) =>
  draftArticle({ publisher, published, title, paragraphs: [sentence] });

const first = report(
  'A',
  '2025-11-10T08:00:00Z',
  'Northgate Bank confirms breach',
  'The breach at Northgate Bank affected 61,000 customers.',
);
const second = report(
  'A',
  '2025-11-14T08:00:00Z',
  'Northgate Bank reopens branches',
  'Northgate Bank reopened its branches on Thursday.',
);
const third = report(
  'B',
  '2025-11-15T08:00:00Z',
  'Northgate Bank says breach is larger',
  'The breach at Northgate Bank affected 127,000 customers.',
);

describe('changesBetween', () => {
  it('calls the first revision new', () => {
    expect(changesBetween(null, compose([first])).map(({ what }) => what)).toEqual(['new']);
  });

  it('says nothing where nothing changed', () => {
    expect(changesBetween(compose([first]), compose([first]))).toEqual([]);
  });

  it('names a new event before the counts', () => {
    const changes = changesBetween(compose([first]), compose([first, second]));
    expect(changes[0]).toMatchObject({ what: 'event', words: 'Northgate Bank reopens branches' });
    expect(changes.at(-1)).toMatchObject({ what: 'articles', words: '+1 article' });
  });

  it('names a figure that changed first, with what it was and is', () => {
    const changes = changesBetween(compose([first, second]), compose([first, second, third]));
    expect(changes[0]).toMatchObject({ what: 'figure', was: '61,000 customers', is: '127,000 customers' });
    expect(changes.map(({ what }) => what)).toContain('publishers');
  });
});
