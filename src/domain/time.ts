/** Times as this project writes them: instants in UTC, days without a zone, and dates that admit what is not known. */
import { z } from 'zod';

/** An instant in UTC, ISO 8601, e.g. `2025-11-18T09:42:00.000Z`. */
export const Instant = z.iso.datetime();
export type Instant = string;

/** A calendar day, ISO 8601, e.g. `2025-11-18`. */
export const Day = z.iso.date();
export type Day = string;

/** How well a date is known. `range` is an explicit "10 to 14 November". */
export const Precision = z.enum([
  'second',
  'minute',
  'hour',
  'day',
  'range',
  'week',
  'month',
  'quarter',
  'year',
]);
export type Precision = z.infer<typeof Precision>;

/**
 * A date with its precision: every day from `start` to `end`, both included, is possible.
 * `approximate` marks "around", "about", "mid-": shown with a tilde. `basis` says for people how the date
 * was reached, e.g. `“on Tuesday” in an article of 18 Nov 2025`. `time` is the time of day where the text states one: ISO 8601,
 * with its offset from UTC where a zone is stated (`08:15Z`, `15:00-05:00`, `14:30:05`); the days stay those that the text says.
 */
export const Dated = z.object({
  start: Day,
  end: Day,
  precision: Precision,
  approximate: z.boolean(),
  basis: z.string(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/)
    .optional(),
});
export type Dated = z.infer<typeof Dated>;

/** Whether a date is one day, with or without a time of day. */
export const isOneDay = ({ precision }: { precision: Precision }): boolean =>
  precision === 'day' || precision === 'hour' || precision === 'minute' || precision === 'second';

/** The UTC day of an instant. */
export const dayOf = (instant: Instant): Day => instant.slice(0, 10);

/** Milliseconds since the epoch at the start (UTC) of a day, or at an instant. */
export const millis = (time: Instant | Day): number => Date.parse(time);

/** The day `n` days after `day` (before it, where `n` is negative). */
export const addDays = (day: Day, n: number): Day =>
  new Date(millis(day) + n * 86_400_000).toISOString().slice(0, 10);
