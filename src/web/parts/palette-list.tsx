import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFetcher, useNavigate } from 'react-router';
import type { SearchPage } from '../../domain/page.ts';
import { commandsFor } from '../commands-for.ts';
import { entityHref, typeWord } from '../entity-labels.ts';
import { countedPublishers, date } from '../format.ts';

interface Item {
  id: string;
  group: string;
  words: string;
  hint: string;
  run(): void;
}

interface Props {
  text: string;
  field: RefObject<HTMLInputElement | null>;
  close(): void;
}

/** What the palette offers: commands of that name, then stories and articles that match. Arrows choose, Enter runs. */
export default function PaletteList({ text, field, close }: Props) {
  const navigate = useNavigate();
  const found = useFound(text);
  const commands = useCommands(close);
  const wanted = text.trim().toLowerCase();
  const entities = entityItems(found, navigate);
  // Who types the beginning of a name wants its page.
  const named = entities.length > 0 && entities[0]!.words.toLowerCase().startsWith(wanted);
  const [meant, others] = commandsFor(commands, wanted);
  const items: Item[] = [
    ...meant,
    ...(named ? entities : []),
    ...(found?.stories ?? []).slice(0, 6).map((story) => ({
      id: story.id,
      group: 'Stories',
      words: story.title,
      hint: `${countedPublishers(story.publishers)} · ${date(story.updatedAt, found!.now)}`,
      run: () => navigate(`/stories/${encodeURIComponent(story.id)}`),
    })),
    ...(named ? [] : entities),
    ...(found?.articles ?? []).slice(0, 4).map((article) => ({
      id: article.id,
      group: 'Articles',
      words: article.title,
      hint: article.publisher,
      run: () => navigate(`/articles/${encodeURIComponent(article.id)}`),
    })),
    ...others,
    ...(wanted === ''
      ? []
      : [
          {
            id: 'search',
            group: 'Search',
            words: `Search for “${text.trim()}”`,
            hint: 'all results',
            run: () => navigate(`/search?q=${encodeURIComponent(text.trim())}`),
          },
        ]),
  ];
  return <List items={items} field={field} close={close} wanted={wanted} />;
}

const entityItems = (found: SearchPage | null, navigate: (to: string) => void): Item[] =>
  (found?.entities ?? []).slice(0, 4).map((one) => ({
    id: entityHref(one),
    group: 'Entities',
    words: one.name,
    hint:
      one.matched !== null && one.matched !== one.name
        ? `${typeWord(one.type)}, also ${one.matched}`
        : typeWord(one.type),
    run: () => navigate(entityHref(one)),
  }));

/** Matches for a text, asked for when typing pauses; those of the last text stand until the next arrive. */
function useFound(text: string): SearchPage | null {
  const fetcher = useFetcher<SearchPage>();
  const load = useRef(fetcher.load);
  load.current = fetcher.load;
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < 2) return;
    const timer = setTimeout(() => load.current(`/search.json?q=${encodeURIComponent(wanted)}`), 120);
    return () => clearTimeout(timer);
  }, [wanted]);
  return wanted.length < 2 ? null : (fetcher.data ?? null);
}

function useCommands(close: () => void): Item[] {
  const navigate = useNavigate();
  const { submit } = useFetcher();
  return useMemo(() => {
    const settle = (name: string, value: string) => () => {
      void submit({ [name]: value, back: '/' }, { method: 'post', action: '/settings' });
      close();
    };
    const singleKeys = document.documentElement.dataset.keys;
    const commands: [words: string, hint: string, run: () => void][] = [
      ['Go to the wire', 'g w', () => navigate('/')],
      ['Go to entities', 'g n', () => navigate('/entities')],
      ['Go to sources', 'g s', () => navigate('/sources')],
      ['Go to policy stories', '', () => navigate('/?kind=policy')],
      ['Light theme', '', settle('theme', 'light')],
      ['Dark theme', '', settle('theme', 'dark')],
      ['Theme as the system', '', settle('theme', 'system')],
      singleKeys === 'off'
        ? ['Switch single keys on', '', settle('keys', 'on')]
        : ['Switch single keys off', '', settle('keys', 'off')],
      [
        'All keys',
        '?',
        () => {
          close();
          document.getElementById('keys')?.showPopover();
        },
      ],
      [
        'Print this page',
        '',
        () => {
          close();
          window.print();
        },
      ],
    ];
    return commands.map(([words, hint, run]) => ({ id: words, group: 'Commands', words, hint, run }));
  }, [navigate, submit, close]);
}

/** The item that the arrows have come to; another text starts at the first. Enter in the field runs it. */
function useChoice(
  items: Item[],
  wanted: string,
  field: RefObject<HTMLInputElement | null>,
  onChoice: (at: number) => void,
): number {
  const [chosen, setChosen] = useState({ wanted, at: 0 });
  const at = chosen.wanted === wanted ? Math.min(chosen.at, items.length - 1) : 0;
  useEffect(() => {
    onChoice(at);
    const input = field.current!;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'ArrowDown') setChosen({ wanted, at: (at + 1) % items.length });
      else if (event.key === 'ArrowUp') setChosen({ wanted, at: (at - 1 + items.length) % items.length });
      else if (event.key === 'Enter') items[at]?.run();
      else return;
      event.preventDefault();
    };
    input.addEventListener('keydown', onKey);
    return () => input.removeEventListener('keydown', onKey);
  });
  return at;
}

interface ListProps {
  items: Item[];
  field: RefObject<HTMLInputElement | null>;
  close(): void;
  wanted: string;
}

function List({ items, field, close, wanted }: ListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = useChoice(items, wanted, field, (choice) => {
    field.current?.setAttribute('aria-activedescendant', `${id}${choice}`);
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <>
      <div id="palette-list" role="listbox" aria-label="Results" ref={list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: the group of a listbox, which has no element of its own
          <div key={group} role="group" aria-label={group}>
            <p className="label" aria-hidden="true">
              {group}
            </p>
            {items.map(
              (item, index) =>
                item.group === group && (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
                  // biome-ignore lint/a11y/useFocusableInteractive: the field points at it (aria-activedescendant)
                  <div
                    key={item.id}
                    id={`${id}${index}`}
                    role="option"
                    aria-selected={index === at}
                    onClick={item.run}
                  >
                    <span>{item.words}</span>
                    <span>{item.hint}</span>
                  </div>
                ),
            )}
          </div>
        ))}
      </div>
      <Foot close={close} />
    </>
  );
}

function Foot({ close }: { close(): void }) {
  return (
    <footer>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> choose
      </span>
      <span>
        <kbd>↵</kbd> open
      </span>
      <span>
        <kbd>Esc</kbd> close
      </span>
      <span>
        <code>actor:</code> <code>cve:</code> <code>sector:</code> <code>since:7d</code> “phrase”
      </span>
      <button type="button" className="link" onClick={close}>
        Close
      </button>
    </footer>
  );
}
