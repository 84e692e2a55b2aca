import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import type { BootData } from './boot.tsx';

const boot: BootData = JSON.parse(document.getElementById('boot')!.textContent);
const load = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);
const [modules] = await Promise.all([
  Promise.all(Object.entries(boot.modules).map(async ([id, address]) => [id, await load(address)] as const)),
  // Sets `window.__reactRouterManifest`.
  load(boot.manifest),
]);
Object.assign(window, {
  __reactRouterContext: { ...boot.context, stream: new Response(boot.state).body },
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
