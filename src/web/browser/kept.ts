/** The pages that were open, kept for when the server is away: then Back leads to what was read, not to an error. */
import { useEffect } from 'react';
import { type ClientLoaderFunctionArgs, useLocation, useMatches } from 'react-router';

const MOST_KEPT = 50;

/** Data of pages by address, the latest last. */
const kept = new Map<string, unknown>();

/** Keeps the data of the page that is open. */
export function useKept(): void {
  const { pathname, search } = useLocation();
  const data = useMatches().at(-1)?.loaderData;
  useEffect(() => {
    if (data === undefined) return;
    const address = pathname + search;
    kept.delete(address);
    kept.set(address, data);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  }, [pathname, search, data]);
}

/** The `clientLoader` of every page: its data from the server or, while that does not answer, as it was last. */
export async function orKept({ request, serverLoader }: ClientLoaderFunctionArgs): Promise<unknown> {
  try {
    return await serverLoader();
  } catch (error) {
    const { pathname, search } = new URL(request.url);
    const data = kept.get(pathname + search);
    // A failed fetch is a TypeError (Fetch standard, section 5.6).
    if (!(error instanceof TypeError) || data === undefined) throw error;
    return data;
  }
}
