/** Plants copies and look-alikes: the same input and seed always give the same output. All wording here is our own. */

/** A text as a title and sentences; `group` is shared by everything that may rightly be called a copy of one another. */
export interface Text {
  id: string;
  title: string;
  sentences: string[];
}

/** A deterministic random source (Mulberry32), 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Change = (text: Text, random: () => number) => Text | null;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

const places = ['LISBON', 'NEW YORK', 'Berlin', 'LONDON', 'Singapore', 'Oslo'];
const wires = ['(Harbour Wire)', '(NWS)', '(Meridian Press)', '- PRNow -', '(Continental)'];
const tails = [
  'Reporting by our correspondents; editing by the night desk. Our standards are set out on the page about us.',
  'This content was published first by a partner and is carried here under licence. The views in it are those of its author.',
  'Do you know more about this? Write to our tips desk in confidence. Readers can also follow the daily podcast on every platform.',
  'The company makes no promise that forward-looking statements will come true. Investors should read the filings before they decide.',
  'Subscribers receive our briefing each weekday morning. Support independent journalism in your region with a monthly donation.',
];
const heads = [
  'What we know so far about the latest development',
  'Here is the news that everybody talks about today',
  'Five things to know this morning',
  'The story behind the headlines',
  'Experts react to the announcement',
];
const intros = [
  'It was the kind of announcement that nobody in the trade had expected so soon.',
  'Readers have asked us for the details, and here they are in full.',
  'Late in the evening the first details came to light.',
  'The matter has kept officials busy for several days now.',
];

/** Words that change places in a light rewriting. Both directions are used as they stand. */
const synonyms = new Map(
  (
    'said:stated says:states told:informed announced:disclosed announcement:disclosure reported:noted report:account attack:assault attacks:assaults ' +
    'attackers:intruders attacker:intruder hackers:intruders hacker:intruder company:firm companies:firms victims:targets customers:clients users:account-holders ' +
    'stolen:taken stole:took discovered:found found:discovered vulnerability:flaw vulnerabilities:flaws flaw:weakness exploited:abused exploit:abuse critical:severe ' +
    'malware:malicious-software researchers:analysts researcher:analyst security:safety released:issued release:issue update:new-version updates:new-versions ' +
    'police:officers arrested:detained arrest:detention killed:dead died:perished people:persons man:male woman:female officials:authorities official:spokesman ' +
    'government:administration country:nation city:town home:house begin:start began:started begins:starts ended:finished large:big big:large small:minor ' +
    'several:a-number-of many:numerous some:certain new:fresh recent:latest recently:lately quickly:rapidly important:significant including:among-them ' +
    'because:since although:though however:yet also:likewise while:as after:following before:ahead-of during:in-the-course-of around:about approximately:roughly ' +
    'help:assist helped:assisted use:employ used:employed using:employing show:reveal shows:reveals showed:revealed allow:permit allows:permits allowed:permitted ' +
    'claim:assert claims:asserts claimed:asserted believe:think believed:thought warned:cautioned warning:caution access:entry accessed:entered data:information ' +
    'information:details details:particulars group:outfit groups:outfits gang:crew money:funds million:mn billion:bn week:seven-days month:four-weeks ' +
    'get:obtain got:obtained give:provide gave:provided given:provided make:produce made:produced take:seize want:wish wanted:wished need:require needs:requires ' +
    'continue:carry-on continued:carried-on increase:rise increased:rose decrease:drop buy:purchase bought:purchased sell:trade sold:traded plan:intend plans:intends ' +
    'planned:intended ask:request asked:requested year:twelvemonth old:aged first:initial last:final next:following top:leading main:chief major:leading'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const droppable =
  /^(?:very|really|also|just|even|still|quite|already|actually|reportedly|allegedly|currently|then|only)$/i;

/** Every way in which a copy is made. Null where a text is too short for it. */
export const copies: Record<string, Change> = {
  syndicated: (text, random) => {
    const [first = '', ...rest] = text.sentences;
    return {
      ...text,
      sentences: [`${pick(places, random)} ${pick(wires, random)} ${first}`, ...rest, pick(tails, random)],
    };
  },
  'other headline': (text, random) => ({ ...text, title: pick(heads, random) }),
  'other headline and intro': (text, random) =>
    text.sentences.length < 5
      ? null
      : {
          ...text,
          title: pick(heads, random),
          sentences: [pick(intros, random), ...text.sentences.slice(1)],
        },
  'cut short': (text, random) => {
    const count = Math.max(1, Math.round(text.sentences.length * (0.35 + 0.3 * random())));
    if (text.sentences.length === 1) {
      const words = text.sentences[0]!.split(' ');
      return words.length < 25
        ? null
        : { ...text, sentences: [`${words.slice(0, Math.ceil(words.length * 0.65)).join(' ')} […]`] };
    }
    return { ...text, sentences: text.sentences.slice(0, count) };
  },
  excerpt: (text, random) => {
    if (text.sentences.length < 9) return null;
    const at = 1 + Math.floor(random() * (text.sentences.length - 6));
    return { ...text, title: pick(heads, random), sentences: text.sentences.slice(at, at + 5) };
  },
  reordered: (text, random) => {
    if (text.sentences.length < 4) return null;
    return { ...text, title: pick(heads, random), sentences: shuffle(text.sentences, random) };
  },
  reworded: (text, random) => ({
    ...text,
    sentences: text.sentences.map((sentence) => reword(sentence, random)),
  }),
  'reworded and reordered': (text, random) => {
    if (text.sentences.length < 4) return null;
    const changed = shuffle(text.sentences, random).map((sentence) => reword(sentence, random));
    return { ...text, title: pick(heads, random), sentences: changed };
  },
};

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
}

/** Other words for the same statement: synonyms, fillers dropped, and clauses in another order. */
function reword(sentence: string, random: () => number): string {
  const words = sentence.split(' ').flatMap((word, at) => {
    if (droppable.test(word) && random() < 0.7) return [];
    const [, before = '', core = '', after = ''] = /^(\W*)(.*?)(\W*)$/.exec(word) ?? [];
    const other = synonyms.get(core.toLowerCase());
    // A capital inside a sentence is a name, and names stay.
    if (other === undefined || random() < 0.1 || (at > 0 && /^[A-Z]/.test(core))) return [word];
    const spoken = other.replaceAll('-', ' ');
    return [before + (/^[A-Z]/.test(core) ? spoken[0]!.toUpperCase() + spoken.slice(1) : spoken) + after];
  });
  const changed = words.join(' ');
  const comma = changed.indexOf(', ');
  const end = /[.!?]+$/.exec(changed)?.[0] ?? '';
  if (comma < 15 || comma > changed.length - 20 || random() < 0.5) return changed;
  const body = changed.slice(0, changed.length - end.length);
  return `${body.slice(comma + 2)}, ${body.slice(0, comma)}${end || '.'}`;
}

const names = [
  'Arvento',
  'Bellhaven',
  'Corvinex',
  'Dalmora',
  'Eastwick',
  'Fenwright',
  'Garnetco',
  'Hollisar',
  'Iverna',
  'Juniperon',
  'Kestrelis',
  'Lomaxia',
];

/** The same text about another thing: every name and number replaced, each always by the same. Null where there are few. */
export function swapNames(text: Text, random: () => number): Text | null {
  const put = new Map<string, string>();
  const shift = 1 + Math.floor(random() * 8);
  const offset = Math.floor(random() * names.length);
  const other = (word: string): string => {
    if (!put.has(word))
      put.set(
        word,
        `${names[(offset + put.size) % names.length]}${put.size >= names.length ? put.size : ''}`,
      );
    return put.get(word)!;
  };
  const known = new Set(text.sentences.join(' ').match(/(?<=[a-z,;:] )[A-Z][A-Za-z]+/g));
  if (known.size < 3) return null;
  const swap = (line: string) =>
    line
      .replace(/[A-Z][A-Za-z]+/g, (word) => (known.has(word) ? other(word) : word))
      .replace(/\d/g, (digit) => String((Number(digit) + shift) % 10));
  const sentences = text.sentences.map(swap);
  return { id: `${text.id}~swapped`, title: swap(text.title), sentences };
}
