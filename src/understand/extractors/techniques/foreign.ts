/** The deeds told most, in German, French, Spanish and Dutch: a verb and what it was done to in one clause, in either order. */
import type { Find } from './told.ts';

/** What is read of one sentence, in characters. */
const longest = 600;
const score = 0.8;

type Deed = [id: string, deed: string, object: string];

const deeds: Readonly<Record<string, readonly Deed[]>> = {
  de: [
    ['T1486', 'verschlüsselt(?:en|e)?', '\\p{L}*(?:server|rechner|systeme|dateien|computer)n?'],
    [
      'T1566',
      'geöffnet|öffnete\\p{L}*|geklickt|klickte\\p{L}*',
      '(?:phishing|betrugs)\\p{L}*|anhang|e-mail-anhang',
    ],
    [
      'T1078',
      '(?:mit|mithilfe|über) (?:\\p{L}{1,20} ){0,2}(?:gestohlene|erbeutete|gekaperte)[nrm]?',
      '\\p{L}*(?:zugangsdaten|passwörter|passwort|konto|konten|kontos)',
    ],
    ['T1190', 'ausgenutzt|nutzten|ausnutzten', '\\p{L}*(?:schwachstelle|sicherheitslücke|lücke)n?'],
    ['T1498', 'lahmgelegt|überlastet|legten', '\\p{L}*ddos\\p{L}*|überlastungsangriff\\p{L}*'],
  ],
  fr: [
    ['T1486', 'chiffré(?:e?s?)|chiffrent', 'serveurs?|ordinateurs|fichiers|systèmes|postes'],
    ['T1566', 'ouvert|cliqué|reçu', 'hameçonnage|phishing|pièce jointe'],
    [
      'T1078',
      'volée?s|dérobée?s|compromis',
      '(?:avec|via|grâce à|grâce aux) (?:\\p{L}{1,20} ){0,2}(?:identifiants|mots? de passe|comptes?)',
    ],
    ['T1190', 'exploité(?:e?s?)|exploitant', 'failles?|vulnérabilités?'],
    ['T1498', 'paralysée?s?|inaccessibles?|saturée?s?', 'ddos|déni de service'],
  ],
  es: [
    [
      'T1486',
      'cifr(?:ado|ada|ados|adas|aron|ó|ar)|encript(?:aron|ó|ados)',
      'servidores|servidor|equipos|archivos|ordenadores|sistemas',
    ],
    ['T1566', 'abrió|recibió|recibieron|pinchó', 'phishing|adjunto'],
    [
      'T1078',
      'robad[oa]s?|entraron|accedieron',
      '(?:con|mediante|usando) (?:\\p{L}{1,20} ){0,2}(?:credenciales|contraseñas?|cuentas?)',
    ],
    ['T1190', 'aprovecharon|explotaron|explotando', 'vulnerabilidad(?:es)?|fallos?'],
    ['T1498', 'tumbaron|inaccesibles?|colaps\\p{L}+', 'ddos|denegación de servicio'],
  ],
  nl: [
    ['T1486', 'versleuteld(?:en|e)?|versleutelde', '(?:servers?|computers|bestanden|systemen)'],
    ['T1566', 'geopend|opende|geklikt', 'phishing\\p{L}*|bijlage'],
    [
      'T1078',
      '(?:met|via) (?:\\p{L}{1,20} ){0,2}(?:gestolen|buitgemaakte|gekaapte?)',
      'inloggegevens|wachtwoord(?:en)?|account',
    ],
    [
      'T1190',
      'misbruikt(?:en|e)?|misbruikten|uitgebuit',
      '(?:beveiligings)?lek(?:ken)?|kwetsbaarhe(?:id|den)',
    ],
    ['T1498', 'onbereikbaar|platgelegd|overspoeld', '\\p{L}*ddos\\p{L}*'],
  ],
};

/** Nobody did what is denied, advised, or only possible. */
const undone =
  /(?<!\p{L})(?:nicht|keine?n?|sollten?|können|könnten?|warnt|ne|aucune?|pas|devraient|doivent|pourraient|peuvent|ningun[oa]?|no|deben|deberían|podrían|pueden|niet|geen|moeten|kunnen|zouden|risico)(?!\p{L})/iu;

const clause = (first: string, then: string): string =>
  `(?<!\\p{L})(?:${first})(?!\\p{L})[^.;:]{0,90}(?<!\\p{L})(?:${then})(?!\\p{L})`;

const patterns = new Map(
  Object.entries(deeds).map(([language, all]) => [
    language,
    all.map(([id, deed, object]) => ({
      id,
      // The words of the deed first: they are rarer, and what has none is not read on.
      told: new RegExp(`${clause(deed, object)}|${clause(object, deed)}`, 'iu'),
    })),
  ]),
);

/** What a sentence of another language than English tells of; nothing in a language that is not read. */
export function toldAbroad(language: string, sentence: string): Find[] {
  const ofLanguage = patterns.get(language);
  if (!ofLanguage || sentence.length > longest || undone.test(sentence)) return [];
  return ofLanguage
    .filter(({ told }) => told.test(sentence))
    .map(({ id }) => ({ id, score, certainty: 'asserted' }));
}
