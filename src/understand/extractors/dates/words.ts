/** The words of dates by what they mean, in the languages that most of the news is written in. */
import { wordSet } from '../../../domain/word-set.ts';
import type { Part } from './calendar.ts';

export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';

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
  /** Those of them that mean more than one. */
  plurals: ReadonlySet<string>;
  parts: Map<string, Part>;
  numbers: Map<string, number>;
  seasons: Map<string, number>;
  /** First to fourth, of quarters. */
  ordinals: Map<string, number>;
  /** Between the ends of a range: "to"; and after "between": "and". */
  to: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Months and weekdays have no capital. */
  lowerCase: boolean;
  /** "last" may stand behind its noun: "mardi dernier". */
  postposed: boolean;
  /** What makes "three days" lie behind the publication, before it ("vor", "hace") or after it ("ago", "fa"). */
  agoBefore: readonly string[];
  agoAfter: readonly string[];
  /** What makes "three days" count from the date before it in the text: +1 later, −1 earlier. */
  later: Map<string, number>;
}

const list = (names: string): string[] => names.split(' ');
const numbered = (...groups: string[]): Map<string, number> =>
  new Map(groups.flatMap((group) => list(group).map((name, i) => [name, i + 1] as const)));
const table = <T>(entries: Record<string, T>, mark = ' '): Map<string, T> =>
  new Map(
    Object.entries(entries).flatMap(([names, value]) =>
      names.split(mark).map((name) => [name, value] as const),
    ),
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
    'hour hours': 'hour',
    'day days': 'day',
    'week weeks': 'week',
    'weekend weekends': 'weekend',
    'month months': 'month',
    'quarter quarters': 'quarter',
    'year years': 'year',
  }),
  plurals: wordSet('hours days weeks weekends months quarters years'),
  parts: table<Part>({
    early: 'early',
    'beginning start': 'start',
    'mid middle': 'mid',
    late: 'late',
    end: 'end',
  }),
  numbers: new Map([
    ...numbered('one two three four five six seven eight nine ten eleven twelve'),
    ['a', 1],
    ['an', 1],
  ]),
  seasons: table({ spring: 1, summer: 2, 'autumn fall': 3, winter: 4 }),
  ordinals: numbered('first second third fourth'),
  to: wordSet('to through until'),
  and: wordSet('and &'),
  lowerCase: false,
  postposed: false,
  agoBefore: [],
  agoAfter: ['ago'],
  later: table({ 'later afterwards': 1, 'earlier beforehand': -1 }),
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
    'stunde stunden': 'hour',
    'tag tage tagen': 'day',
    'woche wochen': 'week',
    'wochenende wochenenden': 'weekend',
    'monat monate monaten monats': 'month',
    'quartal quartale quartals': 'quarter',
    'jahr jahre jahren jahres': 'year',
  }),
  plurals: wordSet('stunden tage tagen wochen wochenenden monate monaten quartale jahre jahren'),
  parts: table<Part>({ anfang: 'early', beginn: 'start', mitte: 'mid', ende: 'end' }),
  numbers: new Map([
    ...numbered('eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    ['einem', 1],
    ['einer', 1],
  ]),
  seasons: table({ 'frühjahr frühling': 1, sommer: 2, herbst: 3, winter: 4 }),
  ordinals: numbered('erstes zweites drittes viertes', 'ersten zweiten dritten vierten'),
  to: wordSet('bis'),
  and: wordSet('und &'),
  lowerCase: false,
  postposed: false,
  agoBefore: ['vor'],
  agoAfter: [],
  later: table({ 'später danach': 1, 'zuvor früher vorher': -1 }),
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
    'dernier dernière derniers dernières passé passée': -1,
    'ce cet cette': 0,
    'prochain prochaine prochains prochaines': 1,
  }),
  units: table<Unit>({
    'heure heures': 'hour',
    'jour jours': 'day',
    'semaine semaines': 'week',
    'week-end': 'weekend',
    mois: 'month',
    'trimestre trimestres': 'quarter',
    'an ans année années': 'year',
  }),
  plurals: wordSet('heures jours semaines trimestres ans années'),
  parts: table<Part>({ début: 'early', 'mi milieu': 'mid', fin: 'end' }),
  numbers: new Map([...numbered('un deux trois quatre cinq six sept huit neuf dix onze douze'), ['une', 1]]),
  seasons: table({ printemps: 1, été: 2, automne: 3, hiver: 4 }),
  ordinals: numbered('premier deuxième troisième quatrième'),
  to: wordSet('à au'),
  and: wordSet('et &'),
  lowerCase: true,
  postposed: true,
  agoBefore: ['il y a'],
  agoAfter: [],
  later: table({ 'plus tard|après': 1, 'plus tôt|auparavant': -1 }, '|'),
};

const spanish: Vocabulary = {
  months: new Map([
    ...numbered('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    ['setiembre', 9],
  ]),
  shortMonths: numbered('ene feb mar abr may jun jul ago sep oct nov dic'),
  weekdays: numbered('lunes martes miércoles jueves viernes sábado domingo'),
  shortWeekdays: new Map(),
  deictic: table({ 'anteayer antier': -2, ayer: -1, hoy: 0, mañana: 1 }),
  which: table({
    'pasado pasada pasados pasadas último última últimos últimas': -1,
    'este esta': 0,
    'próximo próxima próximos próximas': 1,
  }),
  units: table<Unit>({
    'hora horas': 'hour',
    'día días': 'day',
    'semana semanas': 'week',
    'mes meses': 'month',
    'trimestre trimestres': 'quarter',
    'año años': 'year',
  }),
  plurals: wordSet('horas días semanas meses trimestres años'),
  parts: table<Part>({
    'principios comienzos inicios': 'early',
    mediados: 'mid',
    'finales fines': 'end',
  }),
  numbers: new Map([
    ...numbered('uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    ['un', 1],
    ['una', 1],
  ]),
  seasons: table({ primavera: 1, verano: 2, otoño: 3, invierno: 4 }),
  ordinals: numbered('primer segundo tercer cuarto'),
  to: wordSet('a al hasta'),
  and: wordSet('y e'),
  lowerCase: true,
  postposed: true,
  agoBefore: ['hace'],
  agoAfter: [],
  later: table({ 'después|más tarde': 1, 'antes|atrás': -1 }, '|'),
};

const italian: Vocabulary = {
  months: numbered(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  shortMonths: numbered('gen feb mar apr mag giu lug ago set ott nov dic'),
  weekdays: numbered('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  shortWeekdays: new Map(),
  deictic: table({ ieri: -1, oggi: 0, domani: 1 }),
  which: table({
    'scorso scorsa scorsi scorse ultimo ultima ultimi ultime': -1,
    'questo questa': 0,
    'prossimo prossima prossimi prossime': 1,
  }),
  units: table<Unit>({
    'ora ore': 'hour',
    'giorno giorni': 'day',
    'settimana settimane': 'week',
    'mese mesi': 'month',
    'trimestre trimestri': 'quarter',
    'anno anni': 'year',
  }),
  plurals: wordSet('ore giorni settimane mesi trimestri anni'),
  parts: table<Part>({ inizio: 'start', metà: 'mid', fine: 'end' }),
  numbers: new Map([
    ...numbered('uno due tre quattro cinque sei sette otto nove dieci undici dodici'),
    ['un', 1],
    ['una', 1],
  ]),
  seasons: table({ primavera: 1, estate: 2, autunno: 3, inverno: 4 }),
  ordinals: numbered('primo secondo terzo quarto'),
  to: wordSet('a al'),
  and: wordSet('e'),
  lowerCase: true,
  postposed: true,
  agoBefore: [],
  agoAfter: ['fa'],
  later: table({ 'dopo|più tardi': 1, prima: -1 }, '|'),
};

const portuguese: Vocabulary = {
  months: numbered(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  shortMonths: numbered('jan fev mar abr mai jun jul ago set out nov dez'),
  weekdays: new Map([
    ...numbered('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
  ]),
  shortWeekdays: new Map(),
  deictic: table({ anteontem: -2, ontem: -1, hoje: 0, amanhã: 1 }),
  which: table({
    'passado passada passados passadas último última últimos últimas': -1,
    'este esta neste nesta': 0,
    'próximo próxima próximos próximas': 1,
  }),
  units: table<Unit>({
    'hora horas': 'hour',
    'dia dias': 'day',
    'semana semanas': 'week',
    'mês meses': 'month',
    'trimestre trimestres': 'quarter',
    'ano anos': 'year',
  }),
  plurals: wordSet('horas dias semanas meses trimestres anos'),
  parts: table<Part>({ 'início começo': 'start', meados: 'mid', 'final fim': 'end' }),
  numbers: new Map([
    ...numbered('um dois três quatro cinco seis sete oito nove dez onze doze'),
    ['uma', 1],
    ['duas', 2],
  ]),
  seasons: table({ primavera: 1, verão: 2, outono: 3, inverno: 4 }),
  ordinals: numbered('primeiro segundo terceiro quarto'),
  to: wordSet('a até'),
  and: wordSet('e'),
  lowerCase: true,
  postposed: true,
  agoBefore: ['há'],
  agoAfter: ['atrás'],
  later: table({ 'depois|mais tarde': 1, antes: -1 }, '|'),
};

const dutch: Vocabulary = {
  months: numbered('januari februari maart april mei juni juli augustus september oktober november december'),
  shortMonths: numbered('jan feb mrt apr mei jun jul aug sep okt nov dec'),
  weekdays: numbered('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  shortWeekdays: new Map(),
  deictic: table({ eergisteren: -2, gisteren: -1, vandaag: 0, morgen: 1, overmorgen: 2 }),
  which: table({ 'vorige afgelopen': -1, 'deze dit': 0, 'volgende komende': 1 }),
  units: table<Unit>({
    'uur uren': 'hour',
    'dag dagen': 'day',
    'week weken': 'week',
    'weekend weekenden': 'weekend',
    'maand maanden': 'month',
    'kwartaal kwartalen': 'quarter',
    'jaar jaren': 'year',
  }),
  plurals: wordSet('uren dagen weken weekenden maanden kwartalen jaren'),
  parts: table<Part>({ begin: 'early', 'medio midden half': 'mid', 'eind einde': 'end' }),
  numbers: new Map([...numbered('een twee drie vier vijf zes zeven acht negen tien elf twaalf'), ['één', 1]]),
  seasons: table({ 'lente voorjaar': 1, zomer: 2, 'herfst najaar': 3, winter: 4 }),
  ordinals: numbered('eerste tweede derde vierde'),
  to: wordSet('tot'),
  and: wordSet('en &'),
  lowerCase: true,
  postposed: false,
  agoBefore: [],
  agoAfter: ['geleden'],
  later: table({ later: 1, eerder: -1 }),
};

/** By language (ISO 639-1). */
export const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  Object.entries({
    en: english,
    de: german,
    fr: french,
    es: spanish,
    it: italian,
    pt: portuguese,
    nl: dutch,
  }),
);

/** The words to read an article's dates with, by its language; English where the language is another. */
export const vocabularyOf = (language: string): Vocabulary =>
  vocabularies.get(language.slice(0, 2)) ?? english;
