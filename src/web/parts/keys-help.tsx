const keys: [keys: string[], does: string][] = [
  [['j', 'k'], 'next, previous row, event or citation'],
  [['o'], 'open'],
  [['m'], 'mark read'],
  [['n'], 'show what is new'],
  [['e'], 'next event that is new to you'],
  [['/'], 'search'],
  [['Ctrl K', '⌘ K'], 'commands'],
  [['g w', 'g n', 'g s'], 'go to wire, entities (names), sources'],
  [['?', 'Esc'], 'all keys, close'],
];

/** All keys. A popover, which opens from the menu and closes on Escape. */
export function KeysHelp() {
  return (
    <div id="keys" className="sheet keys-help" popover="auto" role="dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">
        Single keys are off while a field has the focus. The menu switches them off altogether.
      </p>
    </div>
  );
}

const hints: [string, string][] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['m', 'mark read'],
  ['n', 'show new'],
  ['/', 'search'],
  ['Ctrl K', 'commands'],
  ['?', 'all keys'],
];

/** The keys of the wire, at its foot. */
export function KeysFoot() {
  return (
    <footer className="keys-foot needs-script">
      {hints.map(([name, does]) => (
        <span key={name}>
          <kbd>{name}</kbd>
          {does}
        </span>
      ))}
    </footer>
  );
}
