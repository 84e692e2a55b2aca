import { useRef } from 'react';
import { Form } from 'react-router';
import type { WirePage, WireQuery } from '../../domain/page.ts';
import { useMove } from '../browser/use-move.ts';
import { count } from '../format.ts';
import { categories, categoryLabels, kindLabels, kinds } from '../labels.ts';
import { sinceLabels, toggled, wireHref, wireParameters } from '../wire-query.ts';
import { Link } from './link.tsx';

type Since = WireQuery['since'];

/** The filters, each a link with the number of stories it leads to. On a narrow page they are behind one button. */
export function WireFilters({ page: { query, counts } }: { page: WirePage }) {
  const element = useRef<HTMLElement>(null);
  useMove(() => element.current?.hidePopover());
  return (
    <aside className="filters" id="filters" popover="auto" aria-label="Filters" ref={element}>
      <Words query={query} />
      <Group name="Time">
        {(Object.keys(sinceLabels) as Since[]).map((since) => (
          <Filter
            key={since}
            to={wireHref(query, { since })}
            on={query.since === since}
            words={sinceLabels[since]}
            stories={counts.since[since]}
          />
        ))}
      </Group>
      <Group name="Kind">
        {kinds
          .filter((kind) => query.kinds.includes(kind) || (counts.kinds[kind] ?? 0) > 0)
          .map((kind) => (
            <Filter
              key={kind}
              to={wireHref(query, { kinds: toggled(query.kinds, kind) })}
              on={query.kinds.includes(kind)}
              words={kindLabels[kind]}
              stories={counts.kinds[kind]}
            />
          ))}
      </Group>
      <Group name="Sources">
        {categories
          .filter((category) => query.categories.includes(category) || (counts.categories[category] ?? 0) > 0)
          .map((category) => (
            <Filter
              key={category}
              to={wireHref(query, { categories: toggled(query.categories, category) })}
              on={query.categories.includes(category)}
              words={categoryLabels[category]}
              stories={counts.categories[category]}
            />
          ))}
      </Group>
    </aside>
  );
}

function Words({ query }: { query: WireQuery }) {
  const others = wireParameters({ ...query, text: '', before: null });
  return (
    <Form action="/" role="search" aria-label="Filter the wire">
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="label" htmlFor="filter-words">
        Words
      </label>
      <input
        key={query.text}
        id="filter-words"
        className="field"
        type="search"
        name="q"
        defaultValue={query.text}
        autoComplete="off"
        placeholder="in title or summary"
      />
    </Form>
  );
}

function Group({ name, children }: { name: string; children: React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section aria-label={name}>
      <h2 className="label">{name}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface FilterProps {
  to: string;
  on: boolean;
  words: string;
  stories: number | undefined;
}

function Filter({ to, on, words, stories }: FilterProps) {
  return (
    <li>
      <Link to={to} aria-current={on ? 'true' : undefined} preventScrollReset={false}>
        <span>{words}</span>
        {stories !== undefined && <span>{count(stories)}</span>}
      </Link>
    </li>
  );
}

/** The filters that are on, each a link that takes it away. */
export function Chips({ query }: { query: WireQuery }) {
  const chips: [name: string, value: string, to: string][] = [
    ...(query.since === '24h'
      ? []
      : [['since', sinceLabels[query.since], wireHref(query, { since: '24h' })] as [string, string, string]]),
    ...query.kinds.map((kind): [string, string, string] => [
      'kind',
      kindLabels[kind],
      wireHref(query, { kinds: toggled(query.kinds, kind) }),
    ]),
    ...query.categories.map((category): [string, string, string] => [
      'sources',
      categoryLabels[category],
      wireHref(query, { categories: toggled(query.categories, category) }),
    ]),
    ...(query.text === ''
      ? []
      : [['words', query.text, wireHref(query, { text: '' })] as [string, string, string]]),
  ];
  return (
    <div className="chips">
      {chips.map(([name, value, to]) => (
        <Link key={name + value} className="chip" to={to}>
          <span>{name}</span> {value} <span aria-hidden="true">×</span>
          <span className="sr">remove</span>
        </Link>
      ))}
      <button className="chip filters-open" type="button" popoverTarget="filters">
        Filters
      </button>
    </div>
  );
}
