/** What people write for a day, row by row: all in texts published on Tuesday, 18 November 2025. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** The words of each date, then `start..end precision`, `~` where approximate, and the time of day. */
function datesOf(text: string, language = 'en'): string[] {
  const article = articleOf({ body: [text], language, day: '2025-11-18' });
  return understand(article).dates.map(({ start, end, when }) => {
    const days = when.start === when.end ? when.start : `${when.start}..${when.end}`;
    const how = `${when.precision}${when.approximate ? '~' : ''}${when.time ? ` ${when.time}` : ''}`;
    return `${article.text.slice(start, end)} = ${days} ${how}`;
  });
}

const english: [string, string[]][] = [
  [
    'The Acme 2017 breach and the Guardians 2011 investigation.',
    ['2017 = 2017-01-01..2017-12-31 year', '2011 = 2011-01-01..2011-12-31 year'],
  ],
  ['It was the day before yesterday.', ['day before yesterday = 2025-11-16 day']],
  ['It opens the day after tomorrow.', ['day after tomorrow = 2025-11-20 day']],
  ['They appear in court this Friday.', ['this Friday = 2025-11-21 day']],
  ['It was cut off this past Friday.', ['this past Friday = 2025-11-14 day']],
  ['It failed this Monday.', ['this Monday = 2025-11-17 day']],
  ['It happened in the past 18 months.', ['past 18 months = 2024-05-18..2025-11-18 range~']],
  ['It grew over the last 24 hours.', ['last 24 hours = 2025-11-17..2025-11-18 range~']],
  ['It grew during the previous two weeks.', ['previous two weeks = 2025-11-04..2025-11-18 range~']],
  ['It will grow in the next ten days.', ['next ten days = 2025-11-18..2025-11-28 range~']],
  ['The outage may last three days.', []],
  [
    'It was found on 3 November. Three days later it was fixed.',
    ['3 November = 2025-11-03 day', 'Three days later = 2025-11-06 day'],
  ],
  [
    'It was found on 3 November; a week earlier it had begun.',
    ['3 November = 2025-11-03 day', 'a week earlier = 2025-10-27..2025-11-02 week'],
  ],
  [
    'It was found on 3 November and fixed the next day.',
    ['3 November = 2025-11-03 day', 'next day = 2025-11-04 day'],
  ],
  [
    'It was found on 3 November and fixed the same day.',
    ['3 November = 2025-11-03 day', 'same day = 2025-11-03 day'],
  ],
  [
    'It was found in March 2024. Two months later it was fixed.',
    ['March 2024 = 2024-03-01..2024-03-31 month', 'Two months later = 2024-05-01..2024-05-31 month'],
  ],
  ['Three days later it was fixed.', []],
  ['It is moved 16 months later, in December 2027.', ['December 2027 = 2027-12-01..2027-12-31 month']],
  ['Agencies must apply the fix within 90 days.', ['within 90 days = 2025-11-18..2026-02-16 range~']],
  ['The rule will apply in 90 days.', ['in 90 days = 2026-02-16 day~']],
  ['Report it within 72 hours of its discovery.', []],
  ['In two weeks they stole it.', []],
  ['It spread over the summer.', ['summer = 2025-06-01..2025-08-31 range~']],
  ['It will open in the spring.', ['spring = 2026-03-01..2026-05-31 range~']],
  ['It was cold in the summer heat.', []],
  ['The fall of the firm was in the press.', []],
  ['The worm of the 1990s is back.', ['1990s = 1990-01-01..1999-12-31 range~']],
  ['It was written in the early 1990s.', ['early 1990s = 1990-01-01..1993-12-31 range~']],
  ['The sample was compiled on 20251103 by them.', ['20251103 = 2025-11-03 day']],
  ['The file 20251103 was dropped.', []],
  ['The build-20251103 was dropped.', []],
  ['Stamped 20251103T081500Z by it.', ['20251103T081500Z = 2025-11-03 day']],
  ['Revenue grew in fiscal year 2025.', ['fiscal year 2025 = 2025-01-01..2025-12-31 year~']],
  ['Revenue grew in FY25.', ['FY25 = 2025-01-01..2025-12-31 year~']],
  ['It was hit on Thanksgiving.', ['Thanksgiving = 2024-11-28 day']],
  ['It has been down since Christmas Eve 2024.', ['Christmas Eve 2024 = 2024-12-24 day']],
  ['Black Friday deals are here.', []],
  ['The November 2025 Patch Tuesday fixed it.', ['November 2025 Patch Tuesday = 2025-11-11 day']],
  ['It was fixed on Patch Tuesday.', ['Patch Tuesday = 2025-11-11 day']],
  ['It ran from March to May 2024.', ['March to May 2024 = 2024-03-01..2024-05-31 range']],
  [
    'It ran between November and February 2024.',
    ['November = 2023-11-01..2023-11-30 month', 'February 2024 = 2024-02-01..2024-02-29 month'],
  ],
  [
    'It ran from June 2023 to May 2024.',
    ['June 2023 = 2023-06-01..2023-06-30 month', 'May 2024 = 2024-05-01..2024-05-31 month'],
  ],
  ['It was used since at least 2022.', ['2022 = 2022-01-01..2022-12-31 year']],
  ['It fell overnight.', ['overnight = 2025-11-17..2025-11-18 range~']],
  ['It was an overnight success.', []],
  ['It was seen on the 14th.', ['14th = 2025-11-14 day']],
  ['It was seen on the 24th of last month.', ['24th of last month = 2025-10-24 day']],
  ['It stood on the 14th floor.', []],
  ['It was seen on 10.11.2025.', ['10.11.2025 = 2025-11-10 day']],
  [
    'It was seen on 13/10/2025 and 10/11/2025.',
    ['13/10/2025 = 2025-10-13 day', '10/11/2025 = 2025-11-10 day'],
  ],
  [
    'It was seen on 10/13/2025 and 10/11/2025.',
    ['10/13/2025 = 2025-10-13 day', '10/11/2025 = 2025-10-11 day'],
  ],
  ['It was held on November 3 and 14, 2025.', ['November 3 = 2025-11-03 day', '14, 2025 = 2025-11-14 day']],
  ['On November 18 and 20 countries met.', ['November 18 = 2025-11-18 day']],
  ['It is due by the end of the year.', ['end of the year = 2025-11-01..2025-12-31 range~']],
  ['It is due by year-end.', ['year-end = 2025-11-01..2025-12-31 range~']],
  ['It grew in late 2024.', ['late 2024 = 2024-09-01..2024-12-31 range~']],
  ['It began at the start of 2024.', ['start of 2024 = 2024-01-01..2024-02-29 range~']],
  ['The vote is in mid-November.', ['mid-November = 2025-11-11..2025-11-20 range~']],
  ['It fell in Q3 2025.', ['Q3 2025 = 2025-07-01..2025-09-30 quarter']],
  ['It fell in the second half of 2025.', ['second half of 2025 = 2025-07-01..2025-12-31 range']],
  ['It grew in the week of November 3.', ['week of November 3 = 2025-11-03..2025-11-09 week']],
  ['It grew between 3 and 7 November.', ['3 and 7 November = 2025-11-03..2025-11-07 range']],
  ['It was seen in April.', ['April = 2025-04-01..2025-04-30 month']],
  ['It was told by April Doss.', []],
  // The month of another year, told from this one.
  ['It was the worm of last September.', ['last September = 2025-09-01..2025-09-30 month']],
  ['It was found last November.', ['last November = 2024-11-01..2024-11-30 month']],
  ['It opens next May.', ['next May = 2026-05-01..2026-05-31 month']],
  ['It began this March.', ['this March = 2025-03-01..2025-03-31 month']],
  ['It began in February of last year.', ['February of last year = 2024-02-01..2024-02-29 month']],
  ['It ran out on 3 May last year.', ['3 May last year = 2024-05-03 day']],
  ['It was fixed last September 3.', ['September 3 = 2025-09-03 day']],
  // What is set beforehand is told in the present tense; what was found out is too, in headlines.
  ['Quay retires its codes in March.', ['March = 2026-03-01..2026-03-31 month']],
  ['Quay is to discontinue it in June.', ['June = 2026-06-01..2026-06-30 month']],
  ['Quay had to discontinue it in June.', ['June = 2025-06-01..2025-06-30 month']],
  ['The codes end in April.', ['April = 2026-04-01..2026-04-30 month']],
  ['It was shut at the end in April.', ['April = 2025-04-01..2025-04-30 month']],
  ['They appear before a court in May.', ['May = 2026-05-01..2026-05-31 month']],
  ['Thieves hit Quay in April.', ['April = 2025-04-01..2025-04-30 month']],
  ['It is on ITV1In 2011, they hid it.', ['2011 = 2011-01-01..2011-12-31 year']],
  ['The 2017 Acme breach is known.', ['2017 = 2017-01-01..2017-12-31 year']],
];

/** Years in names, lengths of time, versions, verbs. */
const none: string[] = [
  'The 2025 Verizon DBIR says so.',
  'The 2025 Data Breach Investigations Report says so.',
  'The 2024 Acme report says so.',
  'Pwn2Own 2025 was fun.',
  'It runs Windows Server 2019.',
  'It runs Office 365.',
  'It says Gartner 2025.',
  'At Black Hat USA 2025 they spoke.',
  'Support runs 24/7.',
  'It lasted for three days.',
  'The 14-day deadline is over.',
  'March on, they may say.',
  'It fixes CVE-2025-20251 and build 20251103.',
];

const languages: [string, string, string[]][] = [
  [
    'de',
    'Der Angriff begann am 3. November 2025 um 08:15 Uhr.',
    ['3. November 2025 = 2025-11-03 minute 08:15'],
  ],
  ['de', 'Vorgestern fiel es aus.', ['Vorgestern = 2025-11-16 day']],
  ['de', 'Im vergangenen Monat stieg es.', ['vergangenen Monat = 2025-10-01..2025-10-31 month']],
  [
    'de',
    'In den vergangenen 18 Monaten stieg es.',
    ['vergangenen 18 Monaten = 2024-05-18..2025-11-18 range~'],
  ],
  [
    'de',
    'Am 3. November fiel es aus. Drei Tage später lief es.',
    ['3. November = 2025-11-03 day', 'Drei Tage später = 2025-11-06 day'],
  ],
  ['de', 'Es endet am Ende des Jahres.', ['Ende des Jahres = 2025-11-01..2025-12-31 range~']],
  ['de', 'Von März bis Mai 2024 stieg es.', ['März bis Mai 2024 = 2024-03-01..2024-05-31 range']],
  ['de', 'Nach dem Angriff 2021 stieg es.', ['2021 = 2021-01-01..2021-12-31 year']],
  ['de', 'In den 1990er Jahren war das so.', ['1990er = 1990-01-01..1999-12-31 range~']],
  ['de', 'Im dritten Quartal 2025 fiel es.', ['dritten Quartal 2025 = 2025-07-01..2025-09-30 quarter']],
  ['fr', 'La panne date du 3 novembre à 8h15.', ['3 novembre = 2025-11-03 minute 08:15']],
  ['fr', "Elle date d'avant-hier.", ['avant-hier = 2025-11-16 day']],
  ['fr', 'Cela dure depuis ces 18 derniers mois.', ['18 derniers mois = 2024-05-18..2025-11-18 range~']],
  [
    'fr',
    'Le 3 novembre, il tombe. Trois jours plus tard, il revient.',
    ['3 novembre = 2025-11-03 day', 'Trois jours plus tard = 2025-11-06 day'],
  ],
  ['fr', 'Entre le 3 et le 7 novembre, rien.', ['3 et le 7 novembre = 2025-11-03..2025-11-07 range']],
  ['fr', 'De mars à mai 2024, rien.', ['mars à mai 2024 = 2024-03-01..2024-05-31 range']],
  ['fr', 'Le mois dernier, rien.', ['mois dernier = 2025-10-01..2025-10-31 month']],
  ['fr', 'Au troisième trimestre 2025, rien.', ['troisième trimestre 2025 = 2025-07-01..2025-09-30 quarter']],
  ['es', 'El ataque ocurrió el 3 de noviembre de 2025.', ['3 de noviembre de 2025 = 2025-11-03 day']],
  ['es', 'Ocurrió anteayer y no por la mañana.', ['anteayer = 2025-11-16 day']],
  ['es', 'Ocurrió hace tres días.', ['hace tres días = 2025-11-15 day']],
  ['es', 'Ocurrió la semana pasada.', ['semana pasada = 2025-11-10..2025-11-16 week']],
  ['es', 'Ocurrió en mayo del año pasado.', ['mayo del año pasado = 2024-05-01..2024-05-31 month']],
  ['fr', 'En mars dernier, rien.', ['mars dernier = 2025-03-01..2025-03-31 month']],
  ['de', 'Im vergangenen Mai fiel es aus.', ['vergangenen Mai = 2025-05-01..2025-05-31 month']],
  ['es', 'Ocurrió el pasado lunes.', ['pasado lunes = 2025-11-17 day']],
  ['es', 'Ocurrió entre el 3 y el 7 de noviembre.', ['3 y el 7 de noviembre = 2025-11-03..2025-11-07 range']],
  ['es', 'Ocurrió de marzo a mayo de 2024.', ['marzo a mayo de 2024 = 2024-03-01..2024-05-31 range']],
  ['es', 'Ocurrió a principios de 2024.', ['principios de 2024 = 2024-01-01..2024-04-30 range~']],
  ['es', 'Creció en los últimos 18 meses.', ['últimos 18 meses = 2024-05-18..2025-11-18 range~']],
  [
    'es',
    'Creció en el tercer trimestre de 2025.',
    ['tercer trimestre de 2025 = 2025-07-01..2025-09-30 quarter'],
  ],
  ['it', 'È successo il 3 novembre 2025.', ['3 novembre 2025 = 2025-11-03 day']],
  ['it', 'È successo ieri.', ['ieri = 2025-11-17 day']],
  ['it', 'È successo lunedì scorso.', ['lunedì scorso = 2025-11-17 day']],
  ['it', 'È successo tre giorni fa.', ['tre giorni fa = 2025-11-15 day']],
  ['it', 'È successo a metà novembre.', ['metà novembre = 2025-11-11..2025-11-20 range~']],
  ['pt', 'Ocorreu em 3 de novembro de 2025.', ['3 de novembro de 2025 = 2025-11-03 day']],
  ['pt', 'Ocorreu na segunda-feira.', ['segunda-feira = 2025-11-17 day']],
  ['pt', 'Ocorreu no mês passado.', ['mês passado = 2025-10-01..2025-10-31 month']],
  ['pt', 'Ocorreu há três dias.', ['há três dias = 2025-11-15 day']],
  ['pt', 'Ocorreu em março de 2024.', ['março de 2024 = 2024-03-01..2024-03-31 month']],
  ['nl', 'Het gebeurde op 3 november 2025.', ['3 november 2025 = 2025-11-03 day']],
  ['nl', 'Het gebeurde gisteren.', ['gisteren = 2025-11-17 day']],
  ['nl', 'Het gebeurde afgelopen vrijdag.', ['afgelopen vrijdag = 2025-11-14 day']],
  ['nl', 'Het gebeurde drie dagen geleden.', ['drie dagen geleden = 2025-11-15 day']],
  ['nl', 'Het gebeurde vorige maand.', ['vorige maand = 2025-10-01..2025-10-31 month']],
  ['nl', 'Het gebeurde begin 2024.', ['begin 2024 = 2024-01-01..2024-04-30 range~']],
];

describe('expressions of dates', () => {
  it.each(english)('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it.each(none)('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each(languages)('%s: %s', (language, text, expected) => {
    expect(datesOf(text, language)).toEqual(expected);
  });
});
