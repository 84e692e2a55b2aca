import { describe, expect, it } from 'vitest';
import { Findings } from '../domain/findings.ts';
import { articleOf } from './article-of.ts';
import { understand } from './understand.ts';

describe('understand', () => {
  it('gives findings of the declared form whose spans are in order and inside the text', () => {
    const article = articleOf({
      title: 'Harbour Union Says 40 Firms Hit',
      body: ['The Harbour Union said on Tuesday that 40 firms called evil[.]org, as CVE-2025-12345 allows.'],
    });
    const findings = Findings.parse(understand(article));
    for (const list of [
      findings.sentences,
      findings.mentions,
      findings.dates,
      findings.quantities,
      findings.observables,
    ]) {
      expect(list.length).toBeGreaterThan(0);
      list.reduce((end, span) => {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(article.text.length);
        return span.end;
      }, 0);
    }
  });

  it('gives the same for the same article', () => {
    const article = articleOf({ body: ['Acmetron lost 40 servers on Monday.'] });
    expect(understand(article)).toEqual(understand(article));
  });

  it.each([
    ['LockBit claims that it breached Boeing.', 'hedged'],
    ['Investigators believe that Boeing was breached by APT41.', 'hedged'],
    ['Boeing was breached by APT41, a group linked to China.', 'asserted'],
    ['APT41 breached Boeing in May.', 'asserted'],
  ])('holds an attack and its attacker for as sure: %s', (text, certainty) => {
    const { roles, relations } = understand(articleOf({ title: 'Boeing was hit', body: [text] }));
    const attacks = relations.filter(({ relation }) => relation === 'targets');
    expect(attacks.map((one) => one.certainty)).toEqual([certainty]);
    const attackers = roles.filter(({ role, key }) => role === 'actor' && key !== 'china');
    expect(attackers.map((one) => one.certainty)).toEqual([certainty]);
  });

  it('takes an empty article', () => {
    const article = articleOf({ title: '', body: [] });
    expect(understand(article).sentences).toEqual([]);
  });
});
