import { lazy, Suspense, useEffect, useState } from 'react';

const PeekStory = lazy(() => import('./peek-story.tsx'));
/** From this width on there is room beside the list (`wire.css` holds the same figure). */
const wide = '(min-width: 1560px)';
const patience = 200;

/** Beside the list on a wide page: the story that the keys or the pointer rest on, without counting as a visit. */
export function WirePeek() {
  const id = useChosen();
  return (
    <aside className="peek needs-script" aria-label="Preview">
      {id === null ? (
        <p className="meta">The story you choose with j and k, or point at, is shown here.</p>
      ) : (
        <Suspense>
          <PeekStory id={id} />
        </Suspense>
      )}
    </aside>
  );
}

/** The story of the row that has the focus or the pointer, once it has rested there a moment. */
function useChosen(): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const choose = (event: Event) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-story]') : null;
      const chosen = row?.dataset.story;
      clearTimeout(timer);
      if (chosen === undefined || !matchMedia(wide).matches) return;
      timer = setTimeout(() => setId(chosen), patience);
    };
    document.addEventListener('focusin', choose);
    document.addEventListener('pointerover', choose);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', choose);
      document.removeEventListener('pointerover', choose);
    };
  }, []);
  return id;
}
