/**
 * What sentences in German, French and Spanish say of a name in so many words: that it serves whom was hit, that it is
 * behind an attack or claims it, and what bodies are authorities by the word that they begin with. Each pattern reads a
 * bounded stretch beside the name.
 */

interface Sayings {
  /** Before whom others are served by. */
  supplier: RegExp;
  /** Right after it. */
  supplierAfter: RegExp;
  /** Before who did it or says so. */
  actor: RegExp;
  actorAfter: RegExp;
}

const german: Sayings = {
  supplier:
    /(?<!\p{L})(?:über|bei|beim|durch|von|vom|des|der|dem|den|einen|einem|ihre[nmrs]|seine[nmrs]) (?:externen |eigenen )?(?!\p{L}*(?:[Ss]icherheits|[Ff]orensik|[Ss]ecurity|[Cc]yber))[\p{L}-]{0,20}(?:[Dd]ienstleister|[Zz]ulieferer|[Ll]ieferant|[Aa]uftragsverarbeiter|[Hh]oster|[Ss]oftwareanbieter|[Ss]oftwarehersteller)(?:s|n|en)?(?:, (?:der|die|dem|den)|,)? $/u,
  supplierAfter:
    /^, (?:ein(?:em|en|er)?|der|dem|den) (?:\p{L}+ )?(?:IT-)?(?:[Dd]ienstleister|[Zz]ulieferer|[Ll]ieferant)\p{L}{0,2} (?:von|der|des|für)(?!\p{L})/u,
  actor:
    /(?<!\p{L})(?:(?:bekann(?:te|ten)|bekennt|bekennen) sich(?! [^.;]{0,60}\bnicht\b)(?: [\p{Ll}]+){0,2} (?:(?:die|eine) )?|steckt(?:e|en)? (?:[\p{Ll}]+ ){0,2}(?:die )?|(?:nicht [^.;]{0,60}, )sondern (?:die )?|Tätergruppe )(?:[\p{L}-]*(?:[Gg]ruppe|[Bb]ande|[Gg]ruppierung) )?["„»]?$/u,
  actorAfter:
    /^["“«]? (?:hat sich (?:(?!nicht |nie |niemals )[\p{L}-]+ ){0,5}?bekannt|bekenn(?:t|en) sich (?!nicht)|bekannte sich (?!nicht)|(?:reklamiert|beansprucht)(?:e|en)? (?!nicht)[^.;]{0,40}(?:Angriff|Tat|Attacke))/u,
};
const french: Sayings = {
  supplier:
    /(?<!\p{L})(?:(?:chez|via|par|auprès de|de|à) (?:un |le |l['’]|son |leur |sa )|son |leur )(?:ancien )?(?:prestataire|sous-traitant|fournisseur|hébergeur|éditeur|infogérant|partenaire)(?: (?:informatique|technique|externe|cloud|logistique|de services?|de paie|d['’]hébergement))?,? $|(?<!\p{L})(?:prestataire|sous-traitant|fournisseur|centre d['’]appels?|société|entreprise) qui (?:travaille|opère|gère|fournit|héberge)[^,;.]{1,40}, $/iu,
  supplierAfter:
    /^, (?:un |le |son |l['’])?(?:prestataire|sous-traitant|hébergeur|infogérant)(?: informatique)? (?:de |du |d['’])/iu,
  actor:
    /(?<!\p{L})revendiquée?s? (?:\p{L}+ )?par (?:le groupe |le gang |les pirates (?:de |du )?)?(?:« ?)?$/iu,
  actorAfter:
    /^(?: ?»)?(?: \p{Ll}+)? (?:(?:a |ont )?revendiqu(?:e|ent|é)(?! pas)|(?:est|serait|sont) (?:bien )?(?:à l['’]origine|derrière))/iu,
};
const spanish: Sayings = {
  supplier:
    /(?<!\p{L})(?:su|sus|un|una|del|al|el|la) (?:antiguo |propio )?(?:proveedor|proveedora|contratista|subcontratista|prestador|empresa (?:de informática|informática|proveedora|subcontratada|externa))(?: (?:tecnológico|externo|informático|logístico|de servicios|de software|de pagos|en la nube|informática))?,? $/iu,
  supplierAfter: /^, (?:un |una |el |la )?(?:proveedor|proveedora|contratista|subcontratista) de /iu,
  actor:
    /(?<!\p{L})(?:reivindicad[oa]s?|perpetrad[oa]s?) (?:\p{L}+ )?por (?:el grupo |la banda )?(?:["«])?$/iu,
  actorAfter:
    /^["»]? (?:(?:ha|han|había) reivindicado|reivindic(?:a|an|ó|aron)|se (?:ha |han )?(?:atribu(?:ye|yen|yó|ido)|adjudic(?:a|an|ó|ado)))(?!\p{L})/iu,
};
const languages: Readonly<Record<string, Sayings>> = { de: german, fr: french, es: spanish };

/** So many characters on either side are read. */
export const reach = 160;

const sayingsOf = (language: string): Sayings | undefined =>
  Object.hasOwn(languages, language) ? languages[language] : undefined;

/** Whether the words around a name say that whoever bears it serves others by way of whom they were hit. */
export function suppliesIn(language: string, before: string, after: string): boolean {
  const its = sayingsOf(language);
  return its !== undefined && (its.supplier.test(before) || its.supplierAfter.test(after));
}

/** Whether they say that it is behind an attack, or that it says so itself. */
export function actsIn(language: string, before: string, after: string): boolean {
  const its = sayingsOf(language);
  return its !== undefined && (its.actor.test(before) || its.actorAfter.test(after));
}

const authority =
  /^(?:(?:landes|bundes)kriminalamt|(?:general)?staatsanwaltschaft|polizei(?:präsidium|direktion)|kantonspolizei|(?:landes|bundes)beauftragte[nr]?|parquet|procureure?|gendarmerie|police (?:judiciaire|nationale)|fiscalía|juzgado|audiencia nacional|policía|guardia civil)(?![\p{L}])/u;

/** Whether a body is an authority by the word that its name begins with. */
export const isAuthorityBy = (language: string, key: string): boolean =>
  sayingsOf(language) !== undefined && authority.test(key);

const claim =
  /(?<!\p{L})(?:revendiqu\p{L}{1,4}|bekann(?:te|ten) sich|bekenn(?:t|en) sich|hat sich [^.;]{0,60}bekannt|reklamiert|beansprucht|reivindic\p{L}{1,5}|se (?:ha |han )?(?:atribu|adjudic)\p{L}{1,4}|mutmaßlich\p{L}{0,2}|vermutlich|angeblich|présumée?s?|soupçonn\p{L}{1,4}|presunt[oa]s?|supuest[oa]s?|serai(?:en)?t)(?!\p{L})/iu;

/** Whether a clause only claims or suspects who did it. */
export const isClaimIn = (clause: string): boolean => claim.test(clause.slice(0, 600));

const harm =
  /(?<!\p{L})(?:\p{L}{0,12}-?(?:angriff|attacke)\p{L}{0,2}|gehackt|gestohlen|erbeutet|datenleck|(?:cyber-?)?attaques?|pirat(?:age|é)\p{L}{0,2}|vols?|fuite de données|dérob\p{L}{1,3}|volée?s?|intrusion|ciber-?ataques?|ataques?|robo|filtra\p{L}{1,4}|intrusión|brecha)(?!\p{L})/iu;

/** Whether some words tell of harm in one of these languages. */
export const tellsOfHarmIn = (language: string, text: string): boolean =>
  sayingsOf(language) !== undefined && harm.test(text);
