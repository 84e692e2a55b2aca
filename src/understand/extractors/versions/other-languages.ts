/**
 * What a sentence in German, French, Spanish or Dutch says of the versions that it names. Verbs stand before versions there
 * or at the end, so that no word reaches to "the next ones": a clause that says one thing says it of all its versions; of
 * one that says two, a version has what stands right beside it, or nothing. No fixed version may be told as affected.
 */
import type { VersionState } from '../../../domain/version.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Expression } from './expressions.ts';
import type { Cue, Said } from './states.ts';

const foreign = wordSet(
  'der die das den dem des ist sind wird wurde wurden nicht ein eine einen einer mit für von vom vor bis ab auf im zum zur durch sowie oder werden können sollten betroffen behebt schließt schliesst le la les une du est sont dans et pour par ne pas aux au sur elle qui el los las del es son está están y en para con por ha han sido lo het een zijn voor niet van de al se gibt corrige corrigent corrigen soluciona résout betrifft affecte antérieures',
);
const english = wordSet(
  'the is are of to and for with by from that which this it its was were be been has have or on an before through up users should',
);
const anyWord = /\p{L}+/gu;

/**
 * Whether the words of a sentence are rather those of another language, or neither's in a text in another: what English has, too,
 * counts for none.
 */
export function isForeign(sentence: string, language: string): boolean {
  let balance = 0;
  for (const [word] of sentence.slice(0, 600).toLowerCase().matchAll(anyWord))
    balance += foreign.has(word) ? 1 : english.has(word) ? -1 : 0;
  return balance > 0 || (balance === 0 && language !== 'en' && language !== 'und');
}

const word = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'giu');

const hit = {
  de: '(?:betroffen\\p{L}{0,2}|anfällig\\p{L}{0,2}|verwundbar\\p{L}{0,2}|angreifbar\\p{L}{0,2}|verletzlich|gefährdet\\p{L}{0,2}|ausnutzbar)',
  fr: '(?:(?:affect|touch|concern|impact|expos)(?:e|ent|ant|ée?s?)|vulnérables?)',
  es: '(?:afecta\\p{L}{0,3}|impacta\\p{L}{0,3}|vulnerables?|expuest[oa]s?)',
};
const mended =
  '(?:behoben|gelöst|geschlossen|gestopft|gepatcht|abgedichtet|korrigiert|beseitigt|bereinigt|ausgebessert|repariert|gefixt|corrigée?s?|résolue?s?|résolus|comblée?s?|colmatée?s?|patchée?s?|corregid[oa]s?|solucionad[oa]s?|resuelt[oa]s?|subsanad[oa]s?|parchead[oa]s?|mitigad[oa]s?|verholpen|gedicht)';
const mending =
  '(?:behebt|beheben|schlie(?:ß|ss)(?:t|en)|stopft|stopfen|patcht|korrigieren|beseitig(?:t|en)|corrige|corrigent|résout|résolvent|comble(?:nt)?|colmate(?:nt)?|corrigen|soluciona|solucionan|resuelve|resuelven|subsana|subsanan)';

/** Where two begin at one place the earlier stands. */
const cues: [Cue['state'], RegExp][] = [
  [
    'unaffected',
    word(
      `nicht (?:mehr |davon |dafür |von [^,;.]{1,30} )?${hit.de}`,
      `n['’](?:est|étai(?:en)?t) (?:pas|plus) (?:\\p{L}{2,12} )?${hit.fr}`,
      `ne (?:sont|seraient|serait) (?:pas|plus) (?:\\p{L}{2,12} )?${hit.fr}`,
      `(?:ne |n['’])${hit.fr} (?:pas|plus)`,
      `non ${hit.fr}`,
      `no (?:(?:está|están|es|son|se ven?|resultan?) )?${hit.es}`,
      'niet (?:kwetsbaar|getroffen)',
      'unbetroffen',
    ),
  ],
  [
    'no-fix',
    word(
      'kein(?:e|en)? (?:\\p{L}{2,20} )?(?:Patch(?:es|s)?|Updates?|Fix|Korrektur|Aktualisierung(?:en)?|Sicherheitsupdates?|Sicherheitspatch(?:es)?|Abhilfe)',
      'nicht (?:mehr )?(?:behoben|gepatcht|geschlossen|unterstützt|repariert|korrigiert)',
      'ungepatcht\\p{L}{0,2}',
      'aucune? (?:correctif|mise à jour|patch|correction)',
      "(?:pas|plus) (?:encore )?(?:de |d['’])?(?:correctif|corrigée?s?|été corrigée?s?|maintenue?s?|supportée?s?)",
      'ne (?:sera|seront|recevra|recevront) (?:pas|plus)',
      'sin (?:parche|corregir|solución|soporte)',
      'no (?:hay|existen?|habrá|tiene|tendrá) (?:\\p{L}{2,12} )?(?:parches?|solución|actualización|actualizaciones)',
      'no (?:(?:ha|han|será|serán|está|están|se|va|van|a) ){1,3}(?:sido |ser )?(?:corregi\\p{L}{1,3}|parchead\\p{L}{1,2}|solucionad\\p{L}{1,2})',
      'geen (?:patch|update)',
    ),
  ],
  [
    'fixed',
    word(
      mended,
      mending,
      'Abhilfe',
      'fehlerbereinigte\\p{L}?',
      'abgesicherte\\p{L}?',
      'correctifs?',
      'parches?',
      'remédie(?:nt)?',
    ),
  ],
  ['affected', word(hit.de, hit.fr, hit.es, 'betrifft', 'betreffen', 'kwetsba(?:ar|re)', 'getroffen')],
  [
    'flaw',
    word(
      '\\p{L}{0,20}lücken?',
      '\\p{L}{0,20}schwachstellen?',
      'Fehler[sn]?',
      'Leck[s]?',
      'failles?',
      'vulnérabilités?',
      'fallos?',
      'vulnerabilidad(?:es)?',
      'lek(?:ken)?',
      'kwetsbaarhe(?:id|den)',
      '(?:CVE|GHSA)-[\\w-]{4,20}',
    ),
  ],
];
const updating = word(
  '\\p{L}{0,16}[Uu]pdates?',
  'Upgrades?',
  'Aktualisierung(?:en)?',
  'aktualisier\\p{L}{1,4}',
  'umsteigen|wechseln|upgraden|updaten|anheben|einspielen|installieren',
  'mettre à jour',
  'mises? à (?:jour|niveau)',
  'mettez à jour',
  'migrer|passer|passez|installer|installez',
  'actuali[cz]\\p{L}{1,6}|migrar|pasar|instalar|instalen',
  'bijwerken|updaten',
);

/** What the words of a sentence say, in order; where they lie over each other the firmer stands. */
export function foreignCues(text: string): Cue[] {
  const found = [...cues, ['advice', updating] as const].flatMap(([state, pattern], rank) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      state,
      rank,
      start: index,
      end: index + words.length,
    })),
  );
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: Cue[] = [];
  for (const { state, start, end } of found)
    if (kept.length === 0 || start >= kept.at(-1)!.end) kept.push({ state, start, end });
  return kept;
}

const clauseEdge =
  /;|\. (?=\p{Lu})| [–—-] |[()]|:(?= )|, (?:aber|jedoch|doch|während|wohingegen|mais|tandis que|alors que|pero|mientras que|maar|terwijl)(?!\p{L})/giu;
/** Where a clause that says two things may fall in two. */
const part = /, | (?:und|sowie|et|y|en) (?!(?:v\.? ?)?\d)/gi;

/** What stands right before a version that mends: "behoben in", "corrigée dans la version", "update auf". */
const fixedIn = new RegExp(
  `(?<!\\p{L})${mended}(?: (?:wurde|wurden|ist|sind|worden|depuis|a|ya|bereits))? (?:(?:seit|in|mit|ab|durch|dans|par|avec|en|con|à partir de|a partir de|op|met)(?: (?:der|den|dem|la|les|las|el|los|de|het))?(?: versions?| versionen| versión| versiones)? )$`,
  'iu',
);
const updateTo =
  /(?<!\p{L})(?:auf|vers|à|en|a|naar)(?: (?:die|den|la|las|les|le|el|de|versie))?(?: (?:neue |aktuelle |nouvelle |nueva )?(?:Versionen|Versions?|Fassung|versión|versiones|Release))? $/iu;
const mendsNext = new RegExp(
  `^,? (?:die |qui |que |welche |la |le |les |lo |los |las |l['’])?(?:(?:die|den|das|la|le|les|el|los|las|ces|diese) \\p{L}{3,24} )?(?:${mending}|(?:ist|sind|wurde|wurden) (?:\\p{L}{2,20} ){0,2}${mended})(?!\\p{L})`,
  'iu',
);
const hitNext = new RegExp(
  `^ (?:ist|sind|war|waren|est|sont|était|étaient|está|están|es|son)(?: [^\\s,;.:]{1,30}){0,5}? (?:${hit.de}|${hit.fr}|${hit.es})(?!\\p{L})`,
  'iu',
);
const installNext =
  /^ (?:(?:oder|und) \p{L}+ )?(?:zu )?(?:installieren|einspielen|aktualisieren|wechseln)(?!\p{L})/u;
/** "Die in 1.2 entdeckte Lücke", "la faille introduite dans 1.2": what is mended is not in there. */
const foundNext =
  /^ (?:entdeckt|gefunden|eingeführt|enthalten|bekannt|vorhanden|klaffend)\p{L}{0,2}(?!\p{L})/u;
const foundIn =
  /(?<!\p{L})(?:introduite?s?|découverte?s?|présente?s?|apparue?s?|introducid[oa]s?|descubiert[oa]s?|presentes?) (?:dans|en|depuis|desde)(?: \p{L}{2,12}){0,2} $/u;
const away = /(?<!\p{L})(?:von|vom|de|du|depuis|desde|van)(?: (?:der|la|version))? $/iu;
/** Between what says that something is hit and the versions of that: articles, names and other versions. */
const nothingElse =
  /^(?: (?:ist|sind|war|waren|est|sont|está|están|son|es|al?|las?|les?|los|el|die|der|das|den|dem|von|del?|des|du|in|dans|en|nur|auch|alle|seulement|aussi|solo|toutes|todas|[Vv]ersions?|Versionen|[Vv]ersión|[Vv]ersiones|Fassung(?:en)?|und|et|y|sowie|notamment|unter anderem)(?= )|,? \p{Lu}[\p{L}\p{N}.-]{0,30}|,? v?\d[\w.()-]{0,30})*(?::|,? (?:notamment|u\. a\.))? \(?$/u;

const hedge =
  /(?<!\p{L})(?:möglicherweise|vermutlich|wahrscheinlich|offenbar|angeblich|könnten?|soll(?:en)?|wohl|geplant|peut-être|probablement|pourraient|pourrait|serai(?:en)?t|posiblemente|probablemente|podrían?|se espera|prévue?s?)(?!\p{L})/iu;

const affected: Said = { state: 'affected', isHedged: false, isLoose: false };

/** From which to which of a text the clause goes that some place is in. */
function between(text: string, edges: RegExp, { start, end }: { start: number; end: number }) {
  let [from, to] = [0, text.length];
  for (const { index, 0: mark } of text.matchAll(edges)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return { from, to };
}

/** "Versions before 1.2" and "1.0 to 1.1" are those with the flaw; that it is mended is said of one, or of all from one on. */
const reachesUp = ({ ranges }: Expression): boolean =>
  ranges.some(({ from, to, toIncluded }) => to !== null && (from !== to || !toIncluded));

/**
 * What is said of the versions `at` in a sentence with these cues. `led`: what the heading over it says; `isOfFlaw`: whether
 * the text is known to speak of a flaw there.
 */
export function foreignSaidOf(
  text: string,
  found: readonly Cue[],
  at: Expression,
  led: VersionState | null,
  isOfFlaw: boolean,
): Said[] {
  const clause = between(text, clauseEdge, at);
  const its = within(found, clause);
  const kinds = kindsOf(its);
  const said =
    kinds.length > 1
      ? stateInMixed(text, found, at, its)
      : kinds.length === 1
        ? stateAlone(kinds[0]!, text, found, at)
        : stateUnsaid(found, at, led, isOfFlaw);
  if (said === null) return [];
  const isHedged = hedge.test(text.slice(clause.from, clause.to));
  const isLoose = kinds.length === 1 && kinds[0] === 'advice';
  return [{ state: said, isHedged, isLoose }];
}

type Kind = Exclude<Cue['state'], 'flaw'>;
const within = (found: readonly Cue[], { from, to }: { from: number; to: number }): Cue[] =>
  found.filter(({ start, end }) => start >= from && end <= to);
/** An update that mends is advice to install it, and nothing else. */
const kindsOf = (its: readonly Cue[]): Kind[] => {
  const kinds = new Set(its.flatMap(({ state }) => (state === 'flaw' ? [] : [state])));
  if (kinds.has('fixed')) kinds.delete('advice');
  return [...kinds];
};

/** Of ranges up to some version it is said that they are hit; of one version only where the clause says so right there. */
function stateAlone(kind: Kind, text: string, found: readonly Cue[], at: Expression): VersionState | null {
  const words = text.slice(at.start, at.end);
  const lead = `${text.slice(Math.max(0, at.start - 80), at.start)}${/^(?:\p{L}+ ){0,4}/u.exec(words)![0]}`;
  const after = text.slice(at.end, at.end + 160);
  const last = found.findLast(({ state, end }) => state === kind && end <= at.start);
  const isRight = last !== undefined && nothingElse.test(text.slice(last.end, at.start));
  if (kind === 'advice') {
    if (reachesUp(at)) return at.ranges.some(({ from }) => from === null) ? 'affected' : null;
    const isSo = updateTo.test(lead) || isRight || installNext.test(after);
    return isSo && !away.test(lead) ? 'fixed' : null;
  }
  if (kind === 'fixed') {
    if (reachesUp(at)) return 'affected';
    return foundNext.test(after) || foundIn.test(lead) || away.test(lead) ? null : 'fixed';
  }
  if (kind === 'affected' && !reachesUp(at)) return isRight || hitNext.test(after) ? 'affected' : null;
  return kind;
}

function stateInMixed(
  text: string,
  found: readonly Cue[],
  at: Expression,
  its: readonly Cue[],
): VersionState | null {
  const own = kindsOf(within(its, between(text, part, at)));
  if (reachesUp(at)) {
    if (own.length === 1) return stateAlone(own[0]!, text, found, at);
    return kindsOf(its).includes('unaffected') ? null : 'affected';
  }
  const after = text.slice(at.end, at.end + 100);
  if (mendsNext.test(after)) return 'fixed';
  if (hitNext.test(after)) return 'affected';
  // "Behoben ab 1.2": the words of the versions may begin with what leads to them.
  const words = text.slice(at.start, at.end);
  const lead = `${text.slice(Math.max(0, at.start - 80), at.start)}${/^(?:\p{L}+ ){0,4}/u.exec(words)![0]}`;
  if (fixedIn.test(lead)) return 'fixed';
  if (updateTo.test(lead) && its.some(({ state }) => state === 'advice' || state === 'fixed')) return 'fixed';
  return own.length === 1 ? stateAlone(own[0]!, text, found, at) : null;
}

function stateUnsaid(
  found: readonly Cue[],
  at: Expression,
  led: VersionState | null,
  isOfFlaw: boolean,
): VersionState | null {
  if (led !== null) return led === 'fixed' && reachesUp(at) ? 'affected' : led;
  return at.worded && reachesUp(at) && (found.length > 0 || isOfFlaw) ? affected.state : null;
}
