/** Files of indicators that an article links to: which ones, and taking them into its text, where they can be cited. */
import type { Article, Block } from '../domain/article.ts';
import { attachmentLines } from './attachments.ts';

/** More files are an archive, not the appendix of a report. */
const MOST = 3;

/** Addresses of files that look like lists of indicators (CSV, STIX, MISP), in the order in which the article links to them. */
export function attachmentLinks({ links }: Pick<Article, 'links'>): string[] {
  const found = links.flatMap(({ url }) => fileAt(url) ?? []);
  return [...new Set(found)].slice(0, MOST);
}

/** Whether a link leads to such a file; a line that is nothing but such links is the article's all the same, and no menu. */
export const leadsToFile = (links: Article['links']): boolean =>
  links.some(({ url }) => fileAt(url) !== null);

function fileAt(link: string): string | null {
  const url = URL.parse(link);
  if (!url || !/\.(?:csv|json|stix2?)$/i.test(url.pathname)) return null;
  // A repository's page of a file is not the file.
  const blob = /^\/([^/]+)\/([^/]+)\/blob\/(.+)$/.exec(url.pathname);
  if (url.hostname === 'github.com' && blob)
    return `https://raw.githubusercontent.com/${blob[1]}/${blob[2]}/${blob[3]}`;
  return url.href;
}

/** The article with the file's observables as a block of code after its text; null where the file holds none. */
export function withAttachment(article: Article, name: string, content: string): Article | null {
  const lines = attachmentLines(content);
  if (lines === null || lines.length === 0) return null;
  const blocks: Block[] = [...article.blocks];
  let { text } = article;
  const append = (kind: Block['kind'], words: string) => {
    const start = text.length + 2;
    text += `\n\n${words}`;
    blocks.push({ kind, start, end: text.length });
  };
  // Without its ending: the file is the publisher's, and no file of an attack.
  append('heading', `Attached list: ${name.slice(0, 100).replace(/\.\w{1,6}$/, '')}`);
  append('code', lines.join('\n'));
  return { ...article, text, blocks };
}
