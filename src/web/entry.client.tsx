import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import type { BootData } from './boot.tsx';
import { htmlId, withHtml } from './html-once.ts';

const boot: BootData = JSON.parse(document.getElementById('boot')!.textContent);
const load = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);
const [modules] = await Promise.all([
  Promise.all(Object.entries(boot.modules).map(async ([id, address]) => [id, await load(address)] as const)),
  // Sets `window.__reactRouterManifest`.
  load(boot.manifest),
]);
const state = withHtml(boot.state, boot.htmlAt, document.getElementById(htmlId)?.innerHTML ?? '');
Object.assign(window, {
  __reactRouterContext: { ...boot.context, stream: new Response(state).body },
  __reactRouterRouteModules: Object.fromEntries(modules),
});
// By this key the router keeps where a page was scrolled to; without one, all pages that were loaded whole shared it.
if (!window.history.state?.key)
  window.history.replaceState({ ...window.history.state, key: Math.random().toString(32).slice(2) }, '');

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});

/** After so many milliseconds what this page needs first is there. */
const moment = 1_000;

/**
 * Brings the files of the other pages. Where one is missing and the server is away, the router answers a click by
 * loading the page anew, and what was open is lost; with it, there is an error page of ours and a way back.
 */
function bringOthers(): void {
  const { routes } = (window as unknown as { __reactRouterManifest: Manifest }).__reactRouterManifest;
  const files = Object.values(routes).flatMap(({ module, imports = [] }) => [module, ...imports]);
  const links = [...new Set(files)].map((href) =>
    Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
  );
  document.head.append(...links);
}
interface Manifest {
  routes: Record<string, { module: string; imports?: string[] }>;
}
setTimeout(bringOthers, moment);
