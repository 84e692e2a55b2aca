/** The sample wire as a labelled set: whole articles, where the other sets have a title and a sentence or two. */

import { readArticles, type SampleArticle } from '../sample/article.ts';
import { publishers } from '../sample/publishers.ts';
import type { StoryArticle } from '../src/domain/story.ts';
import { understand } from '../src/understand/understand.ts';
import { articleOf, type StoryItem } from './stories-data.ts';
import type { LabelledSet } from './stories-sets.ts';

/** The sample's articles in the order of publication, with their gold stories; copies are marked as copies. */
export function readSample(): LabelledSet {
  const written = readArticles();
  const items = written.map(itemOf);
  const articles = written.map((sample, i): StoryArticle => {
    const publisher = publishers.find(({ slug }) => slug === sample.publisher)!;
    const article = { ...articleOf(items[i]!), language: publisher.language };
    const { copyOf, how } = sample.gold;
    return {
      article,
      findings: understand(article),
      publisher,
      copyOf: copyOf === null || how === null ? null : { originalId: copyOf, similarity: 1, how },
    };
  });
  return { name: 'sample wire', items, articles, weight: 0, group: 'sample wire' };
}

function itemOf(sample: SampleArticle): StoryItem {
  const text = sample.body
    .replace(/\{\{(\d{4}-\d\d-\d\d)\|[a-z-]{1,20}\}\}/g, '$1')
    .replace(/\[([^\]]{1,200})\]\([^)]{1,300}\)/g, '$1')
    .replace(/[*`#|]/g, ' ');
  return {
    id: sample.slug,
    published: sample.at,
    publisher: sample.publisher,
    url: `https://sample.example/${sample.slug}`,
    title: sample.title,
    sentences: text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ')),
    story: sample.gold.story,
  };
}
