/**
 * Where a sentence names whom nobody holds to have done it: "Acme is not believed to be behind it", "nothing points to
 * Acme", "is it Acme? Probably not", in the languages that articles come in; and who has not claimed it. Linear: each
 * pattern reads a bounded stretch around the name.
 */

/** Stands for the name in what the patterns read: the words before it and after it are one text. */
const name = '\u0000';
/** So many characters on either side of a name are read. */
export const near = 200;

/** As `\b`, for letters of all languages. */
const edge = '(?:(?<=\\p{L})(?!\\p{L})|(?<!\\p{L})(?=\\p{L}))';

/** A pattern in which `~` stands for the name, `…` for the rest of a clause and `·` for less of it. */
const around = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll('~', name)
      .replaceAll('…', `[^.;,${name}]{0,60}`)
      .replaceAll('·', `[^.;,${name}]{0,30}`)
      .replaceAll('\\b', edge),
    'iu',
  );

/** How a language denies a deed of somebody, and how it says that somebody has not claimed it. */
interface Wording {
  denied: readonly RegExp[];
  unclaimed: readonly RegExp[];
}
const wording = (denied: readonly string[], unclaimed: readonly string[]): Wording => ({
  denied: denied.map(around),
  unclaimed: unclaimed.map(around),
});

const holds =
  '(?:believ(?:es?|ed|ing)|think(?:s|ing)?|thought|suspect(?:s|ed|ing)?|assum(?:es?|ed|ing)|consider(?:s|ed)?|regard(?:s|ed)?|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|conclud(?:es?|ed)|suppos(?:es?|ed)|reckon(?:s|ed)?)';
const not = "(?:\\b(?:not|never|no longer|nobody|no one)|n['’]t)";
const points =
  '(?:point(?:s|ed|ing)?|suggest(?:s|ed|ing)?|link(?:s|ed|ing)?|ti(?:es?|ed)|connect(?:s|ed|ing)?|indicat(?:es?|ed|ing))';
/** What is not believed is how it was done, or what comes next: "do not believe that Acme acted alone". */
const otherwise =
  '(?![^.;]{0,80}\\b(?:alone|only|merely|just|any ?more|will|knows?|knew|stopped|finished|disband|dissolv|retired|gone|over|dead|harmless|inactive|gave up|given up|the (?:first|last)))';
const gang = '(?: (?:gang|group|crew|botnet|ransomware|malware|hackers|operators|cartel|collective))?';
const aside = '(?:, [^,;~]{1,60},| \\([^()]{0,40}\\))?';

/** More names in a row with it: "Acme or Belkorp was behind it". */
const row = "(?:(?:,? (?:and|or|nor)|,)(?: the)? \\p{Lu}[\\p{L}\\d.’'-]*(?: \\p{Lu}[\\p{L}\\d-]*)?){0,3}";
const guilty =
  '(?:behind|responsible|involved|to blame|at fault|implicated|guilty|linked|connected|tied|suspects?|suspected|part of (?:it|this|the)|the (?:work|ones?|culprits?|perpetrators?|attackers?|intruders?|thieves|source)|the (?:group|gang|crew|actor|hackers) (?:behind|responsible|that|who))';
const isNot = "(?:is|are|was|were|be|been)(?: not|n['’]t| never)(?: actually| in fact| itself| themselves)?";
const kinds =
  '(?:gang|group|crew|actor|collective|hackers|ransomware|extortion|threat|hacking|notorious|known)';
/** "have not ruled out that it was Acme" holds it possible. */
const notYet =
  "(?<!(?:\\b(?:not|never|cannot|nobody|no one)|n['’]t)(?: yet| been| be| fully| entirely| have){0,2} )";
const rejecting = `${notYet}(?:rul(?:e|es|ed|ing) out|exclud(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|debunk(?:s|ed|ing)?)`;
const sayings =
  '(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|accusations?|theor(?:y|ies)|speculation|suspicions?|stories|attributions?|findings?|statements?)';
/** Denied of somebody that is no deed: "denies that Acme works for it". */
const noDeed =
  '(?!(?:, [^,;]{1,60},)? (?:works?|worked|acts?|acted|belongs?|belonged|(?:is|was|are|were) (?:backed|run|sponsored|controlled|directed|funded|based)))';
const wrongly = '(?:wrongly|falsely|mistakenly|erroneously|incorrectly|wrongfully|prematurely)';
const ascribing =
  '(?:blam|attribut|link|ti(?:ed|es)|accus|nam(?:ed|es)|identif|ascrib|suspect|connect|pinn)\\p{Ll}*';
const beingGuilty = `(?: (?:is|are|was|were|has been|had been|have been|could be|could have been|might be|may be))(?: \\p{Ll}+)? ${guilty}`;

/** Where somebody is found not to have done it, or denies it, in English. */
const clearing = [
  `~${gang}${row}${aside} ${isNot} (?:been )?${guilty}\\b${otherwise}`,
  `~${gang}${row}${aside} (?:has|have|had|plays?|played|took|takes)(?: \\p{Ll}+)? (?:no(?: \\p{Ll}+)? (?:part|role|hand|involvement|connection|links?|ties)|nothing to do)\\b`,
  `~${gang}${row}${aside} (?:did(?: not|n['’]t)|never) (?:do (?:it|this|so)|commit|carry out|conduct|launch|stage|mount|perpetrate)\\b`,
  `~${gang}${aside} den(?:y|ies|ied) (?:any |all |its |having |being |responsibility|involvement|it\\b|that it)·`,
  `~${gang}${row}${aside} (?:is|are|was|were|has been|had been|have been)(?: \\p{Ll}+)? ${wrongly} ${ascribing}`,
  `\\b${wrongly} ${ascribing}…~`,
  `\\bneither\\b[^.;]{0,80}~[^.;]{0,60}\\b${guilty}\\b`,
  `\\b(?:is|are|was|were) neither\\b[^.;]{0,80}~`,
  // "it was not Acme", "the culprit is not Acme", "Belkorp is not Acme", "are not the same group as Acme"
  `\\b${isNot} (?:been )?(?:the same (?:\\p{Ll}+ ){0,2}as |identical (?:to|with) |members of )?(?:the |one of the )?(?:\\p{Ll}+ (?:group|gang) )?~(?!['’-])${otherwise}`,
  `${not} (?:been )?(?:the (?:work|doing|handiwork)|carried out|done|caused|committed|conducted|perpetrated|launched|orchestrated) (?:of|by)…~`,
  `${not} (?:been )?(?:related|connected|linked|tied|attributed|attributable|traced|due)(?: by [^.;,]{1,30})? (?:to|with)…~`,
  `\\b(?:unrelated to|unconnected (?:to|with)|nothing to do with|nothing in common with)…~`,
  `\\bno (?:\\p{Ll}+ ){0,2}(?:links?|ties?|connections?|relations?|relationship|association|overlaps?|affiliation)(?: whatsoever| at all| [^.;,]{1,40}?)? (?:to|with|between|from)…~`,
  `\\bno (?:\\p{Ll}+ ){0,2}(?:evidence|indications?|signs?|proof|reason to (?:think|believe|assume)|hints?|grounds to believe) (?:that|of|for)(?: (?:any|an?|the))?(?: (?:involvement|participation|role|part|hand|links?|ties|connection)(?: (?:by|of|to|with|for|from))?| that)?(?: the| any)?(?: \\p{Ll}+){0,2} ~(?:['’]s? (?:involvement|participation|role|part|hand)|${gang}${row}${aside}${beingGuilty})`,
  `\\bno (?:\\p{Ll}+ ){0,2}(?:evidence|indications?|signs?|proof|hints?) (?:of|for) (?:the |any |an? )?(?:involvement|participation|role|part|hand|links?|ties|connection) (?:by|of|to|with|for|from)…~`,
  `\\b${rejecting}\\b…(?: that|:) (?:the )?(?:\\p{Ll}+ ){0,3}~${gang}${row}${aside}${beingGuilty}`,
  `\\b${rejecting} (?:the |any |an? )?(?:(?:\\p{Ll}+ )?(?:involvement|participation|role|part|hand|links?|ties|connections?|attribution|responsibility|possibility|claims?|suspicions?)(?: (?:by|of|to|with|for|from|against|on|about))+ )?(?:the )?(?:${kinds} ){0,3}~(?= (?:as|for|from|in|of|and|or|nor|gang|group)\\b|[.,;]|$)`,
  `\\b${rejecting} that (?:the )?(?:\\p{Ll}+ ){0,3}~${noDeed}`,
  `\\b${rejecting} (?:the |all |any )?(?:\\p{Ll}+ )?${sayings} (?:that|of|about) (?:the |an? )?(?:\\p{Ll}+ ){0,3}~${noDeed}`,
  `\\b(?:retract(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing)|t(?:ook|akes?|aken) back|recant(?:s|ed)?|walk(?:s|ed) back)\\b…${sayings}\\b…~`,
  `\\bmist(?:ook|aken?)\\b…\\bfor\\b·~`,
  `\\b(?:nobody|no one|none of|no (?:experts?|researchers?|analysts?|officials?|vendors?|firms?|agenc(?:y|ies)))\\b· ${holds}\\b…~${otherwise}`,
  `\\b(?:not|never) (?:by|(?:an? |the )(?:attacks?|hacks?|breach|intrusions?) (?:by|of|from))·~${otherwise}`,
  `\\b(?:contrary to|unlike|contradict\\p{Ll}*)\\b[^.;]{0,60}\\b(?:${sayings}|announcement|account|version|press release)\\b[^.;]{0,20}\\b(?:nam|blam|accus|identif|point|cit|suspect|mention)\\p{Ll}*(?: (?:at|to))?·~`,
  `\\b(?:revis|chang|correct|switch|mov|shift)(?:es|e|s|ed|ing)\\b…\\battribution\\b…\\bfrom ~ to\\b`,
  `\\b(?:clear(?:s|ed)|exonerat(?:es|ed)|absolv(?:es|ed)|acquit(?:s|ted)) (?:the )?(?:\\p{Ll}+ ){0,3}~${gang}${row}(?= of\\b|[.,;]|$)`,
].map(around);

const early = '(?:first|initial(?:ly)?|originally|early|earlier|previously)';
const suspecting =
  '(?:thought|believed|suspected|assumed|supposed|blam\\p{Ll}+|attribut\\p{Ll}+|pinned|pointed|seen|held|accus\\p{Ll}+|named|identified|linked|tied|theor(?:y|ies)|suspicions?|reports?)';
/** At first somebody was held to have done it: "initially blamed on Acme", "Acme was first suspected". */
const atFirst = [
  `\\b${early}\\b…\\b${suspecting}\\b…~`,
  `\\b${suspecting} ${early}\\b…~`,
  `\\bat first\\b[,]?…~…\\b${suspecting}\\b`,
  `~${gang} (?:is|are|was|were|has been|had been|have been) (?:at )?${early} ${suspecting}\\b`,
].map(around);
/** And then it was somebody else: "the police now say", "was the work of Belkorp". */
const then =
  /\b(?:now|later|since|meanwhile|today|instead|in fact|actually)\b(?! (?:confirm|prov))[^.;]{0,40}\b(?:believ|think|suspect|say|said|attribut|name|point|blam|found|establish|conclud|identif|trac|link|accus|turn)\w*|\bturned out\b|\b(?:was|were) (?:in fact |actually |instead )?(?:the work of|carried out by|done by|caused by)\b/i;

/** Whether the words say that somebody else is held to have done what whoever stands there was suspected of at first. `rest`: up to the end of the next sentence. */
export const isSuperseded = (before: string, rest: string): boolean =>
  then.test(rest.slice(0, 2 * near)) &&
  atFirst.some((one) => one.test(`${before.slice(-near)}${name}${rest.slice(0, near)}`));

const theory = new RegExp(
  `, (?:which |that )?(?:(?:is|was|were|had been) )?(?:at )?(?:first|initially|originally|earlier|previously) (?:\\p{Ll}+ )?${suspecting}[^,;]{1,80},(?= )`,
  'giu',
);

/** The words before a name without what was held at first of somebody else: "the attack, initially blamed on Acme, was". */
export const withoutFirstTheory = (before: string): string => before.slice(-600).replace(theory, '');

/** What each of these has. */
const clears =
  /\b(?:not|never|no|nor|neither|nothing|contrary|unlike|contradict\w*|unrelated|unconnected|wrong\w*|falsely|mistakenly|erroneously|incorrectly|prematurely|rul(?:e|es|ed|ing) out|exclud\w+|dismiss\w*|den(?:y|ies|ied|ying)|reject\w*|refut\w+|disput\w+|debunk\w*|nobody|no one|none|retract\w*|withdr\w+|back|recant\w*|mist(?:ook|aken?)|attribution|clear(?:s|ed)|exonerat\w+|absolv\w+|acquit\w*)\b|n['’]t\b/i;

const english = wording(
  [
    `${not}(?: \\p{Ll}+ly)?(?: yet| been)? ${holds}\\b…~${otherwise}`,
    `\\b(?:no|little|without) (?:reason|cause|grounds?|basis) (?:to|for) ${holds}\\b…~${otherwise}`,
    `\\b(?:nothing|little|not much)(?: \\p{Ll}+)? (?:to |that )?${points}\\b…~`,
    `~${gang}${aside} (?:is|are|was|were) no longer (?:suspected|believed|thought|considered|seen|regarded|held|blamed|accused)\\b`,
    `~${gang}${aside} (?:was|were|is|are|has been|have been|had been)(?: \\p{Ll}+ly| since| now| later)? (?:cleared of|exonerated|absolved|acquitted|ruled out)\\b`,
  ],
  [
    `~${gang}${aside}(?: (?:has|have|had|did)(?:n['’]t| not| never| so far not)| (?:has|have|had|is|are) yet to)(?: yet| so far| itself| themselves| publicly| openly)? (?:claim(?:ed)?|t(?:ake|aken)|assum(?:e|ed)|admit(?:ted)?)\\b…\\b(?:attacks?|breach(?:es)?|hacks?|responsibility|credit|incidents?|intrusions?|thefts?|leaks?|it|this)\\b`,
    `~${gang}${aside} (?:has|have|had|did)(?:n['’]t| not)(?: yet| so far)? (?:list(?:ed)?|add(?:ed)?)\\b…\\b(?:site|blog|page|portal)\\b`,
  ],
);

const wordings: Readonly<Record<string, Wording>> = {
  de: wording(
    [
      '\\bkein(?:e|en|er|erlei|s)?\\b·\\b(?:Hinweise?|Belege?|Beweise?|Anzeichen|Spur(?:en)?|Indizien|Verbindung(?:en)?|Zusammenhang|Bezug)\\b[^.;]{0,60}~',
      '\\b(?:Hinweise?|Belege?|Beweise?|Anzeichen|Indizien)\\b…~·\\b(?:gibt|gebe|gab|gäbe) es\\b·\\b(?:nicht|keine)\\b',
      '\\b(?:glaub(?:t|en|te)|denk(?:t|en)|vermute[tn]?)\\b·\\bnicht\\b[^.;]{0,60}~',
      '\\bschlie(?:ß|ss)(?:t|en)\\b(?![^.;]{0,120}\\bnicht aus\\b)…~…\\baus(?=[.;,]|$)',
      '~·\\bschlie(?:ß|ss)(?:t|en)\\b(?![^.;]{0,120}\\bnicht\\b)…\\baus(?=[.;,]|$)',
      '~·\\b(?:gibt|gebe|gab|gäbe) es\\b·\\bkeine?n?\\b·\\b(?:Hinweise?|Belege?|Beweise?|Anzeichen|Indizien|Spur(?:en)?|Verbindung(?:en)?)\\b',
      '~…\\bausgeschlossen\\b',
      '\\bnicht (?!nur|allein|zuletzt|erst|mehr)(?:\\p{L}+ ){0,3}~',
      '~…\\bnicht (?!nur|allein|mehr)…\\b(?:verantwortlich|beteiligt|dahinter|zugeschrieben|zugeordnet|zuordnen|zuschreiben|verwickelt|involviert)\\b',
      '~·\\bsteck(?:t|e|en|te)\\b·\\bnicht\\b',
      '~…\\bnichts\\b(?: damit)? zu tun\\b',
    ],
    [
      '~…\\b(?:nicht|nie|niemals)\\b…\\b(?:bekannt|bekennt|reklamiert|beansprucht)\\b',
      '~ (?:bekannte|bekennt|reklamierte?|beansprucht(?:e)?)\\b·\\bnicht\\b',
    ],
  ),
  fr: wording(
    [
      "\\b(?:aucun(?:e)?|pas (?:de |d[’'])|sans|ni) ?(?:preuves?|indices?|liens?|éléments?|traces?|rapport|signes?)\\b…~",
      "(?:\\bne |\\bn['’])·\\b(?:pas|jamais|plus|rien)\\b·(?:attribué|imputé|lié|reli|cro(?:it|ient)|pens)…~",
      '\\bne (?:croi|pens|soupçonn|accus)\\p{L}+ pas\\b…~',
      "\\brien (?:ne |n['’])(?:permet de |laisse )?(?:indiqu|accus|reli|prouv|montr|li|attribu|impliqu|pens)…~",
      '\\b(?:rien ne|écart(?:e|ent|é)|(?<!\\b(?:pas|jamais) )exclu(?:t|ent|e)?)\\b(?! pas\\b)…~',
      "~·(?:\\bne |\\bn['’])(?:y )?·\\b(?:pas|jamais|pour rien)\\b(?:(?: \\p{L}+)?(?: à)? ?(?:l['’])?(?:responsable|impliqué|derrière|auteur|origine|en cause|lié)|(?=[.;,]|$))",
    ],
    ["~·(?:\\bne |\\bn['’])·\\b(?:pas|jamais)\\b·\\brevendiqu"],
  ),
  es: wording(
    [
      '\\b(?:no (?:hay|existen?|hubo)|ning(?:ún|una)|sin)\\b…\\b(?:pruebas?|indicios?|evidencias?|vínculos?|relación|conexión)\\b…~',
      '\\bno (?:se )?(?:le )?(?:ha|han|fue|puede|pueden)?…\\b(?:atribu|vincul|relacion)\\p{L}+…~',
      '\\bno (?:cree|creen|considera|consideran|sospecha|sospechan)\\b…~',
      '\\b(?:(?<!\\bno (?:se )?)descart(?:a|an|ó|aron|ado)|nada (?:apunta|indica|relaciona))\\b…~',
      '~·\\bno (?:es|son|fue|fueron|está|están|estaba|tiene|tuvo)\\b·\\b(?:responsable|implicad|detrás|autor|que ver|relación)',
    ],
    ['~·\\bno (?:se )?(?:ha |han |había |habían )?·(?:reivindic|atribu|adjudic|asumid)'],
  ),
  it: wording(
    [
      "\\b(?:nessun[oa]?|non ci sono|non c['’]è|senza)\\b·\\b(?:prov[ae]|indizi|legam[ei]|collegament[oi]|tracc[ei]a?|elementi)\\b…~",
      '\\bnon ·\\b(?:attribuit|ricondott|riten|crede|credono)…~',
      '\\besclu(?:de|dono|so|sa)\\b…~',
      '~·\\bnon (?:è|sono|era|ha|hanno)\\b·\\b(?:responsabil|coinvolt|dietro|autor|a che fare)',
    ],
    ['~·\\bnon (?:ha|hanno)\\b·\\brivendicat'],
  ),
  nl: wording(
    [
      '\\bgeen\\b·\\b(?:aanwijzing(?:en)?|bewij(?:s|zen)|verband(?:en)?|link|sporen)\\b[^.;]{0,60}~',
      '\\bniet\\b·\\b(?:toegeschreven|gelinkt) (?:aan|met)\\b…~',
      '\\b(?:gelo(?:oft|ven)|den(?:kt|ken)|vermoed(?:t|en)) niet\\b[^.;]{0,60}~',
      '~·\\bniet\\b·\\b(?:verantwoordelijk|betrokken|achter)\\b',
    ],
    ['~…\\b(?:niet|nooit)\\b·\\b(?:opgeëist|geclaimd)'],
  ),
  pt: wording(
    [
      '\\b(?:não há|não existem?|nenhuma?|sem)\\b·\\b(?:provas?|indícios?|evidências?|ligação|vínculos?|relação)\\b…~',
      '\\bnão (?:foi|foram|pode)?·\\b(?:atribuíd|vinculad|acredita)…~',
      '\\bdescart(?:a|am|ou|aram)\\b…~',
      '~·\\bnão (?:é|são|foi|está|estão|tem|teve)\\b·\\b(?:responsáve|envolvid|por trás|autor|a ver)',
    ],
    ['~·\\bnão (?:se )?·(?:reivindic|assum|atribu)'],
  ),
};

const says = (what: keyof Wording, language: string, before: string, after: string): boolean => {
  const said = `${before.slice(-near)}${name}${after.slice(0, near)}`;
  const its = Object.hasOwn(wordings, language) ? wordings[language]! : english;
  return its[what].some((pattern) => pattern.test(said));
};

/** Whether the words of its sentence around a name say that whoever bears it is held not to have done it. */
export const isDisbelieved = (language: string, before: string, after: string): boolean =>
  says('denied', language, before, after) ||
  (!Object.hasOwn(wordings, language) && isCleared(`${before.slice(-near)}${name}${after.slice(0, near)}`));

const isCleared = (said: string): boolean => clears.test(said) && clearing.some((one) => one.test(said));

/** Whether they say that whoever bears it has not claimed what happened. */
export const isUnclaimed = (language: string, before: string, after: string): boolean =>
  says('unclaimed', language, before, after);

const answer =
  /^[\s“"'‘(]*(?:nope\b|no[.,!](?=\s|$)|(?:almost |most )?(?:probably|certainly|likely|apparently|definitely|perhaps|maybe) not\b|not (?:likely|really|so|at all|quite)\b|unlikely\b|hardly\b)/iu;

/** Whether what follows a question answers it with no: "Is it Acme? Probably not." */
export const isAnsweredNo = (next: string): boolean => answer.test(next.slice(0, 60));

/** Whether it does so right behind the question, as in a title, whose sentences are one. */
export const isRefuted = (rest: string): boolean => {
  const mark = rest.slice(0, 200).indexOf('? ');
  return mark >= 0 && isAnsweredNo(rest.slice(mark + 1));
};
