import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import { useMove } from '../browser/use-move.ts';

const PaletteList = lazy(() => import('./palette-list.tsx'));

/**
 * Commands and search on Ctrl-K. The dialog and its field are in every page, so that the first key press opens it at
 * once (`browser/keys.ts`) and what is typed meanwhile is kept; the list comes later. Without the list, Enter searches.
 */
export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    const element = dialog.current!;
    const follow = () => {
      setOpen(element.open);
      if (element.open) setText(field.current!.value);
      else field.current!.value = '';
    };
    follow();
    element.addEventListener('toggle', follow);
    return () => element.removeEventListener('toggle', follow);
  }, []);
  useMove(() => dialog.current?.close());
  return (
    <dialog id="palette" ref={dialog} aria-label="Commands" closedby="any">
      <Form action="/search" role="search">
        <input
          ref={field}
          name="q"
          type="text"
          aria-label="Search or command"
          placeholder="Search stories and entities, or type a command"
          autoComplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
          {...(open && {
            role: 'combobox',
            'aria-expanded': true,
            'aria-controls': 'palette-list',
            'aria-autocomplete': 'list',
          })}
        />
      </Form>
      {open && (
        <Suspense>
          <PaletteList text={text} field={field} close={() => dialog.current?.close()} />
        </Suspense>
      )}
    </dialog>
  );
}
