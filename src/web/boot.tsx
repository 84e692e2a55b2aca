/**
 * How a page comes alive without a script in its HTML: what the router's own `Scripts` writes as code stands here as
 * data, which no browser executes, and the entry reads it (`entry.client.tsx`). So the Content-Security-Policy allows
 * files of ours alone. Beside `Scripts` this takes the place of the stream in which the router sends its data, for ours
 * is whole when the page is.
 */
import { createContext, useContext } from 'react';
import { type EntryContext, UNSAFE_useScrollRestoration as useScrollRestoration } from 'react-router';
import { withoutHtml } from './html-once.ts';

/** What the entry needs to know. */
export interface BootData {
  /** The router's settings (`window.__reactRouterContext`). */
  context: object;
  /** The data of the page, as the router writes it for its stream. */
  state: string;
  /** Where in it the HTML that a loader wrote is to be put back (`html-once.ts`). */
  htmlAt: number | null;
  /** Addresses of the file that names all routes' files, and of the files of this page's routes, by route. */
  manifest: string;
  modules: Record<string, string>;
}

export interface Boot {
  /** `BootData` as JSON that can stand in a `<script>`. */
  json: string;
  entry: string;
  preloads: string[];
}

/** On the server alone; in the browser the elements are those of the page that came. */
export const BootContext = createContext<Boot | null>(null);

/** Takes what a page needs out of what the router would have written; waits until all its data is there. */
export async function bootOf(entry: EntryContext): Promise<Boot> {
  const { manifest, serverHandoffString = '{}', serverHandoffStream, staticHandlerContext } = entry;
  const routes = staticHandlerContext.matches.map(({ route }) => manifest.routes[route.id]!);
  const html = Object.values(staticHandlerContext.loaderData).find((data) => data?.html)?.html;
  const data: BootData = {
    context: JSON.parse(serverHandoffString),
    ...withoutHtml(await new Response(serverHandoffStream ?? null).text(), html),
    manifest: manifest.url,
    modules: Object.fromEntries(routes.map(({ id, module }) => [id, module])),
  };
  const files = routes.flatMap(({ module, imports = [] }) => [module, ...imports]);
  return {
    // Text that holds "</script" or "<!--" would end the element, or not let it end.
    json: JSON.stringify(data).replaceAll('<', '\\u003c'),
    entry: manifest.entry.module,
    preloads: [...new Set([manifest.url, manifest.entry.module, ...manifest.entry.imports, ...files])],
  };
}

/** Stands at the end of the page, in place of the router's `Scripts`. */
export function BootScripts() {
  const boot = useContext(BootContext);
  return (
    <>
      {boot?.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <script
        id="boot"
        type="application/json"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without "<", in an element that is not executed
        dangerouslySetInnerHTML={{ __html: boot?.json ?? '' }}
      />
      <script type="module" src={boot?.entry} suppressHydrationWarning />
    </>
  );
}

/** The router's `ScrollRestoration` without its script: what that does before the page is alive, the browser does. */
export function ScrollRestoration() {
  useScrollRestoration();
  return null;
}
