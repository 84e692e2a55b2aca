/**
 * The keyboard, on plain DOM and without React, so that it works before the page is alive. The markup says what keys do:
 * `data-stop` is walked by j and k, `data-new` by e as well, and `data-key="n"` is clicked by n (in the
 * `data-scope` that has the focus first, then anywhere). `<html data-keys="off">` switches single keys off.
 */

export type Command =
  | { do: 'palette' }
  | { do: 'step'; by: 1 | -1; only: 'any' | 'new' }
  | { do: 'open' }
  | { do: 'search' }
  | { do: 'click'; key: string }
  | { do: 'dismiss' };

export interface Press {
  key: string;
  command: boolean;
  alt: boolean;
  /** Milliseconds, of any origin. */
  at: number;
  /** The focus is in a field, or something lies on top of the page. */
  busy: boolean;
  singleKeys: boolean;
}

/** A first key that waits for its second, as `g` does. */
export interface Waiting {
  key: string;
  at: number;
}

const patience = 1_200;
const prefixes = ['g'];
const plain: Record<string, Command> = {
  j: { do: 'step', by: 1, only: 'any' },
  k: { do: 'step', by: -1, only: 'any' },
  e: { do: 'step', by: 1, only: 'new' },
  o: { do: 'open' },
  '/': { do: 'search' },
};

/** What a key press means. `waiting` is what the press before it left. */
export function meaning(
  press: Press,
  waiting: Waiting | null,
): { command: Command | null; waiting: Waiting | null } {
  const none = { command: null, waiting: null };
  if (press.command && !press.alt && press.key.toLowerCase() === 'k')
    return { command: { do: 'palette' }, waiting: null };
  if (press.command || press.alt) return none;
  if (press.key === 'Escape') return { command: { do: 'dismiss' }, waiting: null };
  if (press.busy || !press.singleKeys || press.key.length !== 1) return none;
  if (waiting !== null && press.at - waiting.at < patience)
    return { command: { do: 'click', key: `${waiting.key} ${press.key}` }, waiting: null };
  if (prefixes.includes(press.key)) return { command: null, waiting: { key: press.key, at: press.at } };
  return { command: plain[press.key] ?? { do: 'click', key: press.key }, waiting: null };
}

/** Listens on a document for as long as it lives. */
export function startKeys(document: Document): void {
  let waiting: Waiting | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.key === 'Shift') return;
    const press: Press = {
      key: event.key,
      command: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      at: event.timeStamp,
      busy: isBusy(document, event.target),
      singleKeys: document.documentElement.dataset.keys !== 'off',
    };
    const read = meaning(press, waiting);
    waiting = read.waiting;
    if (read.command !== null && carryOut(document, read.command)) event.preventDefault();
  };
  // On the way down, before React: while it takes over a page, it stops every key that reaches it.
  document.defaultView?.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('pointerover', (event) => undismiss(event.target));
  document.addEventListener('focusin', (event) => undismiss(event.target));
}

function isBusy(document: Document, target: EventTarget | null): boolean {
  const inField =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return inField || document.querySelector('dialog[open], [popover]:popover-open') !== null;
}

/** True where the command did something, so that the browser's own meaning of the key must not follow. */
function carryOut(document: Document, command: Command): boolean {
  switch (command.do) {
    case 'palette':
      return openPalette(document);
    case 'step':
      return step(document, command.by, command.only);
    case 'open': {
      const link = currentStop(document);
      (link?.matches('a') ? (link as HTMLElement) : link?.querySelector('a'))?.click();
      return link !== null;
    }
    case 'search': {
      const field = document.querySelector<HTMLElement>('[data-search]');
      if (field === null || !field.checkVisibility()) return click(document, '/');
      field.focus();
      return true;
    }
    case 'click':
      return click(document, command.key);
    case 'dismiss':
      return dismissPassage(document) || leaveSearch(document);
  }
}

function openPalette(document: Document): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#palette');
  if (dialog === null) return false;
  for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) open.hidePopover();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.focus();
  return true;
}

function click(document: Document, key: string): boolean {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const scope = document.activeElement?.closest('[data-scope]');
  const target = scope?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  target?.click();
  return target !== null;
}

function currentStop(document: Document): HTMLElement | null {
  const focused = document.activeElement;
  return (
    focused?.closest<HTMLElement>('[data-stop]') ??
    focused?.closest('[data-scope]')?.querySelector<HTMLElement>('[data-stop]') ??
    null
  );
}

function step(document: Document, by: 1 | -1, only: 'any' | 'new'): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) =>
    stop.checkVisibility(),
  );
  const current = currentStop(document);
  const at = current === null ? -1 : stops.indexOf(current);
  const wanted = (stop: HTMLElement) => only === 'any' || stop.dataset.new !== undefined;
  const header = 60;
  const ahead =
    at >= 0
      ? by > 0
        ? stops.slice(at + 1)
        : stops.slice(0, at).reverse()
      : stops.filter((stop) => only === 'new' || stop.getBoundingClientRect().top >= header);
  const next = ahead.find(wanted);
  if (next === undefined) return false;
  next.focus({ preventScroll: true });
  (next.closest('[data-scope]') ?? next).scrollIntoView({ block: 'nearest' });
  return true;
}

/** Escape hides a passage that covers what one wants to read, until it is pointed at or focused anew. */
function dismissPassage(document: Document): boolean {
  const open = document.querySelector<HTMLElement>('.cite:hover, .cite:focus-within');
  if (open === null) return false;
  open.dataset.dismissed = '';
  return true;
}

/** Escape leaves a field for searching that is empty, so that the other keys work again; one with words the browser empties first. */
function leaveSearch({ activeElement }: Document): boolean {
  if (!(activeElement instanceof HTMLInputElement) || activeElement.dataset.search === undefined)
    return false;
  if (activeElement.value !== '') return false;
  activeElement.blur();
  return true;
}

function undismiss(target: EventTarget | null): void {
  const inside = target instanceof Element ? target.closest('.cite') : null;
  for (const dismissed of document.querySelectorAll<HTMLElement>('.cite[data-dismissed]'))
    if (dismissed !== inside) delete dismissed.dataset.dismissed;
}
