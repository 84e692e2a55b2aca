/** The sources that are followed from the first start, and the publishers that we know through them. */
import { readFileSync } from 'node:fs';
import { getDomain } from 'tldts';
import { z } from 'zod';
import { type Category, type Publisher, SourceDefinition } from '../domain/source.ts';

/** A default source; `reason` says for people why it is one. */
export const DefaultSource = SourceDefinition.extend({ reason: z.string().min(1) });
export type DefaultSource = z.infer<typeof DefaultSource>;

let loaded: DefaultSource[] | null = null;

/** All default sources, in the order of the file: authorities, vendors, research, journalism, policy, exploits. */
export function defaultSources(): DefaultSource[] {
  loaded ??= readFileSync(new URL('./default-sources.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readLine);
  return loaded;
}

function readLine(line: string, index: number): DefaultSource {
  const parsed = DefaultSource.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new Error(`default-sources.jsonl, line ${index + 1}, ${issue.path.join('.')}: ${issue.message}`);
}

/**
 * The publisher behind an address: one that we know by its host or domain, or a new one that is called `name` and is its
 * own family. A feed that is served by another company than its publisher's is known by its very address.
 */
export function publisherOf(url: string, name: string, category: Category = 'journalism'): Publisher {
  const sources = defaultSources();
  const source = sources.find((known) => known.url === url);
  if (source !== undefined) return source.publisher;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
  const known = [host, domain].flatMap((id) => sources.find((other) => other.publisher.id === id) ?? [])[0];
  return known?.publisher ?? { id: domain, name, family: domain, category };
}
