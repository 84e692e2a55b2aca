/**
 * Bodies whose name a word written small begins or ends, in other languages: "mairie de Saint-Elme", "gemeente Elmwijk",
 * "Stadt Elmburg", "Elmvik kommune". Each language says it in few ways, which hold for any town. Linear: walked to from the
 * words that say what a body is, over a few tokens.
 */
import { nameKey } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type Institution, knownAuthority } from './institutions.ts';
import { Beginning } from './words.ts';

interface Grammar {
  /** What a body is, before its name. */
  heads: ReadonlySet<string>;
  /** Written small after what it is: "centre hospitalier", "hospital comarcal". */
  adjective: RegExp;
  /** Between what it is and its name. */
  particles: ReadonlySet<string>;
  /** Written small between particles, where a name follows: "cour d'appel de". */
  inner: ReadonlySet<string>;
  /** A name in capitals may end so: "Agence nationale des haies". */
  hasPurpose?: boolean;
}

const none: ReadonlySet<string> = new Set();
const never = /(?!)/;

const grammars: Record<string, Grammar> = {
  fr: {
    heads: wordSet(
      'police gendarmerie mairie commune ville département métropole agglomération communauté préfecture rectorat académie région université clinique hôpital centre lycée collège école ehpad laboratoire ministère parquet tribunal cour agence institut office caisse chambre syndicat fédération conseil maison résidence musée médiathèque bibliothèque aéroport port régie diocèse fondation mutuelle',
    ),
    adjective:
      /^(?:hospitali|universitair|région|départemental|national|publi[cq]|privé|municipal|communal|intercommunal|judiciair|correctionnel|urbain|général|supérieur|central|métropolitain|polytechniqu|vétérinair|fédéral|cantonal|maritim)\p{L}{0,4}$/u,
    particles: wordSet("de du des d la le les l en sur saint sainte l' d' ' ’"),
    inner: wordSet(
      'appel commerce agglomération communes santé gestion secours police agriculture industrie retraite soins suite convalescence ressources bains',
    ),
    hasPurpose: true,
  },
  es: {
    heads: wordSet(
      'ayuntamiento alcaldía diputación consejería ministerio hospital clínica colegio instituto universidad escuela policía hacienda municipio agencia mancomunidad cabildo fiscalía juzgado audiencia residencia biblioteca museo consorcio puerto aeropuerto fundación secretaría cámara',
    ),
    adjective:
      /^(?:comarcal|foral|municipal|provincial|regional|nacional|universitari|públic|general|local|clínic|central|estatal|autonómic|politécnic)\p{L}{0,2}$/u,
    particles: wordSet('de del la las los el san santa'),
    inner: wordSet('comercio salud justicia educación'),
    hasPurpose: true,
  },
  it: {
    heads: wordSet(
      'comune provincia regione ospedale clinica azienda università liceo scuola istituto ministero procura tribunale questura prefettura polizia agenzia garante camera ordine consorzio residence hotel albergo museo biblioteca fondazione porto aeroporto policlinico',
    ),
    adjective:
      /^(?:ospedalier|sanitari|universitari|regional|provincial|comunal|statal|nazional|comprensiv|tecnic|pubblic|metropolitan|postal|local|territorial)\p{L}{1,2}$/u,
    particles: wordSet('di del dell della dei degli delle d per l la il lo le gli san santa'),
    inner: wordSet('commercio cura appello'),
    hasPurpose: true,
  },
  pt: {
    heads: wordSet(
      'prefeitura câmara município hospital clínica colégio escola universidade ministério tribunal polícia secretaria agência instituto assembleia fundação aeroporto porto junta biblioteca museu',
    ),
    adjective:
      /^(?:municipal|estadual|federal|regional|nacional|universitári|públic|geral|central|militar|distrital)\p{L}{0,2}$/u,
    particles: wordSet('de do da dos das'),
    inner: wordSet('saúde justiça educação freguesia vereadores'),
    hasPurpose: true,
  },
  nl: {
    heads: wordSet(
      'gemeente waterschap hoogheemraadschap provincie ziekenhuis universiteit hogeschool rechtbank politie ministerie inspectie raad stichting vereniging veiligheidsregio bibliotheek woningcorporatie omgevingsdienst zorggroep museum',
    ),
    adjective: never,
    particles: wordSet('van voor de het den der en'),
    inner: none,
  },
  de: {
    heads: wordSet(
      'stadt gemeinde landkreis kreis landratsamt universität hochschule klinik klinikum krankenhaus kreiskrankenhaus universitätsklinikum stadtwerke stadtverwaltung kreisverwaltung gymnasium polizeipräsidium amtsgericht landgericht staatsanwaltschaft generalstaatsanwaltschaft bistum flughafen sparkasse volksbank verbandsgemeinde samtgemeinde bezirk kanton bezirksregierung polizeidirektion kantonspolizei landeskriminalamt bundeskriminalamt hauptzollamt kreisklinik landesbeauftragte landesbeauftragter landesbeauftragten bundesbeauftragte bundesbeauftragter bundesbeauftragten',
    ),
    adjective: never,
    particles: none,
    inner: none,
  },
  pl: {
    heads: wordSet(
      'szpital szpitala szpitalu szpitalem urząd urzędu urzędzie urzędem gmina gminy gminę gminie starostwo starostwa starostwie uniwersytet uniwersytetu prokuratura prokuratury prokuraturę sąd sądu przychodnia politechnika politechniki powiat powiatu centrum',
    ),
    adjective:
      /^(?:miejsk|gminn|powiatow|wojewódzk|kliniczn|uniwersyteck|rejonow|okręgow|krajow|specjalistyczn|marszałkowsk)\p{L}{1,4}$/u,
    particles: wordSet('w we im'),
    inner: wordSet('gminy miasta'),
  },
};

/** What a body is, after its name. */
const endings: Record<string, ReadonlySet<string>> = {
  no: wordSet('kommune fylkeskommune sykehus universitet universitetssykehus kommunes politidistrikt'),
  sv: wordSet('kommun sjukhus universitet lasarett kommuns stad tingsrätt universitetssjukhus'),
  da: wordSet('kommune universitet sygehus universitetshospital kommunes byret politi'),
};
endings.nb = endings.no!;

const beginning = new Beginning([
  ...Object.values(grammars).flatMap(({ heads }) => [...heads]),
  ...Object.values(endings).flatMap((heads) => [...heads]),
]);

/** So many tokens belong to one name, and so many names are looked for. */
const longest = 12;
const most = 40;

/** In order, without overlaps. */
export function bodiesByHead(reading: Reading): Institution[] {
  const { article, tokens } = reading;
  const grammar = grammars[article.language];
  const ends = endings[article.language];
  if (!grammar && !ends) return [];
  const found: Institution[] = [];
  let last = -1;
  for (const at of beginning.in(reading)) {
    if (at <= last || found.length === most) continue;
    const place = grammar?.heads.has(tokens[at]!.lower)
      ? bodyAfter(tokens, at, grammar, article.language)
      : ends?.has(tokens[at]!.lower)
        ? bodyBefore(tokens, at)
        : null;
    if (!place || place.from <= last || isListed(reading, place)) continue;
    const words = reading.text.slice(tokens[place.from]!.start, tokens[place.to]!.end);
    found.push({ ...place, type: 'organisation', key: knownAuthority(nameKey(words)), isWhole: true });
    last = place.to;
  }
  return found;
}

interface Span {
  from: number;
  to: number;
}

/** Whether the catalogue has a name of several words there, or over all of it. */
const isListed = ({ known }: Reading, { from, to }: Span): boolean =>
  known.some(
    (hit) => hit.from <= from && hit.to > from && (hit.to >= to || hit.known.type === 'organisation'),
  );

/** "Elmvik kommune": the capitals before what it is. */
function bodyBefore(tokens: readonly Token[], at: number): Span | null {
  let from = at;
  while (from > 0 && at - from < 3 && isCapital(tokens, from - 1, at)) from--;
  return from < at ? { from, to: at } : null;
}

const isCapital = (tokens: readonly Token[], at: number, beside: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]!.capital && tokens[at]!.sentence === tokens[beside]!.sentence;

/** From what it is over adjectives, particles and capitals. */
function bodyAfter(tokens: readonly Token[], head: number, grammar: Grammar, language: string): Span | null {
  const from =
    language === 'pl'
      ? overAdjectives(tokens, head)
      : /^grande?$|^gran$/.test(tokens[head - 1]?.lower ?? '')
        ? head - 1
        : head;
  if (language === 'de') return germanBody(tokens, head);
  let to = head;
  let named = false;
  let isProper = false;
  while (to - head < longest) {
    const step = stepOver(tokens, head, to, grammar);
    if (step === null) break;
    // "Hotel Stella di Elmara": what has a name of its own is only in the town.
    if (step.isBehindParticle && isProper && houses.has(tokens[head]!.lower)) break;
    to = step.to;
    named ||= step.isName;
    isProper ||= step.isName && !step.isBehindParticle && !grammar.adjective.test(tokens[step.to]!.lower);
  }
  if (named || (to > head && forces.test(tokens[head]!.lower))) return { from, to };
  return grammar.hasPurpose && isCapital(tokens, head, head) && !begins(tokens, head)
    ? overPurpose(tokens, head, grammar)
    : null;
}

/** "Police judiciaire", "gendarmerie nationale": what they are called is all of their name. */
const forces = /^(?:police|gendarmerie)$/;

const begins = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]!.sentence;

/** Dutch bodies of two places or two things. */
const ofTwo = /^(?:waterschap|hoogheemraadschap|inspectie|ministerie|veiligheidsregio)$/;

/** Houses that have names of their own. */
const houses = wordSet(
  'hotel albergo residence hôtel hospital colegio colégio clínica clinica ospedale scuola liceo lycée collège école clinique residencia résidence hôpital polizia policlinico',
);

/** "Wojewódzki Szpital" */
function overAdjectives(tokens: readonly Token[], head: number): number {
  let from = head;
  while (
    from > head - 3 &&
    isCapital(tokens, from - 1, head) &&
    /(?:[kn]i|[kn]iego|wy|wego|ny|nego)$/.test(tokens[from - 1]!.lower)
  )
    from--;
  return from;
}

interface Step {
  to: number;
  isName: boolean;
  isBehindParticle: boolean;
}

/** The next word of a name after token `at`, over the particles before it; null where the name ends. */
function stepOver(tokens: readonly Token[], head: number, at: number, grammar: Grammar): Step | null {
  const next = tokens[at + 1];
  if (next?.sentence !== tokens[head]!.sentence) return null;
  // "Saint-Elme", "Oost-Elmwijk"
  if (
    next.text === '-' &&
    !next.spaced &&
    tokens[at + 2]?.spaced === false &&
    tokens[at + 2]!.kind === 'word'
  )
    return { to: at + 2, isName: tokens[at + 2]!.capital, isBehindParticle: false };
  // "Ca' Stella"
  if (
    /^['’]$/.test(next.text) &&
    !next.spaced &&
    tokens[at + 2]?.spaced &&
    isCapital(tokens, at + 2, head) &&
    tokens[at]!.capital
  )
    return { to: at + 2, isName: true, isBehindParticle: false };
  if (
    isCapital(tokens, at + 1, head) &&
    next.spaced &&
    !/^(?:el|la|los|il|lo|de|het|die|der)$/.test(next.text)
  )
    return { to: at + 1, isName: true, isBehindParticle: false };
  if (next.kind === 'word' && grammar.adjective.test(next.lower) && next.spaced)
    return { to: at + 1, isName: false, isBehindParticle: false };
  if (next.kind === 'word' && grammar.inner.has(next.lower) && next.spaced)
    return { to: at + 1, isName: false, isBehindParticle: true };
  if (/^[ye]$/.test(next.text)) return overAnd(tokens, head, at, grammar);
  let end = at + 1;
  while (end < at + 4 && tokens[end]?.sentence === next.sentence && isParticle(tokens[end]!, grammar)) end++;
  if (end === at + 1) return null;
  // "Waterschap Elm en Lek", and no two bodies.
  if (
    tokens[at + 1]!.text === 'en' &&
    (end > at + 2 || !ofTwo.test(tokens[head]!.lower) || grammar.heads.has(tokens[end]!.lower))
  )
    return null;
  if (isCapital(tokens, end, head)) return { to: end, isName: true, isBehindParticle: true };
  return tokens[end]?.sentence === next.sentence && grammar.inner.has(tokens[end]!.lower)
    ? { to: end, isName: false, isBehindParticle: true }
    : null;
}

/** Bodies of two things, or of a person with two names: "Ministerio de Olmo y Sal", "Hospital Ramón y Elmajal". */
const ofThings =
  /^(?:ministerio|ministério|ministero|secretaría|secretaria|consejería|departamento|agencia|agência|agenzia|instituto|istituto|hospital|colegio|colégio|universidad)$/;

function overAnd(tokens: readonly Token[], head: number, at: number, grammar: Grammar): Step | null {
  const [next, after] = [tokens[at + 2], tokens[at + 3]];
  if (!isCapital(tokens, at + 2, head) || !ofThings.test(tokens[head]!.lower)) return null;
  if (grammar.heads.has(next!.lower) || /^(?:el|la|los|las|o|a|il|lo|gli)$/.test(next!.lower)) return null;
  const isLonger = after?.sentence === next!.sentence && (after.capital || after.kind === 'number');
  return isLonger && houses.has(tokens[head]!.lower)
    ? null
    : { to: at + 2, isName: true, isBehindParticle: true };
}

const isParticle = ({ text, lower, kind }: Token, { particles }: Grammar): boolean =>
  kind === 'mark' ? /^['’]$/.test(text) : text === lower && particles.has(lower);

/** "Agence nationale des haies", "Institut du cheval de trait": a capital inside a sentence, and what it is for in small letters. */
function overPurpose(tokens: readonly Token[], head: number, grammar: Grammar): Span | null {
  const { sentence } = tokens[head]!;
  const isSmall = (at: number): boolean =>
    tokens[at]?.sentence === sentence &&
    tokens[at]!.kind === 'word' &&
    tokens[at]!.text === tokens[at]!.lower;
  let to = head;
  while (isSmall(to + 1) && grammar.adjective.test(tokens[to + 1]!.lower)) to++;
  for (let part = 0; part < 3; part++) {
    let end = to + 1;
    while (end < to + 4 && tokens[end]?.sentence === sentence && isParticle(tokens[end]!, grammar)) end++;
    if (end === to + 1 || !isSmall(end)) break;
    to = end;
    while (isSmall(to + 1) && qualifies.test(tokens[to + 1]!.lower)) to++;
    // "Agenzia per l'aria pulita": the last word, which agrees with what it is for.
    const isLast = tokens[to + 2]?.sentence !== sentence;
    if (isSmall(to + 1) && isLast && tokens[to + 1]!.lower.at(-1) === tokens[to]!.lower.at(-1)) to++;
  }
  return to > head + 1 ? { from: head, to } : null;
}

/** Adjectives that end what a body is for. */
const qualifies =
  /^\p{L}{3,}(?:ale|ali|aux|ales|iques?|ico|ica|icas?|iche|ci|nale|nal|aires?|ario|aria|ielle|ives?|personales|personali)$/u;

/** "Stadt Elmburg", "Landratsamt Bad Elmburg", "Klinikum Elm-Larkheim". */
function germanBody(tokens: readonly Token[], head: number): Span | null {
  if (!tokens[head]!.capital) return null;
  const office = commissionerFor(tokens, head);
  if (office > head) return { from: head, to: office };
  let to = head;
  while (to < head + 3 && isCapital(tokens, to + 1, head) && tokens[to + 1]!.spaced) {
    const { lower } = tokens[to + 1]!;
    if (nouns.test(lower)) break;
    to++;
    if (!parts.test(lower)) break;
  }
  while (
    tokens[to + 1]?.text === '-' &&
    !tokens[to + 1]!.spaced &&
    isCapital(tokens, to + 2, head) &&
    to > head
  )
    to += 2;
  return to > head && !parts.test(tokens[to]!.lower) ? { from: head, to } : null;
}

/** "Landesbeauftragte für den Datenschutz und die Informationsfreiheit": where the office ends. */
function commissionerFor(tokens: readonly Token[], head: number): number {
  const { sentence, lower } = tokens[head]!;
  if (!commissioners.test(lower) || tokens[head + 1]?.text !== 'für') return head;
  let at = head + 1;
  while (at < head + 9 && tokens[at]?.sentence === sentence && ofOffice.test(tokens[at]!.text)) at++;
  return ofOffice.test(tokens[at - 1]!.text) && tokens[at - 1]!.capital ? at - 1 : head;
}
const commissioners = /^(?:landes|bundes)beauftragte[nr]?$/;
const ofOffice = /^(?:für|den|die|und|Datenschutz|Informationsfreiheit)$/;

/** Of towns of two words. */
const parts = /^(?:bad|sankt|st|alt|neu|groß|klein|ober|unter|hann|am|an|im)$/;
/** What a sentence says of a body in German, with a capital. */
const nouns =
  /^(?:opfer|ziel|hacker\p{L}*|daten\p{L}*|cyber\p{L}*|angriff\p{L}*|ransomware|strafanzeige|anzeige|mitarbeiter\p{L}*|bürger\p{L}*|server|systeme?|betroffene?|ende|anfang|teil|auskunft|seit|herr|frau|millionen)$/u;
