import { useRef } from 'react';
import { Form, useLocation } from 'react-router';
import { useMove } from '../browser/use-move.ts';
import type { Settings } from '../settings.ts';
import { Link } from './link.tsx';

const places = [
  { to: '/', name: 'Wire', key: 'g w', under: ['/stories', '/articles'] },
  { to: '/entities', name: 'Entities', key: 'g n', under: ['/entities/'] },
  { to: '/sources', name: 'Sources', key: 'g s', under: [] },
];

interface HeaderProps {
  settings: Settings;
  /** A password is asked for here: one can sign out. */
  guarded: boolean;
}

/** The head of every page: where one can go, the search, and the menu. All of it works without JavaScript. */
export function Header({ settings, guarded }: HeaderProps) {
  return (
    <header className="top">
      <Link className="brand" to="/">
        Throughline
      </Link>
      <nav aria-label="Main" className="wide">
        <Places />
      </nav>
      <search className="find wide">
        <Form action="/search">
          <input
            className="field"
            type="search"
            name="q"
            aria-label="Search stories, articles and entities"
            placeholder="Search stories, entities, cve:, actor:"
            data-search=""
            autoComplete="off"
          />
          <kbd className="needs-script">/</kbd>
        </Form>
      </search>
      <Link className="button quiet narrow" to="/search" data-key="/">
        Search
      </Link>
      <button className="button quiet" type="button" popoverTarget="menu">
        Menu
      </button>
      <Menu settings={settings} guarded={guarded} />
    </header>
  );
}

function Places() {
  const { pathname } = useLocation();
  return (
    <>
      {places.map(({ to, name, key, under }) => {
        const current =
          pathname === to ? 'page' : under.some((path) => pathname.startsWith(path)) ? 'true' : undefined;
        return (
          <Link key={to} to={to} aria-current={current} data-key={key}>
            {name}
          </Link>
        );
      })}
      <a href="/api/v1">API</a>
    </>
  );
}

function Menu({ settings, guarded }: HeaderProps) {
  const location = useLocation();
  const menu = useRef<HTMLDivElement>(null);
  useMove(() => menu.current?.hidePopover());
  const back = location.pathname + location.search;
  return (
    <div id="menu" className="menu sheet" popover="auto" ref={menu}>
      <nav aria-label="Menu" className="narrow">
        <Places />
      </nav>
      <Choice
        back={back}
        legend="Appearance"
        name="theme"
        now={settings.theme}
        choices={[
          ['system', 'As the system'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
      />
      <div className="needs-script">
        <Choice
          back={back}
          legend="Single keys, such as j and k"
          name="keys"
          now={settings.keys}
          choices={[
            ['on', 'On'],
            ['off', 'Off'],
          ]}
        />
        <button className="button quiet" type="button" popoverTarget="keys" data-key="?">
          All keys <kbd>?</kbd>
        </button>
      </div>
      {guarded && (
        // A plain form: the whole page is left, and the server forgets the session.
        <form method="post" action="/logout">
          <button className="button" type="submit">
            Sign out
          </button>
        </form>
      )}
    </div>
  );
}

interface ChoiceProps {
  back: string;
  legend: string;
  name: string;
  now: string;
  choices: [value: string, words: string][];
}

function Choice({ back, legend, name, now, choices }: ChoiceProps) {
  return (
    <Form method="post" action="/settings" navigate={false} preventScrollReset>
      <fieldset>
        <legend className="label">{legend}</legend>
        <input type="hidden" name="back" value={back} />
        {choices.map(([value, words]) => (
          <button
            type="submit"
            key={value}
            className="button"
            name={name}
            value={value}
            aria-pressed={value === now}
          >
            {words}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
