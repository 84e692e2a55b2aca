/** `/live`: the stream of changes as server-sent events (HTML Living Standard, section 9.2). */
import type { Context } from 'hono';
import type { App } from '../app/app.ts';
import type { Principal } from '../app/principal.ts';
import type { LiveChange } from '../domain/page.ts';

/** A comment this often keeps the connection through proxies, and shows a page that we are alive. */
const PING_MS = 15_000;
/** Bytes that wait for a page which takes none, before we hang up; it comes back for what it missed. */
const MOST_WAITING = 2 ** 20;

const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache',
  'X-Accel-Buffering': 'no',
};

const events = new WeakMap<LiveChange, string>();

/** A change as an event of the stream, put into words once, however many pages are open. */
function eventOf(change: LiveChange): string {
  const known = events.get(change);
  if (known !== undefined) return known;
  const event = `id: ${change.cursor}\ndata: ${JSON.stringify(change)}\n\n`;
  events.set(change, event);
  return event;
}

export interface Follower {
  who: Principal;
  /** Whether it may go on: its session was not ended, its token not taken back. */
  admitted(): Promise<boolean>;
  /** Called once, when its stream is over or could not begin. */
  onEnd(): void;
}

/** Streams changes from `?cursor=` (or the Last-Event-ID of a browser that reconnects) until the page goes, or may not go on. */
export async function live(c: Context, app: App, { who, admitted, onEnd }: Follower): Promise<Response> {
  const cursor = c.req.header('last-event-id') ?? c.req.query('cursor') ?? null;
  const encoder = new TextEncoder();
  let page!: ReadableStreamDefaultController<Uint8Array>;
  let over = false;
  let end = () => {};
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        page = controller;
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
  const say = (text: string) => page.enqueue(encoder.encode(text));
  say(': open\n\n');
  // In one piece: a batch wakes each page once.
  const follow = app.live(who, cursor, (changes) => say(changes.map(eventOf).join('')));
  const stop = await follow.catch((error) => {
    onEnd();
    throw error;
  });
  const ping = setInterval(async () => {
    // Where the store cannot say, the page stays: it shows nothing new meanwhile.
    const stays = page.desiredSize! > 0 && (await admitted().catch(() => true));
    // It may have gone while we asked.
    if (over) return;
    if (stays) return say(': ping\n\n');
    end();
    page.close();
  }, PING_MS);
  end = () => {
    over = true;
    clearInterval(ping);
    stop();
    onEnd();
  };
  return c.body(stream, 200, HEADERS);
}
