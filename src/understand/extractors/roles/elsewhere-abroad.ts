/** The words with which German, French and Spanish sentences speak of something else than the report does. Bounded patterns, as in English. */

export interface Openings {
  /** Over at the next comma: "anders als Acme". */
  asides: readonly RegExp[];
  /** To the end of what is compared: "ähnelt Acme". */
  predicates: readonly RegExp[];
  /** A clause about an older case or one that is none of this: "eine ältere Lücke, CVE-2020-1234, …". */
  classes: readonly RegExp[];
}

const german: Openings = {
  asides: [
    /(?<!\p{L})(?:anders als|im (?:Gegensatz|Unterschied|Vergleich) zu[mr]?|verglichen mit|ähnlich (?:wie|zu)|wie (?:schon|bereits|zuvor) (?:bei|bei der|beim|im Fall)|(?:statt|anstelle) (?:von|der|des))(?!\p{L})/giu,
  ],
  predicates: [
    /(?<!\p{L})(?:ähnel(?:t|n|te|ten)|erinner(?:t|n|te|ten)(?: stark| sehr)? an|vergleichbar mit|verwandt mit|(?:nicht )?(?:zu )?verwechseln mit|verwechselt mit|unabhängig von|nichts mit|(?:in )?kein(?:em|en)? (?:Zusammenhang|Verbindung|Bezug) (?:mit|zu)|(?:diese|die) (?:CVE-)?(?:Nummer|Kennung) (?:gehört|bezieht sich|verweist) (?:zu|auf))(?!\p{L})/giu,
  ],
  classes: [
    /(?<!\p{L})(?:(?:eine[rnms]?|der|die|das|den|dem) )?(?:ältere|frühere|vorherige|ähnliche|vergleichbare|vorjährige|letztjährige)[nrms]? (?:\p{L}+ ){0,2}?(?:Lücken?|Schwachstellen?|Sicherheitslücken?|Fehler|Angriffe?|Vorfälle|Vorfalls?|Fälle|Fall|Kampagnen?)(?!\p{L})/giu,
    // "Bekannt wurde Acme, als es den Angriff von Belkorp aufdeckte"
    /(?<!\p{L})(?:bekannt (?:wurde|geworden)|wurden? (?:\p{L}+ ){0,2}bekannt|einen Namen)(?!\p{L})(?=[^.;]{0,160}(?:aufdeck|Aufdeckung|entdeck|Entdeckung|enttarn|Enttarnung))[^.;,]{0,60}(?:, (?:als|weil|nachdem|indem)(?!\p{L}))?/giu,
  ],
};

const french: Openings = {
  asides: [
    /(?<!\p{L})(?:contrairement (?:à|aux?)|à la différence (?:de|du|des)|par rapport (?:à|aux?)|comme (?:dans le cas|lors|avec|pour) (?:de|du|la|le|les)|plutôt que|au lieu (?:de|du|des))(?!\p{L})/giu,
  ],
  predicates: [
    /(?<!\p{L})(?:(?:similaire|semblable|comparable|analogue)s? (?:à|aux?)|(?:rappel|ressembl)(?:le|lent|e|ent)(?: à| beaucoup| fortement){0,2}|(?:ne pas |pas )(?:être )?confond(?:re|ue?s?) avec|confondue?s? avec|sans (?:aucun )?(?:lien|rapport) avec|rien à voir avec|(?:ce|cet) (?:numéro|identifiant) (?:appartient|correspond|renvoie|se rapporte) (?:à|aux?))(?!\p{L})/giu,
  ],
  classes: [
    /(?<!\p{L})(?:une |la |le |un |d['’])?(?:ancienne |précédente |autre )?(?:failles?|vulnérabilités?|attaques?|incidents?|campagnes?|cas) (?:plus ancien(?:ne)?s?|antérieure?s?|précédente?s?|similaires?|comparables?|distincte?s?|de l['’]an dernier|de l['’]année dernière|sans rapport)(?!\p{L})/giu,
    /(?<!\p{L})(?:s['’](?:est|était) fait connaître|connue?s?) (?=[^.;]{0,60}(?:découv|révél|dévoil|démasqu|mis au jour))/giu,
    /(?<!\p{L})(?:une |la |l['’])?(?:ancienne|précédente) (?:faille|vulnérabilité|attaque|campagne)(?!\p{L})/giu,
  ],
};

const spanish: Openings = {
  asides: [
    /(?<!\p{L})(?:a diferencia de|en contraste con|en comparación con|en lugar de|en vez de|como (?:ocurrió|sucedió|pasó) con)(?!\p{L})/giu,
  ],
  predicates: [
    /(?<!\p{L})(?:(?:similar|parecid[oa]|comparable|semejante)s? al?|recuerdan? al?|se parecen? al?|(?:no )?(?:debe |hay que )?confundir(?:se|la|lo)? con|confundid[oa]s? con|nada que ver con|sin (?:ninguna )?relación con|no (?:está |están )?relacionad[oa]s? con|(?:este|ese) (?:número|identificador) (?:corresponde|pertenece|se refiere) al?)(?!\p{L})/giu,
  ],
  classes: [
    /(?<!\p{L})(?:se (?:dio|dieron|hizo|hicieron) (?:a conocer|conocid[oa]s?)|conocid[oa]s?) (?=[^.;]{0,60}(?:descubr|descubier|destap|revel|desenmascar))/giu,
    /(?<!\p{L})(?:una |la |otra |un |el |otro )?(?:fall[oa]s?|vulnerabilidad(?:es)?|ataques?|incidentes?|campañas?|casos?) (?:anterior(?:es)?|más antigu[oa]s?|previ[oa]s?|similar(?:es)?|distint[oa]s?|del año pasado)(?!\p{L})/giu,
  ],
};

export const openingsAbroad: Readonly<Record<string, Openings>> = { de: german, fr: french, es: spanish };

/** How far an aside reaches: over a name and more of them, to the verb that German has next without a comma. */
export const asideEndAbroad =
  /^(?: ?(?:\p{Lu}|\d)[^\s,;:()]{0,40}| (?:der|die|das|den|dem|des|und|oder|bei|von|le|la|les|du|des|et|ou|el|los|las|y|o|de|del)(?= )){0,10}/u;

/** Right after a name: "CVE-2020-1234, die nicht gemeint ist", "CVE-2020-1234 n’est pas concernée". */
export const notOfItAbroad: Readonly<Record<string, RegExp>> = {
  de: /^(?:,? \([^()]{0,60}\))?,? (?:(?:die|der|das|welche) )?(?:(?:ist|sind|war|waren|wurde|wurden) )?(?:hier |davon |dabei |hiervon )?(?:nicht (?:betroffen|gemeint|beteiligt|dasselbe)|verwechselt|fälschlich|irrtümlich|ein(?:e)? (?:andere|eigene|ganz andere)[rs]? (?:Lücke|Schwachstelle|Fall|Fehler))(?!\p{L})/iu,
  fr: /^(?:,? \([^()]{0,60}\))?,? (?:qui )?(?:n['’](?:est|était)|ne sont|ne fut) pas (?:concernée?s?|visée?s?|en cause|liée?s?|la même)(?!\p{L})/iu,
  es: /^(?:,? \([^()]{0,60}\))?,? (?:que )?no (?:es|está|fue|era|se ve|son) (?:afectad[oa]s?|relacionad[oa]s?|la misma|el mismo|implicad[oa]s?)(?!\p{L})/iu,
};
