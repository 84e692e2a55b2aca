/** What the pipeline stands on: handed in by main.ts (or a test), never reached for. */
import type { Clock } from '../clock.ts';
import type { Fetcher } from '../collect/fetch.ts';
import type { Robots } from '../collect/robots.ts';
import type { LanguageModel } from '../llm/model.ts';
import type { Log } from '../log.ts';
import type { Db } from '../store/connect.ts';
import type { Placing } from '../story/placing/placing.ts';
import type { KnownNames } from '../understand/extractors/known.ts';
import type { HeldArticles } from './held.ts';

export interface Ground {
  db: Db;
  clock: Clock;
  log: Log;
  fetcher: Fetcher;
  robots: Robots;
  /** The names of the catalogues at hand; the same value until one is loaded that has others. */
  names: () => Promise<KnownNames>;
  /** Uniform in [0, 1): for jitter only. */
  random: () => number;
  /** Asks every source this often, whatever its own pace: for the sample wire. */
  everyMs: number | null;
  /** Words the summaries of stories, where one is configured. */
  model: LanguageModel | null;
}

/** The ground of telling stories: with the one memory of what was placed where, and the articles told lately. */
export interface StoryGround extends Ground {
  placing: Placing;
  articles: HeldArticles;
}
