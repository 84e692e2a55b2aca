/** What a story says, from its articles alone: title, state, summary, timeline, disagreements and evidence, each sentence cited. */
import type { Cited, StoryArticle, StoryContent } from '../../domain/story.ts';
import { aboutOf, entriesOf } from './about.ts';
import { deskOf, numbersTold } from './desk.ts';
import { findDisagreements } from './disagreements.ts';
import { eventsOf } from './events.ts';
import { concernedIn, confidenceOf, evidenceOf, familiesOf, sharedWords } from './evidence.ts';
import { groupByEvent } from './grouping.ts';
import { kindOf, stageOf } from './kind.ts';
import { takenBack } from './retraction.ts';
import { isRoundUpVoice } from './roles.ts';
import { severityOf } from './severity.ts';
import { summarise } from './summary.ts';
import { leadingGroup, newestGroup, ownTitle, titleOf } from './title.ts';
import { everyVoice, inOrder, voicesOf } from './voices.ts';

/**
 * Composes a story of one article or more. Pure and deterministic; the order of `articles` does not matter. The cost is linear in the number
 * of articles; beyond 64 independent ones only the first, the authorities, the newest and some of each day are compared. Throws a `RangeError` without articles.
 */
export function compose(articles: StoryArticle[]): StoryContent {
  if (articles.length === 0) throw new RangeError('a story has at least one article');
  const ordered = inOrder(articles);
  const voices = voicesOf(ordered);
  const asRead = deskOf(voices, ordered);
  const groups = groupByEvent(voices);
  const disagreements = findDisagreements(everyVoice(ordered, voices), asRead);
  const desk = {
    ...asRead,
    back: takenBack(voices, asRead.reading, disagreements),
    numbers: numbersTold(disagreements),
  };
  const leading = leadingGroup(groups, desk);
  const { headline } = leading;
  const sentences = summarise(desk, headline.text, groups, newestGroup(groups, leading, desk));
  const summary: Cited[] =
    sentences.length > 0 ? sentences : [{ text: headline.text, citations: headline.citations }];
  const evidence = evidenceOf(ordered);
  const publishers = familiesOf(ordered);
  const isRoundUp = voices.every(isRoundUpVoice);
  const kind = isRoundUp ? null : kindOf(voices);
  const entries = kind === null ? [] : entriesOf(voices, ordered, kind);
  const named = entries.map((entry) => ({ about: aboutOf(entry), said: entry.citations }));
  return {
    title: isRoundUp ? `Round-up: ${ownTitle(voices, desk)}` : titleOf(headline, desk),
    kind,
    stage: kind === null ? null : stageOf(kind, voices),
    severity: kind === null ? null : severityOf(kind, desk.reading),
    state: summary[0]!,
    summary,
    events: eventsOf(groups, desk, disagreements, named),
    disagreements,
    evidence,
    publishers,
    confidence: confidenceOf(evidence, publishers, disagreements, concernedIn(desk.reading)),
    about: named.map(({ about }) => about),
    indicators: indicatorsIn(articles),
    shared: sharedWords(ordered),
  };
}

/** How many distinct malicious observables the articles name. */
const indicatorsIn = (articles: StoryArticle[]): number =>
  new Set(
    articles.flatMap(({ findings }) =>
      findings.observables
        .filter(({ role }) => role === 'malicious')
        .map(({ type, value }) => `${type} ${value}`),
    ),
  ).size;
