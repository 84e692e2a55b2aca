/** Who stands behind an address that a person gave. */
import { getDomain } from 'tldts';
import type { Category, Publisher } from '../domain/source.ts';
import { defaultSources } from '../knowledge/default-sources.ts';

/** Saved files that name no address (a name that resolves nowhere, RFC 6761): nobody stands behind them, and a family of no name adds no voice. */
export const NOBODY: Publisher = {
  id: 'file.invalid',
  name: 'Saved file',
  family: '',
  category: 'journalism',
};

/** The publisher that we know by the address's domain; else a new one, its own family, named as given. */
export function publisherAt(url: string, name: string, category: Category | null): Publisher {
  const host = new URL(url).hostname;
  const id = getDomain(host) ?? host;
  const known = defaultSources().find((source) => source.publisher.id === id);
  return known?.publisher ?? { id, name, family: id, category: category ?? 'journalism' };
}
