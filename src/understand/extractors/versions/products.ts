/** Whose versions they are. */
import type { Mention } from '../../../domain/findings.ts';
import type { Expression } from './expressions.ts';

export interface Product {
  mention: Mention;
  /** Whether it stands right beside them: the name of what is no known product is one only there. */
  isBeside: boolean;
}

/** What may stand between a product and its versions. */
const between =
  /^(?:@(?=$)|[ ,(:–-]*)(?:(?:plugin|plug-in|theme|extension|module|Erweiterung|Modul|logiciel|in|der|den|dem|von|sind|ist|seit|les|la|las|los|est|en|el|Versionen|versión|versiones|Fassung(?:en)?|core|package|library|software|app|browser|servers?|running|with|clients?|appliances?|devices?|firmware|kernel|ESR|LTS|core|an?|gateways?|routers?|firewalls?|switches|CPUs?|famil(?:y|ies)|series|models?|controllers?|for (?:WordPress|Windows|macOS|Linux|Android|iOS)|on (?:Windows|macOS|Linux|Android)|in|versions?|releases?|is|are|installations|instances|deployments|users|from|desktop|stable)(?:[ ,(:]+|$)){0,5}$/i;
/** The rest of a product's name: "Collaboration" after a mention of Zimbra. */
const rest = /^(?: \p{Lu}[\p{L}\d/-]{1,20}){1,2} (?:versions? |from )?$/u;
/** What may follow a product's name and belongs to it: one more word, or its edition. */
const part = /^ (?:\p{Lu}\p{L}{1,20}|\p{Lu}{2,4}(?: ?\/ ?\p{Lu}{2,4}){0,2}|\([^()]{2,40})$/u;
/** Names that are none of a product: "Software Release 17.9.4a", "LTS 2.516.3". */
const leading =
  'schafft|bringt|liefert|bietet|enthält|gibt|für|in|mit|bis|vor|ab|seit|von|zu|auf|alle|ältere|neuere|die|der|den|les?|la|el|las|los|dans|avec|toutes|todas|en|con|desde|hasta|depuis';
const noName = new RegExp(
  `^(?:(?:(?:software|security|firmware|stable|long[- ]term|extended|${leading}) )?(?:releases?|versions?|versionen|versies?|versión|versiones|fassung(?:en)?|updates?|builds?|software|firmware|branch|LTS|ESR|patch|support)|${leading})$`,
  'i',
);
/** Whether what is written is no product's name but words around one or around its versions. */
export const isNoName = (written: string): boolean => noName.test(written);
/** "A plugin for WordPress", "an extension of Chrome", "Chrome 146.0.1 for Windows and 146.0.2 for Linux": not those. */
const forThat = /^(?: [\w./-]{2,30}){0,3} for (?:the )?$/;
const partFor =
  /\b(?:plugins?|plug-ins?|themes?|modules?|extensions?|add-ons?|library|package|app|(?:agents?|clients?|drivers?|installers?|desktop apps?)(?= for)) (?:for|of) (?:the )?$|(?<!\p{L})(?:plugins?|complementos?|extension(?:es|s)?|extensión|módulos?|greffons?|modules?|Erweiterung(?:en)?|Moduls?) (?:para|de|du|pour|für|von) (?:(?:el|la|le|das) )?$/iu;
/** "Versions of Acme Forms", "a flaw in Acme Forms": what has versions there is a product. */
const shows =
  /\b(?:(?:versions|releases|builds) of|(?:flaws?|bugs?|vulnerabilit(?:y|ies)|issues?|holes?|weakness(?:es)?)(?: (?:was|were|found|discovered|exists?|identified|reported)){0,2} in|(?:CVE-\d{4}-\d{4,7},?|(?:denial of service|overflow|traversal|injection|bypass|code execution|scripting|XSS|RCE|escalation of privileges?|privilege escalation|use-after-free|backdoor|malware)) in|affects?|affecting|impacts?) (?:the )?$/i;
/** The same in German, French and Spanish: "die Archivsoftware X", "l'éditeur du logiciel X", "Versionen von X". */
const showsElsewhere =
  /(?<!\p{L})(?:(?:\p{L}{0,20}software|\p{L}{0,20}plattform|\p{L}{0,20}anwendung|\p{L}{0,12}plugin|[Ll]ogiciel|[Pp]rogiciel|CMS|[Pp]rograma|[Ee]xtension|[Ee]xtensión|[Pp]lugin|[Cc]omplemento|[Mm]ódulo|[Gg]reffon|[Ee]rweiterung|[Pp]lataforma|[Aa]plicación) |(?:(?:Version|Fassung)(?:en)? (?:von|des|der)|versions? (?:de|du|d['’])|versi(?:ón|ones) (?:de|del)) ?|(?:[Ll]ücken?|[Ss]chwachstellen?|Fehler|Leck) in (?:der |dem )?|(?:failles?|vulnérabilités?) (?:dans|de) (?:le |la |l['’])?|(?:fallos?|vulnerabilidad(?:es)?) (?:en|de) (?:el |la )?)$/u;
const shownAfter =
  /^(?: for \p{Lu}[\w-]{1,20})? (?:plugin|plug-in|theme|extension|module|add-on|library|package|app|SDK|appliance|firmware|framework|CMS)s?\b|^ (?:on|from) (?:PyPI|npm|RubyGems|NuGet|Packagist|crates\.io)\b|^, (?:une? |eine? |een )(?:plugin|plug-in|extension|extensión|complemento|módulo|module|greffon|Erweiterung|Modul)(?!\p{L})/iu;
/** Where packages come from and run: of them are versions only that stand right beside them. */
export const isAround =
  /^(?:PyPI|npm|RubyGems|NuGet|Packagist|crates\.io|Maven(?: Central)?|Docker Hub|GitHub(?: Actions)?|CI(?:\/CD)?)$/i;
/** "React 19.0.0" where no name was read: the versions are of what is called so, and not of what was named before. */
const strange =
  /(?<![\p{L}\p{N}])(?!(?:Versions?|Versionen|Releases?|Builds?|Firmware|Affected|Fixed|Patched|Vulnerable|Users?|Update|Upgrade|Both|Only|All|In|To|The|It|From|Since|Before|After|With|For|And|Or|By|On|Is|Are|No|Not|Also|Install|Software|Branch|Line|Series|LTS|ESR|Linux|Mit|Ab|Bis|Ältere|Neuere|Frühere|Jüngere|Anfällig|Betroffen|Update|Aktualisierung|Stand|Vor|Für|Die|Der|Das|Den|Von|Auf|Zu|Seit|Unter|Nur|Alle|Sind|Ist|Fassung(?:en)?|Les?|La|Dans|Avec|Depuis|Dès|De|En|El|Los|Las|Con|Desde|Hasta|Versión|Versiones|Versie|Toutes|Todas|Solo)(?!\p{L}))\p{Lu}[\p{L}\d-]{1,30} $/u;
const isCounted = (type: Mention['type']): boolean =>
  type === 'product' || type === 'name' || type === 'tool';
/** "version 2.8.13 of the AI Engine plugin" */
const whose = /^,? ?(?:of|in|for|von|des|der|de|du|del|van) (?:the |its |la |el )?(?:[A-Z][\w.]+ )?$/;
/** "NetScaler ADC and NetScaler Gateway 14.1". */
const joined = /^(?: and (?:the )?|, (?:and (?:the )?)?| or (?:the )?| ?\/ ?| & )$/;

/**
 * The products that versions belong to; `before`: those of the sentence that named some last, `shown`: names that versions
 * beside them show to be products.
 */
export function productsOf(
  words: string,
  start: number,
  its: readonly Mention[],
  one: Expression,
  before: readonly Mention[],
  shown: ReadonlySet<string>,
): Product[] {
  const earlier = before.filter(({ key }) => !isAround.test(key));
  const named = its.filter(
    (own) => isCounted(own.type) && !isNoName(words.slice(own.start - start, own.end - start)),
  );
  const owners = named.filter((own, n) => {
    const left = named[n - 1];
    // "Acme Client for Windows before 5.15": not those of Windows.
    const isOn = left !== undefined && forThat.test(words.slice(left.end - start, own.start - start));
    // "macOS Ventura 13.6", "GitLab CE/EE 18.1": a part of the product's name.
    const isPart =
      left?.type === 'product' &&
      own.type !== 'tool' &&
      part.test(words.slice(left.end - start, own.end - start));
    return !isOn && !isPart && !partFor.test(until(words, start, own));
  });
  // "Windows 10": the number may stand in the name.
  const last = owners.findLastIndex((own) => own.start - start < one.start);
  const left = owners[last];
  const gap = left ? words.slice(left.end - start, one.start) : '';
  if (left && (between.test(gap) || (left.type === 'product' && rest.test(gap)))) {
    const found: Product[] = [{ mention: left, isBeside: true }];
    for (let n = last; n > 0; n--) {
      const [other, next] = [owners[n - 1]!, owners[n]!];
      if (other.type !== left.type || !joined.test(words.slice(other.end - start, next.start - start))) break;
      found.push({ mention: other, isBeside: true });
    }
    return found.reverse();
  }
  const right = owners[last + 1];
  if (right && whose.test(words.slice(one.end, right.start - start)))
    return [{ mention: right, isBeside: true }];
  const isStrange = strange.exec(words.slice(Math.max(0, one.start - 34), one.start));
  if (
    isStrange &&
    !its.some((own) => own.end - start > one.start - isStrange[0].length && own.start - start < one.start)
  )
    return [];
  const known = owners.filter(
    (own) =>
      isNamedProduct(words, start, own, shown) &&
      !isAround.test(words.slice(own.start - start, own.end - start)),
  );
  const nearest = known.findLast((own) => own.start - start < one.start);
  // "All releases up to 15.5 are affected behind a balancer of AWS": what the text was about, and not what comes after.
  const isOther = nearest === undefined && known[0] !== undefined && !isToldOf(words, start, one, known[0]);
  const meant = nearest ?? (sameKey(known) && !(isOther && sameKey(earlier)) ? known[0] : undefined);
  if (meant) return [{ mention: meant, isBeside: false }];
  return (known.length === 0 || isOther) && sameKey(earlier)
    ? [{ mention: earlier[0]!, isBeside: false }]
    : [];
}

/** "Version 1.2 closes a hole in Acme Forms", "fixed in 8.4 by Acme": in the same clause, as what it is in. */
const isToldOf = (words: string, start: number, one: Expression, own: Mention): boolean =>
  !/[;:,]/.test(words.slice(one.end, own.start - start)) &&
  /\b(?:in|of|for|to|by|affecting|with|on) (?:the |its |their )?(?:[\w-]{1,20} )?$/i.test(
    words.slice(one.end, own.start - start),
  );

const until = (words: string, start: number, own: Mention): string =>
  words.slice(Math.max(0, own.start - start - 80), own.start - start);

/** Whether a mention in the words, which begin at `start`, is known for a product or is shown to be one by what stands beside it. */
export const isNamedProduct = (
  words: string,
  start: number,
  own: Mention,
  shown: ReadonlySet<string>,
): boolean =>
  own.type === 'product' ||
  (isCounted(own.type) &&
    (shown.has(own.key) ||
      shows.test(until(words, start, own)) ||
      showsElsewhere.test(until(words, start, own)) ||
      shownAfter.test(words.slice(own.end - start, own.end - start + 40))));

const sameKey = (mentions: readonly Mention[]): boolean =>
  mentions.length > 0 && mentions.every(({ key }) => key === mentions[0]!.key);
