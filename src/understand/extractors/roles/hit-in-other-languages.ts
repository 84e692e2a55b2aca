/**
 * The same as `said-hit.ts` for German, French, Spanish, Italian, Dutch and Portuguese: whether a sentence says in so many
 * words that a name was hit. Each language says it in few ways, which hold for any name.
 */

/** So much of what may stand between a name and its verb: "Die Brauerei Elm aus Harland wurde …". */
const between = "(?:,? [\\p{L}\\d.’'-]+){0,6}?";

const german = {
  harm: '(?:(?:Cyber|Hacker|Ransomware-?|DDoS-)-?(?:[Aa]ngriffs?|[Aa]ttacken?)|Angriffs? mit Ransomware|(?:Daten(?:leck|diebstahl|panne))s?|Hacks?)',
  hit: '(?:gehackt|angegriffen|lahmgelegt|verschlüsselt|erpresst|attackiert|getroffen|bestohlen)',
};
const french = {
  harm: '(?:cyber-?attaques?|attaques? (?:informatiques?|par (?:rançongiciel|ransomware))|piratages?|fuites? de données|vols? de données|intrusions?|rançongiciels?)',
  hit: '(?:piraté|attaqué|touché|visé|paralysé|victime|ciblé)e?s?',
};
const spanish = {
  harm: '(?:ciber-?ataques?|ataques? (?:informáticos?|de ransomware|de denegación)|hackeos?|filtraci(?:ón|ones) de datos|robos? de datos|brechas? de (?:datos|seguridad))',
};
const italian = {
  harm: '(?:attacc(?:o|hi) (?:hacker|informatic(?:o|i)|ransomware)|cyberattacc(?:o|hi)|furt(?:o|i) di dati|violazion(?:e|i) di dati|databreach)',
};
const dutch = {
  harm: '(?:cyberaanval(?:len)?|hack|ransomware-?aanval|datalek|hackaanval|DDoS-aanval)',
};
const portuguese = {
  harm: '(?:ciberataques?|ataques? (?:cibernéticos?|hacker|de ransomware)|vazamentos? de dados|invas(?:ão|ões))',
};

const afterName = [
  // "sind seit Montag nach einem Ransomware-Angriff nur telefonisch erreichbar"
  new RegExp(
    `^${between} (?:ist|sind|bleibt|bleiben|war|waren)(?: [^\\s,;.]+){0,4}? (?:nach|wegen|infolge|aufgrund) (?:einem|einer|eines|dem|der|des) (?:\\S+ )?${german.harm}(?!\\p{L})`,
    'u',
  ),
  new RegExp(`^${between} (?:wurde|wurden|ist|sind|war)(?: \\S+){0,7}? ${german.hit}\\b`, 'u'),
  new RegExp(
    `^${between} (?:(?:wurde|wird|ist|war|sind|wurden) )?(?:\\S+ ){0,4}?(?:Opfer|Ziel) (?:eines|einer|von|mehrerer)(?: \\S+){0,3}? ${german.harm}`,
    'u',
  ),
  new RegExp(
    `^${between} (?:meldet|meldete|bestätigt|bestätigte|hat)(?: \\S+){0,5}? (?:einen|eine|den|die) (?:\\S+ )?${german.harm}\\b`,
    'u',
  ),
  new RegExp(
    `^${between}(?: (?:a|ont|avait|est|sont|était|être)(?: été)?)? (?:la )?(?:victimes?|cibles?) d(?:['’]une?|e plusieurs|es|['’])(?: \\S+){0,2}? ?${french.harm}`,
    'iu',
  ),
  new RegExp(
    `^${between} (?:a|ont|avait) (?:été|subi|confirmé|reconnu|annoncé)(?: \\S+){0,4}? (?:${french.hit}|${french.harm})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^${between} (?:(?:ha|han|había) )?(?:sufrid?o|sufre|sufrió|confirmado|confirma|confirmó|reconoce|denunciado|reportado)(?: \\S+){0,6}? ${spanish.harm}`,
    'iu',
  ),
  new RegExp(
    `^${between} (?:ha sido |fue |han sido |es )?(?:víctimas?|objeto|blanco) de (?:un|una|varios)(?: \\S+)? ?${spanish.harm}`,
    'iu',
  ),
  new RegExp(
    `^${between} (?:(?:ha|hanno) )?(?:subito|confermato|vittima di|colpit[oai] da)(?: \\S+){0,2}? ${italian.harm}`,
    'iu',
  ),
  new RegExp(
    `^${between} (?:is|zijn|werd|werden|was)(?: \\S+){0,5}? (?:gehackt|slachtoffer (?:geworden )?van|getroffen door|doelwit van)`,
    'iu',
  ),
  new RegExp(
    `^${between} (?:sofre|sofreu|confirma|confirmou|foi (?:alvo|vítima) de)(?: \\S+){0,2}? ${portuguese.harm}`,
    'iu',
  ),
];

/** "La CNIL inflige une amende à la société Acme" for a leak that the report is about: its data was taken. */
const finedIn =
  /(?:\b(?:amende|sanction)s? [^.;]{0,80}?(?:à l['’]encontre de|contre|à) |\b(?:condamn|sanctionn)(?:e|é|ée) )(?:la société |l['’]entreprise |le groupe |l['’]opérateur )?$|\b(?:Bußgeld|Geldbuße|Strafe)[^.;]{0,80}? (?:gegen|für) (?:die |den |das )?(?:Firma |Unternehmen )?$|\bmulta [^.;]{0,80}? a (?:la empresa )?$|\bsanzione [^.;]{0,80}? a (?:la società )?$/iu;
const leak =
  /fuites? de données|violations? de (?:la sécurité des )?données|vols? de données|piratage|Daten(?:leck|diebstahl|panne|schutzverletzung)|Hackerangriff|filtraci(?:ón|ones) de datos|brechas? de (?:datos|seguridad)|violazion[ei] d(?:i|ei) dati|furt[oi] di dati/iu;
/** So much of a report says what it is about. */
const opening = 600;

const article = "(?:(?:der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|het|de|a|o)\\s|l['’])?";
const beforeName = [
  /\bAngriffs? auf (?:(?:der|die|das|den|dem) )?$/u,
  new RegExp(`(?:Ransomware|${german.harm}|Hacker) (?:legt|legen|trifft|treffen) ${article}$`, 'u'),
  new RegExp(`${spanish.harm} (?:paraliza|golpea|tumba|afecta a|sacude|bloquea) (?:a )?${article}$`, 'iu'),
  new RegExp(`${german.harm} (?:auf|bei|gegen|beim|an der|an die) ${article}$`, 'u'),
  new RegExp(`\\bHack bei ${article}$`, 'u'),
  new RegExp(
    `\\b${french.harm} (?:(?:massive |majeure )?(?:contre|visant|sur|de|du|chez|à|au|des|touchant)) ?${article}$`,
    'iu',
  ),
  new RegExp(`\\b${spanish.harm} (?:a|al|contra|en|de|sufrido por) ${article}$`, 'iu'),
  new RegExp(`\\b${italian.harm} (?:a|al|alla|contro|ai|di|della|del) ${article}$`, 'iu'),
  new RegExp(`\\b${dutch.harm} (?:op|bij) ${article}$`, 'iu'),
  new RegExp(`\\b${portuguese.harm} (?:a|ao|à|contra|da|do|de|na|no) ${article}$`, 'iu'),
];

const people =
  '(?:(?:los |las |des |der |den )?(?:Kunden|Kundinnen|Patienten|Mitarbeitern?|Nutzern?|Mitgliedern?|clients|patients|salariés|abonnés|usagers|adhérents|clientes|usuarios|pacientes|empleados|abonados) )?';
/** "Vendu les données de A et de B", "han publicado los datos de los clientes de A y de B": the last names of a list, too. */
const another = '(?:\\p{Lu}[\\p{L}\\d.&-]{0,30}(?: \\p{Lu}[\\p{L}\\d.&-]{0,30}){0,3}(?:,| et| y| und) )?';
const robbedOf = [
  new RegExp(
    `(?<!\\p{L})(?:vendu|vendre|vend|volé|dérobé|publié|exfiltré|divulgué|diffusé|mis en vente)e?s? (?:en ligne )?(?:les |des |la |une )?(?:données|fichiers|bases? de données|informations) (?:personnelles )?(?:des (?=clients|patients|salariés|abonnés|usagers|adhérents))?${people}(?:de |du |d['’]|des )(?:la )?${another}(?:de |du |d['’]|des )?(?:la )?$`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:publicado|vendido|robado|filtrado|sustraído|roban|filtran|publican|venden|robó|filtró)(?: \\p{L}+){0,2} datos (?:personales )?(?:de )?${people}(?:de |del )(?:la )?${another}(?:de |del )?(?:la )?$`,
    'iu',
  ),
];
const dataOf = new RegExp(
  `Daten (?:von |der )?${people}(?:der |des |von )${another}(?:der |des |von )?$`,
  'u',
);
const taken =
  /^(?: [^\s,;.]+){0,4}? (?:gestohlen|erbeutet|kopiert|abgegriffen|abgeflossen|entwendet|veröffentlicht)(?!\p{L})/u;
const isRobbed = (before: string, after: string): boolean =>
  robbedOf.some((pattern) => pattern.test(before)) || (taken.test(after) && dataOf.test(before));

/** The languages of which something is known here. */
const languages = new Set(['de', 'fr', 'es', 'it', 'nl', 'pt']);

/** Whether words before a name or after it say in the article's language that it was hit; `report` is the whole text. */
export const isHitIn = (language: string, before: string, after: string, report: string): boolean =>
  languages.has(language) &&
  ((finedIn.test(before) && leak.test(report.slice(0, opening))) ||
    isRobbed(before, after) ||
    afterName.some((pattern) => pattern.test(after)) ||
    beforeName.some((pattern) => pattern.test(before)));
