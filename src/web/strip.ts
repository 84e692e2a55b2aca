/** Where the events of a story stand on the strip: a true time axis, with labels only where there is room. */
import type { EventView } from '../domain/page.ts';
import type { Instant } from '../domain/time.ts';

const day = 86_400_000;

/** The strip's own measures, in the units of its view box; the narrow one is for a phone. */
export const stripSize = { wide: 768, narrow: 358, height: 68, axis: 44, margin: 12 } as const;
const pixelsPerLetter = 6.4;
const labelLetters = 30;
/** Under this width a span is drawn as a dot. */
const shortestSpan = 9;

export interface StripMark {
  id: string;
  /** From and to on the axis; equal for a dot. */
  from: number;
  to: number;
  status: EventView['status'];
  isNew: boolean;
  title: string;
}

export interface StripLabel {
  /** Where the label's mark is. */
  at: number;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  isNew: boolean;
}

export interface Strip {
  marks: StripMark[];
  labels: StripLabel[];
  ticks: { x: number; text: string }[];
  now: number | null;
}

/** Lays out dated events; null where fewer than three have a date, since a list of two needs no picture. */
export function layStrip(
  events: readonly EventView[],
  now: Instant,
  width: number = stripSize.wide,
): Strip | null {
  const datedEvents = events.filter((event) => event.happened !== null);
  if (datedEvents.length < 3) return null;
  const starts = datedEvents.map((event) => Date.parse(event.happened!.start));
  const ends = datedEvents.map((event) => Date.parse(event.happened!.end));
  const nowTime = Date.parse(now);
  const first = Math.min(...starts);
  const last = Math.max(...ends) + day;
  // "Now" belongs on the axis unless the story is over: it would leave nearly all of the strip empty.
  const alive = nowTime - last < Math.max(last - first, 7 * day);
  const end = alive ? Math.max(last, nowTime) : last;
  const scale = (width - 2 * stripSize.margin) / (end - first || day);
  const place = (time: number) => Math.round((stripSize.margin + (time - first) * scale) * 10) / 10;

  const marks = datedEvents.map((event): StripMark => {
    const from = place(Date.parse(event.happened!.start));
    const over = Date.parse(event.happened!.end) + day;
    // What happened today did so before now.
    const past = event.status !== 'expected' && Date.parse(event.happened!.start) <= nowTime;
    const to = place(past ? Math.min(over, nowTime) : over);
    const middle = (from + to) / 2;
    const isSpan = event.happened!.start !== event.happened!.end && to - from >= shortestSpan;
    return {
      id: event.id,
      from: isSpan ? from : middle,
      to: isSpan ? to : middle,
      status: event.status,
      isNew: event.isNew,
      title: event.headline,
    };
  });
  return {
    marks,
    labels: layLabels(marks, width),
    ticks: layTicks(first, end, alive ? place(nowTime) : null, place, width),
    now: alive ? place(nowTime) : null,
  };
}

/** Labels on two lines, new events first, then the newest; one that would touch another is left out. */
function layLabels(marks: readonly StripMark[], room: number): StripLabel[] {
  const taken: { y: number; left: number; right: number }[] = [];
  const labels: StripLabel[] = [];
  const inOrder = [...marks].sort((a, b) => Number(b.isNew) - Number(a.isNew) || b.to - a.to);
  for (const mark of inOrder) {
    const text = shortened(mark.title);
    const width = text.length * pixelsPerLetter;
    const at = (mark.from + mark.to) / 2;
    const anchor = at - width / 2 < 0 ? 'start' : at + width / 2 > room ? 'end' : 'middle';
    const left = anchor === 'start' ? at - 4 : anchor === 'end' ? at + 4 - width : at - width / 2;
    const right = left + width;
    const y = [30, 12].find((line) =>
      taken.every((other) => other.y !== line || right + 12 < other.left || left - 12 > other.right),
    );
    if (y === undefined) continue;
    // A label on the upper line hangs on a thread, which must not cross one on the lower line.
    if (y === 12 && taken.some((other) => other.y === 30 && at > other.left - 2 && at < other.right + 2))
      continue;
    taken.push({ y, left, right });
    labels.push({
      at,
      x: anchor === 'start' ? left : anchor === 'end' ? right : at,
      y,
      anchor,
      text,
      isNew: mark.isNew,
    });
  }
  return labels;
}

/** The first words of a headline, at most 30 letters. */
function shortened(title: string): string {
  if (title.length <= labelLetters) return title;
  const cut = title.slice(0, labelLetters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12)).replace(/[\s,;:–-]+$/, '')}…`;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Room for a tick's words, and for "now". */
const tickRoom = 40;

/** Ticks at days, Mondays, months or years, by the length of the story; none under another or under "now". */
function layTicks(
  first: number,
  end: number,
  now: number | null,
  place: (time: number) => number,
  width: number,
): Strip['ticks'] {
  const ticks: Strip['ticks'] = [];
  for (const { time, text } of calendar(first, end)) {
    const x = place(time);
    const last = ticks.at(-1);
    const free =
      (last === undefined || x - last.x >= tickRoom) && (now === null || Math.abs(now - x) >= tickRoom);
    if (time >= first && time <= end && x <= width - 8 && free) ticks.push({ x, text });
  }
  return ticks;
}

function* calendar(first: number, end: number): Generator<{ time: number; text: string }> {
  const length = (end - first) / day;
  const from = new Date(first);
  if (length > 400) {
    const step = Math.ceil(length / 366 / 12);
    for (let year = from.getUTCFullYear() + 1; Date.UTC(year) <= end; year += step)
      yield { time: Date.UTC(year), text: String(year) };
    return;
  }
  for (let time = first; time <= end; time += day) {
    const at = new Date(time);
    const month = monthNames[at.getUTCMonth()]!;
    const date = at.getUTCDate();
    if (length > 40) {
      if (date === 1) yield { time, text: month === 'Jan' ? `Jan ${at.getUTCFullYear()}` : month };
    } else if (length <= 13 || at.getUTCDay() === 1) yield { time, text: `${date} ${month}` };
  }
}
