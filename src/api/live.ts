/** `/live`: the stream of changes as server-sent events (HTML Living Standard, section 9.2). */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { App } from '../app/app.ts';
import type { Principal } from '../app/principal.ts';
import type { LiveChange } from '../domain/page.ts';

/** A comment this often keeps the connection through proxies, and shows a page that we are alive. */
const PING_MS = 15_000;

const events = new WeakMap<LiveChange, string>();

/** A change as an event of the stream, put into words once, however many pages are open. */
function eventOf(change: LiveChange): string {
  const known = events.get(change);
  if (known !== undefined) return known;
  const event = `id: ${change.cursor}\ndata: ${JSON.stringify(change)}\n\n`;
  events.set(change, event);
  return event;
}

/**
 * Streams changes from `?cursor=` (or the Last-Event-ID of a browser that reconnects) until the page goes, or is no longer
 * `admitted`: its session was ended, its token taken back.
 */
export function live(c: Context, app: App, who: Principal, admitted: () => Promise<boolean>): Response {
  const cursor = c.req.header('last-event-id') ?? c.req.query('cursor') ?? null;
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (stream) => {
    let gone: () => void = () => {};
    const done = new Promise<void>((resolve) => {
      gone = resolve;
    });
    stream.onAbort(gone);
    await stream.write(': open\n\n');
    const stop = await app.live(who, cursor, (changes) => {
      // In one piece: a batch wakes each page once.
      stream.write(changes.map(eventOf).join('')).catch(gone);
    });
    const ping = setInterval(async () => {
      // Where the store cannot say, the page stays: it shows nothing new meanwhile.
      if (await admitted().catch(() => true)) await stream.write(': ping\n\n').catch(gone);
      else gone();
    }, PING_MS);
    await done;
    clearInterval(ping);
    stop();
  });
}
