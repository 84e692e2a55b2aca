/**
 * How firmly a sentence holds a name to be behind an attack where its own words leave that open: nobody could confirm it
 * ("ist nicht belegt", "found nothing to support this"), somebody only thinks so, or it says so of itself ("affirme être
 * l'auteur"). And what a sentence says of an attacker without any word of the attack: "Acme has not commented". Linear:
 * each pattern reads a bounded stretch around the name.
 */
import type { Reading } from '../../reading.ts';
import { Telltale } from '../../telltale.ts';

/** Stands for the name in what the patterns read. */
const name = '\u0000';
/** So many characters on either side of a name are read. */
export const reach = 200;

/** `~` stands for the name, `…` for a stretch of its sentence and `·` for less of it, `<` and `>` for the edges of a word. */
const around = (patterns: readonly string[]): RegExp =>
  new RegExp(
    patterns
      .join('|')
      .replaceAll('<', '(?<!\\p{L})')
      .replaceAll('>', '(?!\\p{L})')
      .replaceAll('~', name)
      .replaceAll('…', `[^.;${name}]{0,120}`)
      .replaceAll('·', `[^.;,${name}]{0,40}`),
    'iu',
  );

interface Wording {
  /** Nobody has confirmed or proved it, or somebody only thinks so. */
  open: RegExp;
  /** The next sentence says so of what this one tells. */
  openNext: RegExp;
  /** It says so of itself. */
  claims: RegExp;
  /** Right after the name, and of no attack. */
  neutral: RegExp;
}

const group = '(?: (?:gang|group|crew|ransomware|hackers|operators|collective|cartel))?';
const aside = '(?:, [^,;.]{1,60},| \\([^()]{0,40}\\))?';

const unable =
  "(?:cannot|can not|can['’]t|could not|couldn['’]t|unable to|not able to|not been able to|(?:did|has|have|had|would|will) not|(?:did|has|have|had|would)n['’]t|yet to|declined to|refused to)(?: yet| so far| independently){0,2}";
const proves = '(?:confirm|verif|substantiat|corroborat|prov|demonstrat|establish)(?:y|e|ed|en|ied)?';
/** Of these it is not open who did it. */
const otherThings =
  '(?! (?:how|what|when|where|which|why|(?:the|its|any) (?:number|amount|size|extent|scale|scope|payment|ransom|figure|sum|method)))';
const support = '(?:support|back|confirm|substantiate|corroborate|bear out|prove)(?:s|ed|ing)?';
const nothing =
  '(?:(?:found|saw|seen|sees?|finds?|had|has|have|is|was|are|were|offer(?:s|ed)?|present(?:s|ed)?) (?:nothing|little|no (?:[\\p{L}-]+ )?(?:evidence|proof|signs?|data|indications?))(?: \\p{L}+)? (?:to|that|which)|<nothing)';
const it =
  '(?:this|that|it|them|(?:the|this|that) (?:claim|report|attribution|theory|allegation|story|link))';

const english: Wording = {
  open: around([
    `<${unable} ${proves}>${otherThings}…~`,
    `<(?:attribution|link|tie|connection|involvement|responsibility|role|report|theory|claim|that|whether)s?>…~…<(?:cannot|could not|has not|have not|had not|is not|was not|not yet|never)(?: yet| been| be){0,2}(?: independently| officially)? (?:confirmed|verified|proven|proved|established|substantiated|corroborated)>`,
    `~[^.${name}]{0,160}<${nothing} ${support} ${it}>`,
    `<(?:unproven|unproved|unverified|unsubstantiated)>…~`,
  ]),
  openNext: around([
    `^…<${nothing} ${support} ${it}(?=[.,;"”]|$)`,
    `^…<${unable} ${proves} ${it}(?=[.,;"”]|$)`,
    `^(?:This|That|It|The (?:attribution|link|claim)) (?:could not be|has not been|is not|was not|remains? un|is un|was un)(?: independently| officially| yet)? ?(?:confirmed|verified|proven|proved|substantiated|corroborated)>`,
  ]),
  claims: around([
    `~${group}${aside} (?:has |have |had |also |later |since |then ){0,3}(?:said|says?|wrote|writes|announced|asserts?|asserted|insists?|insisted|maintains?|maintained|states?|stated|declared|declares)(?: on [^.;,]{1,40}| in [^.;,]{1,40}|,)?(?: that)? (?:it|they|he|she|its (?:members|affiliates)|one of its) (?:(?:has|have|had|also|itself|themselves) ){0,2}(?:carried out|(?:was|were|is|are) (?:behind|responsible)|launched|conducted|mounted|staged|did (?:it|this|so)|perpetrated|committed|holds?|obtained|got in|gained|copied|downloaded|entered|broke|broken|got hold|made off|took|taken|robbed|hit|struck)>`,
    `~${group}${aside} (?:has |have |had |also |since ){0,2}(?:lists?|listed) (?!as |among |by |in |under )`,
  ]),
  neutral: around([
    `^${group}${aside} (?:(?:has|have|had|did|does|do|could|would|is|was|were)(?: not|n['’]t)|(?:has|have|is|are) yet to|never)(?: yet| so far| immediately| publicly| been){0,2} (?:(?:to )?(?:comment|respond|repl|react|answer|spoken|speak)\\p{L}*|be reached|reachable|available|made (?:a|any) (?:statement|comment)|issued)>`,
    `^${group}${aside} (?:(?:has |have )?(?:declined|refused) to (?:comment|answer|respond)|(?:stayed|remained|remains|kept|is|has been) silent|said nothing)>`,
  ]),
};

const wordings: Readonly<Record<string, Wording>> = {
  de: {
    open: around([
      '<(?:Verbindung|Beteiligung|Zusammenhang|Bezug|Urheberschaft|Verantwortung|Verantwortlichkeit|Täterschaft|Berichte?|Zuschreibung|Zuordnung|Verdacht|Spur|dass|ob|wonach|hinter)\\p{L}{0,3}>…~…<(?:nicht|nie|kaum|bislang nicht) (?:\\p{L}+ )?(?:bestätig|beleg|beweis|bewiesen|nachweis|nachgewiesen|gesichert|erwiesen|verifizier|erhärt|geklärt)\\p{L}*',
      '<nicht (?:\\p{L}+ ){0,2}(?:bestätig|beleg|beweis|bewiesen|nachweis|nachgewiesen|gesichert|erwiesen|verifizier|geklärt)\\p{L}*, (?:dass|ob|wonach)>…~',
      '<(?:dass|ob|Beteiligung|Verbindung|Täterschaft|Verantwortung|Urheberschaft)>…~…<(?:fehl(?:t|en)|mangel(?:t|e)|unbestätigt|unbelegt|unbewiesen|unklar|offen|ungewiss|fraglich|ungeklärt)>',
      '<(?:unklar|offen|ungewiss|fraglich|ungeklärt)(?: \\p{L}+){0,2}, ob>…~',
      '<(?:unbestätigt|unbelegt|unbewiesen)\\p{L}{0,2}>…~',
      '<(?:vermute[tn]?|vermuteten|verdächtig(?:t|en|te|ten)|mutmaß(?:t|en|ten)|glaub(?:t|en)|geh(?:t|en) davon aus|halten es für (?:möglich|wahrscheinlich))>·(?:, dass )?·~',
      '~…<(?:könnten?|dürften?|möglicherweise|vermutlich|wahrscheinlich|wohl) (?:\\p{L}+ ){0,4}(?:dahinter|verantwortlich|hinter|Täter)',
    ]),
    openNext: around([
      '^(?:Belegt|Bestätigt|Bewiesen|Erwiesen|Gesichert) (?:ist|sind|wurde) (?:das|dies|die)>…<nicht>',
      '^(?:Das|Dies|Die (?:Zuschreibung|Vermutung)) (?:ist|war|wurde|konnte|ließ|lässt)·<nicht (?:belegt|bestätigt|bewiesen|erwiesen|gesichert|bestätigen|belegen)>',
      '^(?:Belege|Beweise) dafür (?:gibt|gab|fehlen|liegen)>',
    ]),
    claims: around([
      '~["“«]?(?:, [^,;.]{1,60},)? (?:behaupte(?:t|n|te|ten)|rühm(?:t|te|en) sich|brüste(?:t|te|n) sich|listet(?:e)?|prahl(?:t|te|en))>',
      '~["“«]? (?:will|wollen)>…<(?:haben|sein)(?=[.;,]|$)',
      '~…<nach eigene[nr] (?:Angaben?|Aussagen?|Darstellung)>',
      '<bek(?:annte|annten|ennt|ennen|annt)>·<sich>·~|<sich>·~·<bekannt>',
    ]),
    neutral: around([
      '^["“«]?(?:, [^,;.]{1,60},)? (?:(?:hat|haben) sich·<nicht (?:\\p{L}+ ){0,2}(?:geäußert|gemeldet|gerührt)|(?:äußerte|äußerten|meldete|meldeten) sich·<nicht>|(?:reagiert|antwortet|antworten|reagieren)\\p{L}*·<nicht>|schweig(?:t|en)>|war(?:en)?·<nicht (?:zu erreichen|erreichbar)|(?:ist|sind) (?:\\p{L}+ )?seit [^.;,]{1,30} aktiv|(?:gilt|gelten) als|tauchte[n]?·<auf>)',
    ]),
  },
  fr: {
    open: around([
      "<(?:liens?|implication|rôle|responsabilité|piste|attribution|participation|connexion|que|qu['’]|si|selon laquelle|l['’]hypothèse)…~…(?:<ne>|<n['’])·<(?:pas|jamais|guère)>·(?:confirm|établi|prouv|démontr|avéré|vérifi|étay)\\p{L}*",
      "(?:<ne>|<n['’])·<(?:pas|jamais|guère)>·(?:confirm|établi|prouv|démontr|avéré|vérifi)\\p{L}*…<(?:liens?|implication|rôle|responsabilité|participation|que|qu['’]|si)…~",
      "<(?:sans pouvoir (?:le |l['’])?(?:confirmer|prouver)|rien (?:ne |n['’])(?:confirme|prouve|démontre|établit|vient (?:confirmer|étayer)))…~",
      "<(?:liens?|implication|rôle|responsabilité|participation|que|qu['’])…~…<reste(?:nt)? (?:à (?:prouver|confirmer|établir)|incertain|floue?|hypothétique|non confirmé)\\p{L}*",
      '<(?:soupçonn(?:e|ent|ait)|pens(?:e|ent) que|croi(?:t|ent) que|estim(?:e|ent) (?:probable |possible )que|suppos(?:e|ent))…~',
      '~…<(?:pourrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|est (?:peut-être|probablement|sans doute))>',
    ]),
    openNext: around([
      "^(?:Rien (?:ne |n['’])(?:le |l['’])?(?:confirme|prouve|démontre)|(?:Cela|Ce lien|Cette (?:attribution|piste|hypothèse)) (?:ne |n['’])·<pas>·(?:confirm|prouv|établi|démontr|avéré))",
    ]),
    claims: around([
      "~(?: ?»)?(?:, [^,;.]{1,60},)? (?:(?:a|ont|avait|avaient) )?(?:affirm|assur|prétend|soutien|déclar|clam|di)(?:t|e|é|ent|ait|sent|u)? (?:être|avoir|détenir|que |qu['’])",
      "~(?: ?»)?(?:, [^,;.]{1,60},)? (?:(?:se|s['’])(?: ?est)? ?(?:dit|disent|prétend|déclare|attribue|vante|targue|proclamé)>|(?:a|ont) (?:listé|ajouté|affiché)>)",
      '<selon ses (?:dires|propres (?:dires|déclarations))…~|~…<selon ses (?:dires|propres (?:dires|déclarations))>',
    ]),
    neutral: around([
      "^(?: ?»)?(?:, [^,;.]{1,60},)? (?:(?:n['’](?:a|ont|avait)|ne s['’]est) pas (?:\\p{L}+ )?(?:réagi|répondu|commenté|communiqué|souhaité|exprimé|donné suite)|reste(?:nt)? (?:silencieux|muet)|(?:est|sont) (?:\\p{L}+ )?(?:actif|connu|un groupe|l['’]un))",
    ]),
  },
  es: {
    open: around([
      '<(?:autoría|vínculos?|relación|implicación|participación|responsabilidad|conexión|atribución|que|si)>…~…<(?:no|sin)>·<(?:confirm|prob|demostr|acredit|verific|constat|comprob)\\p{L}*',
      '<(?:no|sin)>·<(?:confirm|prob|prueb|demostr|acredit|verific|constat|comprob)\\p{L}*…<(?:autoría|vínculos?|relación|implicación|participación|responsabilidad|conexión|atribución|que|si)>…~',
      '<(?:autoría|vínculos?|relación|implicación|participación|que)>…~…<(?:falta|faltan|no hay|sin) (?:pruebas|confirmar|evidencias)>',
      '<(?:sospech(?:a|an) (?:de|que)|cre(?:e|en) que|piens(?:a|an) que|apunt(?:a|an) a que|consider(?:a|an) (?:probable|posible) que)…~',
      '~…<(?:podrían?|posiblemente|probablemente)>·<(?:detrás|responsable|autor|ser|estar|haber)\\p{L}*',
    ]),
    openNext: around([
      '^(?:Eso|Esto|Esta (?:atribución|hipótesis)|La (?:atribución|autoría)|El vínculo)·<no>·<(?:confirmad|probad|demostrad|acreditad|verificad)\\p{L}*',
      '^(?:Pero |Sin embargo, )?no hay (?:pruebas|evidencias|confirmación)(?: de (?:ello|eso|esto))?(?=[.,;]|$)',
    ]),
    claims: around([
      '~["»]?(?:, [^,;.]{1,60},)? (?:(?:ha|han|había) )?(?:asegur|afirm|sost|aleg|declar|proclam|dic|dij|dich|presum)\\p{L}{1,5} (?:de )?(?:haber|ser|estar|tener|que)>',
      '~["»]?(?:, [^,;.]{1,60},)? (?:(?:ha|han|había) )?(?:asum(?:e|en|ió|ieron|ido)) (?:la|su) (?:autoría|responsabilidad)>|~["»]? se responsabiliz',
      '<se (?:lo )?(?:ha |han |había )?(?:atribu|adjudic)\\p{L}{1,5}…~',
    ]),
    neutral: around([
      '^["»]?(?:, [^,;.]{1,60},)? (?:no (?:se )?(?:ha|han|había|habían) (?:\\p{L}+ )?(?:respond|coment|pronunci|reaccion|contest)\\p{L}*|no (?:respondi|coment|contest|se pronunci)\\p{L}*|guarda(?:n)? silencio|(?:es|son) (?:\\p{L}+ )?(?:un grupo|una banda|conocid|uno de)|(?:está|lleva|opera)n? (?:\\p{L}+ )?(?:activ|desde))',
    ]),
  },
};

const wordingOf = (language: string): Wording =>
  Object.hasOwn(wordings, language) ? wordings[language]! : english;

/** A word that each of the English patterns has, of proof and of what somebody says to have done: most sentences have none. */
const proof = new Telltale(
  /^(?:un)?(?:confirm|verif|substantiat|corroborat|prov|demonstrat|establish|support|back|bear)\p{L}*$/u,
);
const ownDeed = new Telltale(
  /^(?:carried|behind|responsible|launched|conducted|mounted|staged|did|perpetrated|committed|holds?|obtained|got|gained|copied|downloaded|entered|broken?|made|took|taken|robbed|hit|struck|lists?|listed)$/,
);

/** Whether the patterns can find anything in a sentence, or in the next where that `follows`: asked before its text is read. */
export function mayBeOpen(reading: Reading, sentence: number, follows: boolean): boolean {
  if (Object.hasOwn(wordings, reading.article.language)) return true;
  if (proof.isIn(reading, sentence) || ownDeed.isIn(reading, sentence)) return true;
  return follows && proof.isIn(reading, sentence + 1);
}

/** Whether the words of its sentence around a name leave open whether whoever bears it did it, or the next sentence does. */
export function isUnproven(language: string, before: string, after: string, next: string): boolean {
  const its = wordingOf(language);
  return (
    its.open.test(`${before.slice(-reach)}${name}${after.slice(0, reach)}`) ||
    its.openNext.test(next.slice(0, reach))
  );
}

/** Whether they tell only what whoever bears it says of itself. */
export const isOwnClaim = (language: string, before: string, after: string): boolean =>
  wordingOf(language).claims.test(`${before.slice(-reach)}${name}${after.slice(0, reach)}`);

/** Whether what follows the name tells nothing of who did it: "Acme has not commented". */
export const isNeutral = (language: string, after: string): boolean =>
  wordingOf(language).neutral.test(after.slice(0, reach));
