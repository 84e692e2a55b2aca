import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';
import { BootContext, bootOf } from './boot.tsx';
import { pageContext } from './context.ts';

export const streamTimeout = 5_000;

/** Renders a page whole: our loaders give finished values, so that there is nothing to stream after the first bytes. */
export default async function render(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const { reference, report } = context.get(pageContext);
  const boot = await bootOf(entry);
  // It is in `boot`; the router would write it as scripts.
  const { serverHandoffStream: _, ...rest } = entry;
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <BootContext value={boot}>
        <ServerRouter context={rest} url={request.url} />
      </BootContext>,
      {
        // With all its parts, also those whose script comes later: without JavaScript a page is whole.
        progressiveChunkSize: Number.MAX_SAFE_INTEGER,
        onAllReady() {
          const body = new PassThrough();
          body.on('close', () => clearTimeout(timer));
          pipe(body);
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        },
        onShellError: reject,
        onError: (error) => report(error, reference),
      },
    );
    const timer = setTimeout(abort, streamTimeout + 1_000);
  });
}

/** Errors outside loaders and actions (those report for themselves): while rendering, or in the router. */
export function handleError(error: unknown, { request, context }: { request: Request; context: unknown }) {
  if (request.signal.aborted || !(error instanceof Error)) return;
  const { reference, report } = (context as RouterContextProvider).get(pageContext);
  report(error, reference);
}
