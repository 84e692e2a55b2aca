import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';

const patience = 300;

/**
 * What stands between two pages: after 300 ms, shapes where the text will stand (the old page keeps its place while
 * only a filter changes). When the new page is there, the focus is on it, so that it is read out.
 */
export function Moving({ children }: { children: ReactNode }) {
  const navigation = useNavigation();
  const { pathname, hash } = useLocation();
  const slow = useSlow(navigation.state === 'loading');
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(() => {
    if (!first.current && hash === '') document.getElementById('main')?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);
  // None once it is there: `slow` is still true then, and the page would be made anew, without focus and selection.
  const to = navigation.location?.pathname ?? pathname;
  if (slow && to !== pathname) return <Shapes />;
  return (
    <div className="moving" aria-busy={slow}>
      {children}
    </div>
  );
}

/** True once `going` has lasted 300 ms. */
function useSlow(going: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!going) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, [going]);
  return slow;
}

function Shapes() {
  return (
    <main className="shapes" id="main" aria-busy="true" aria-label="Loading">
      <title>Loading · Throughline</title>
      {[1, 2, 3, 4].map((n) => (
        <div key={n}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </main>
  );
}
