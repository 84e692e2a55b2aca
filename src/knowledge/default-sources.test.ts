import { describe, expect, it } from 'vitest';
import { Category } from '../domain/source.ts';
import { defaultSources, publisherOf } from './default-sources.ts';

const sources = defaultSources();

describe('the default sources', () => {
  it('are about 60, each address and name once', () => {
    expect(sources.length).toBeGreaterThanOrEqual(55);
    expect(sources.length).toBeLessThanOrEqual(75);
    expect(new Set(sources.map((source) => source.url)).size).toBe(sources.length);
    expect(new Set(sources.map((source) => source.name)).size).toBe(sources.length);
  });

  it('cover every category and several languages', () => {
    expect(new Set(sources.map((source) => source.publisher.category))).toEqual(new Set(Category.options));
    expect(new Set(sources.map((source) => source.language)).size).toBeGreaterThanOrEqual(6);
  });

  it('are https, with a reason each', () => {
    for (const { url, reason } of sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it('describe a publisher the same way each time', () => {
    for (const { publisher } of sources) {
      expect(sources.find((other) => other.publisher.id === publisher.id)!.publisher).toEqual(publisher);
    }
  });

  it.each([
    ['Dark Reading', 'Cybersecurity Dive'],
    ['Ars Technica security', 'WIRED security'],
    ['Google Threat Intelligence', 'Project Zero'],
    ['Microsoft Security Blog', 'Microsoft security update guide'],
  ])('%s and %s have one owner and are one voice', (one, other) => {
    const familyOf = (name: string) => sources.find((source) => source.name === name)!.publisher.family;
    expect(familyOf(one)).toBe(familyOf(other));
  });
});

describe('the publisher of an address', () => {
  it.each([
    ['https://www.bleepingcomputer.com/news/security/some-article/', 'BleepingComputer'],
    ['https://unit42.paloaltonetworks.com/a-campaign/', 'Palo Alto Networks'],
    ['https://www.cert.ssi.gouv.fr/avis/CERTFR-2025-AVI-0001/', 'CERT-FR'],
    ['https://www.edpb.europa.eu/news/1', 'European Data Protection Board'],
    ['https://cert.europa.eu/publications/1', 'CERT-EU'],
    ['https://feeds.feedburner.com/TheHackersNews', 'The Hacker News'],
  ])('%s is %s', (url, name) => {
    expect(publisherOf(url, 'Somebody').name).toBe(name);
  });

  it('that we do not know is new, and a family of its own', () => {
    expect(publisherOf('https://news.someone.co.uk/feed', 'Someone', 'policy')).toEqual({
      id: 'someone.co.uk',
      name: 'Someone',
      family: 'someone.co.uk',
      category: 'policy',
    });
    expect(publisherOf('https://ann.github.io/feed', 'Ann').id).toBe('ann.github.io');
    expect(publisherOf('https://digital-strategy.ec.europa.eu/news', 'European Commission').id).toBe(
      'europa.eu',
    );
    expect(publisherOf('http://127.0.0.1:8080/feed', 'Local').id).toBe('127.0.0.1');
  });
});
