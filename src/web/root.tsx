import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { ReactNode } from 'react';
import {
  type LoaderFunctionArgs,
  Outlet,
  type ShouldRevalidateFunctionArgs,
  useRouteLoaderData,
} from 'react-router';
import { BootScripts, ScrollRestoration } from './boot.tsx';
import { useKept } from './browser/kept.ts';
// Vite builds a file of its own, with its imports, only for what it takes for a worker.
import keys from './browser/start.ts?worker&url';
import { pageContext } from './context.ts';
import icon from './icon.svg?url';
import { ErrorView } from './parts/error-view.tsx';
import { Header } from './parts/header.tsx';
import { KeysHelp } from './parts/keys-help.tsx';
import { Hatching } from './parts/marks.tsx';
import { Moving } from './parts/moving.tsx';
import { Palette } from './parts/palette.tsx';
import { readSettings, type Settings } from './settings.ts';
import styles from './styles/app.css?url';

// Loaded by the style sheet only where a letter needs it; named here so that both subsets are part of the build.
export const fonts = [interLatin, interLatinExt];

interface RootData {
  settings: Settings;
  signedIn: boolean;
  /** There is something to sign out of. */
  guarded: boolean;
  notice: string | null;
}

/** What every page needs: the reader's settings, which live in cookies so that the first paint is right. */
export function loader({ request, context }: LoaderFunctionArgs): RootData {
  const { who, guarded, notice } = context.get(pageContext);
  return {
    settings: readSettings(request.headers.get('Cookie')),
    signedIn: who !== null,
    guarded: guarded ?? false,
    notice: notice ?? null,
  };
}

/** A setting is a form; a page alone changes nothing here, and is asked for in one request. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod === undefined || formMethod === 'GET' ? false : defaultShouldRevalidate;

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData('root') as RootData | undefined;
  const settings = root?.settings ?? { theme: 'system', keys: 'on' };
  const signedIn = root?.signedIn ?? true;
  return (
    <html
      lang="en"
      data-theme={settings.theme === 'system' ? undefined : settings.theme}
      data-keys={settings.keys}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <script type="module" src={keys} />
        <link rel="preload" href={interLatin} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={styles} />
        <link rel="icon" href={icon} type="image/svg+xml" />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <Hatching />
        {root?.notice && (
          <aside className="notice" aria-label="Notice">
            {root.notice}
          </aside>
        )}
        {signedIn && <Header settings={settings} guarded={root?.guarded ?? false} />}
        {children}
        {signedIn && <Palette />}
        {signedIn && <KeysHelp />}
        <ScrollRestoration />
        <BootScripts />
      </body>
    </html>
  );
}

export default function Root() {
  useKept();
  return (
    <Moving>
      <Outlet />
    </Moving>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorView error={error} />;
}
