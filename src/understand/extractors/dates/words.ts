/** The words of dates in English, German and French, by what they mean. */
import type { Part } from './calendar.ts';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';

export interface Vocabulary {
  months: Map<string, number>;
  /** Shortened months, which are dates only beside a day or year. */
  shortMonths: Map<string, number>;
  weekdays: Map<string, number>;
  shortWeekdays: Map<string, number>;
  /** Days from today. */
  deictic: Map<string, number>;
  /** last −1, this 0, next +1. */
  which: Map<string, number>;
  units: Map<string, Unit>;
  parts: Map<string, Part>;
  numbers: Map<string, number>;
  seasons: Map<string, number>;
}

const list = (names: string): string[] => names.split(' ');
const numbered = (...groups: string[]): Map<string, number> =>
  new Map(groups.flatMap((group) => list(group).map((name, i) => [name, i + 1] as const)));
const table = <T>(entries: Record<string, T>): Map<string, T> =>
  new Map(
    Object.entries(entries).flatMap(([names, value]) => list(names).map((name) => [name, value] as const)),
  );

const english: Vocabulary = {
  months: numbered('january february march april may june july august september october november december'),
  shortMonths: new Map([...numbered('jan feb mar apr may jun jul aug sep oct nov dec'), ['sept', 9]]),
  weekdays: numbered('monday tuesday wednesday thursday friday saturday sunday'),
  shortWeekdays: new Map([
    ...numbered('mon tue wed thu fri sat sun'),
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
  ]),
  deictic: table({ yesterday: -1, 'today tonight': 0, tomorrow: 1 }),
  which: table({ 'last past previous': -1, 'this current': 0, 'next coming': 1 }),
  units: table<Unit>({
    'day days': 'day',
    'week weeks': 'week',
    'weekend weekends': 'weekend',
    'month months': 'month',
    'quarter quarters': 'quarter',
    'year years': 'year',
  }),
  parts: table<Part>({ 'early beginning start': 'early', 'mid middle': 'mid', 'late end': 'late' }),
  numbers: new Map([
    ...numbered('one two three four five six seven eight nine ten eleven twelve'),
    ['a', 1],
    ['an', 1],
  ]),
  seasons: table({ spring: 1, summer: 2, 'autumn fall': 3, winter: 4 }),
};

const german: Vocabulary = {
  months: numbered(
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner',
  ),
  shortMonths: numbered('jan feb mär apr mai jun jul aug sep okt nov dez'),
  weekdays: new Map([
    ...numbered('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
    ['sonnabend', 6],
  ]),
  shortWeekdays: new Map(),
  deictic: table({ vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 }),
  which: table({
    'letzte letzten letzter letztes vergangene vergangenen vergangenes vorige vorigen': -1,
    'diese diesen dieser dieses diesem': 0,
    'nächste nächsten nächster nächstes kommende kommenden kommendes': 1,
  }),
  units: table<Unit>({
    'tag tage tagen': 'day',
    'woche wochen': 'week',
    'wochenende wochenenden': 'weekend',
    'monat monate monaten monats': 'month',
    'quartal quartale quartals': 'quarter',
    'jahr jahre jahren jahres': 'year',
  }),
  parts: table<Part>({ anfang: 'early', mitte: 'mid', ende: 'late' }),
  numbers: new Map([
    ...numbered('eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    ['einem', 1],
    ['einer', 1],
  ]),
  seasons: table({ 'frühjahr frühling': 1, sommer: 2, herbst: 3, winter: 4 }),
};

const french: Vocabulary = {
  months: new Map([
    ...numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    ['fevrier', 2],
    ['aout', 8],
    ['decembre', 12],
  ]),
  shortMonths: new Map([
    ['janv', 1],
    ['févr', 2],
    ['juil', 7],
    ['sept', 9],
    ['oct', 10],
    ['nov', 11],
    ['déc', 12],
  ]),
  weekdays: numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  shortWeekdays: new Map(),
  deictic: table({ hier: -1, aujourd: 0, demain: 1 }),
  which: table({
    'dernier dernière passé passée': -1,
    'ce cet cette': 0,
    'prochain prochaine': 1,
  }),
  units: table<Unit>({
    'jour jours': 'day',
    'semaine semaines': 'week',
    'week-end': 'weekend',
    mois: 'month',
    'trimestre trimestres': 'quarter',
    'an ans année années': 'year',
  }),
  parts: table<Part>({ début: 'early', 'mi milieu': 'mid', fin: 'late' }),
  numbers: new Map([...numbered('un deux trois quatre cinq six sept huit neuf dix onze douze'), ['une', 1]]),
  seasons: table({ printemps: 1, été: 2, automne: 3, hiver: 4 }),
};

/** The words to read an article's dates with, by its language; English where the language is another. */
export const vocabularyOf = (language: string): Vocabulary =>
  language === 'de' ? german : language === 'fr' ? french : english;
