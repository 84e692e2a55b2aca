/** What a story says, from its articles alone: title, state, summary, timeline, disagreements and evidence, each sentence cited. */
import type { Cited, StoryArticle, StoryContent } from '../../domain/story.ts';
import { deskOf } from './desk.ts';
import { findDisagreements } from './disagreements.ts';
import { eventsOf } from './events.ts';
import { confidenceOf, evidenceOf, familiesOf, sharedWords } from './evidence.ts';
import { type Group, groupByEvent } from './grouping.ts';
import { kindOf, stageOf } from './kind.ts';
import { severityOf } from './severity.ts';
import { summarise } from './summary.ts';
import { bestHeadline, verbatim } from './title.ts';
import { inOrder, voicesOf } from './voices.ts';

/**
 * Composes a story of one article or more. Pure and deterministic; the order of `articles` does not matter. The cost is linear in the number
 * of articles; beyond 40 independent ones only the first, the authorities and the newest are compared. Throws a `RangeError` without articles.
 */
export function compose(articles: StoryArticle[]): StoryContent {
  if (articles.length === 0) throw new RangeError('a story has at least one article');
  const ordered = inOrder(articles);
  const voices = voicesOf(ordered);
  const desk = deskOf(voices, ordered);
  const groups = groupByEvent(voices);
  const newest = newestGroup(groups);
  const headline =
    bestHeadline(newest.voices, desk) ?? bestHeadline(voices, desk) ?? verbatim(newest.voices[0]!);
  const sentences = summarise(desk, groups, newest, headline.from);
  const summary: Cited[] =
    sentences.length > 0 ? sentences : [{ text: headline.text, citations: headline.citations }];
  const evidence = evidenceOf(ordered);
  const publishers = familiesOf(ordered);
  const disagreements = findDisagreements(voices, desk.carry);
  const kind = kindOf(voices);
  return {
    title: headline.text,
    kind,
    stage: stageOf(kind, voices, false),
    severity: severityOf(kind, voices),
    state: summary[0]!,
    summary,
    events: eventsOf(groups, desk),
    disagreements,
    evidence,
    publishers,
    confidence: confidenceOf(evidence, publishers, disagreements),
    shared: sharedWords(ordered),
  };
}

/** The newest development that is told by enough of the voices: a single late report does not outweigh what all tell. */
function newestGroup(groups: readonly Group[]): Group {
  const most = Math.max(...groups.map(({ voices }) => families(voices)));
  const least = most >= 6 ? 3 : most >= 3 ? 2 : 1;
  return groups.filter(({ voices }) => families(voices) >= least).at(-1) ?? groups.at(-1)!;
}

const families = (voices: Group['voices']): number => new Set(voices.map(({ family }) => family)).size;
