/** The story's title: what happened, to whom; chosen among headlines of our own by how much of the story's core they say. */
import type { Passage } from '../../domain/article.ts';
import { holds } from './carry.ts';
import type { Desk } from './desk.ts';
import { type Headline, headlineOf } from './headline.ts';
import { inOtherWords } from './style.ts';
import type { Statement, Voice } from './voices.ts';
import { contentStems, plain, stem, tokens } from './words.ts';

const LONGEST = 100;
const GOOD_FROM = 35;
const GOOD_TO = 90;

/** The best headline out of `voices` that its passage carries, or null where none can be made. */
export function bestHeadline(voices: readonly Voice[], desk: Desk): Headline | null {
  const made = voices.flatMap((voice) =>
    candidates(voice).flatMap((statement) => headlineOf(statement, desk.spellings, desk.publishers) ?? []),
  );
  const scored = made
    .map((headline) => ({ headline, score: score(headline, desk) }))
    .sort((a, b) => b.score - a.score);
  for (const { headline } of scored) {
    const own = desk.taken.has(headline.text.toLowerCase())
      ? { ...headline, text: inOtherWords(headline.text) }
      : headline;
    for (const candidate of [own, headline]) if (holds(candidate, desk.carry)) return candidate;
  }
  return null;
}

/** Stems of verbs that headlines are made of; one without any of them names a topic, and not what happened. */
const VERBS: ReadonlySet<string> = new Set(
  `is are was were has have had to will can could may hit say warn confirm reveal disclose announce arrest charge fine sentence steal take leak expose breach hack attack
  target shut halt stop close open reopen resume restart extend delay cut lose win pay demand refuse deny reject admit accuse blame sue ban order ask urge call tell
  launch release publish present propose adopt approve pass sign add fix patch exploit discover find detect identify link tie claim threaten delete seize dismantle
  disrupt cripple paralyse force leave cost face suffer fall drop rise surge plunge slump hold keep bring back give get see put set make join buy acquire raise move expand unveil
  introduce plan prepare consider investigate probe appear plead return recover restore warn notify inform store compromise affect cancel ground issue send`
    .split(/\s+/)
    .map(stem),
);

const hasVerb = (text: string): boolean =>
  tokens(text)
    .slice(1)
    .some(({ lower }) => VERBS.has(stem(lower)) || VERBS.has(lower));

/** The title, and a first sentence short enough for one. */
function candidates({ statements, english }: Voice): Statement[] {
  if (!english) return statements.slice(0, 1);
  return statements
    .slice(0, 2)
    .filter(({ place, text }) => place === 0 || (text.length <= LONGEST && /\.$/.test(text)));
}

function score({ text, from }: Headline, { reading, taken }: Desk): number {
  const stems = contentStems(tokens(text));
  let told = 0;
  for (const word of stems) told += reading.weight.get(word) ?? 0;
  const named = reading.core.slice(0, 3).filter((word) => stems.includes(word)).length;
  let value = told / Math.sqrt(stems.length + 4) + 1.5 * named;
  if (text.length > LONGEST) value *= 0.5;
  else if (text.length > GOOD_TO || text.length < GOOD_FROM) value *= 0.85;
  if (taken.has(text.toLowerCase())) value *= 0.9;
  if (/[:;]|[‘'“"].*[’'”"]/.test(text)) value *= 0.8;
  if (/\b(?:says?|claims?|warns?|report(?:s|edly)?|experts?|could|may|might)\b/i.test(text)) value *= 0.93;
  if (!hasVerb(text)) value *= 0.8;
  if (from.place > 0) value *= 0.75;
  if (!from.voice.english) value *= 0.1;
  return value;
}

/** The voice's own title as it stands, for a story whose headlines are all teasers and questions. */
export function verbatim(voice: Voice): Headline {
  const first = voice.statements[0];
  const { article } = voice.source;
  const from = first ?? {
    voice,
    place: 0,
    start: 0,
    end: Math.max(1, article.title.length),
    text: plain(article.title),
    tokens: [],
    stems: new Set<string>(),
    dates: [],
  };
  const passage: Passage = { articleId: voice.id, start: from.start, end: from.end };
  return { text: from.text === '' ? article.url : from.text, citations: [passage], from };
}
