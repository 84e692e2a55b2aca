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
  /^[ ,(:–-]*(?:(?:plugin|plug-in|theme|extension|module|package|library|software|app|browser|servers?|running|with|clients?|appliances?|devices?|firmware|kernel|ESR|LTS|core|an?|gateways?|routers?|firewalls?|switches|CPUs?|famil(?:y|ies)|series|models?|controllers?|for (?:WordPress|Windows|macOS|Linux|Android|iOS)|on (?:Windows|macOS|Linux|Android)|in|versions?|releases?|is|are|installations|instances|deployments|users|from|desktop|stable)(?:[ ,(:]+|$)){0,5}$/i;
/** The rest of a product's name: "Collaboration" after a mention of Zimbra. */
const rest = /^(?: \p{Lu}[\p{L}\d/-]{1,20}){1,2} (?:versions? |from )?$/u;
/** What may follow a product's name and belongs to it: one more word, or its edition. */
const part = /^ (?:\p{Lu}\p{L}{1,20}|\p{Lu}{2,4}(?: ?\/ ?\p{Lu}{2,4}){0,2}|\([^()]{2,40})$/u;
/** Names that are none of a product: "Software Release 17.9.4a", "LTS 2.516.3". */
const noName =
  /^(?:(?:software|security|firmware|stable|long[- ]term|extended) )?(?:releases?|versions?|versionen|updates?|builds?|software|firmware|branch|LTS|ESR|patch|support)$/i;
/** "A plugin for WordPress", "an extension of Chrome", "Chrome 146.0.1 for Windows and 146.0.2 for Linux": not those. */
const forThat = /^(?: [\w./-]{2,30}){0,3} for (?:the )?$/;
const partFor =
  /\b(?:plugins?|plug-ins?|themes?|modules?|extensions?|add-ons?|library|package|app) (?:for|of) (?:the )?$/i;
/** "Versions of Acme Forms", "a flaw in Acme Forms": what has versions there is a product. */
const shows =
  /\b(?:(?:versions|releases|builds) of|(?:flaws?|bugs?|vulnerabilit(?:y|ies)|issues?|holes?|weakness(?:es)?)(?: (?:was|were|found|discovered|exists?|identified|reported)){0,2} in|affects?|affecting|impacts?) (?:the )?$/i;
const shownAfter =
  /^(?: for \p{Lu}[\w-]{1,20})? (?:plugin|plug-in|theme|extension|module|add-on|library|package|app|SDK)s?\b/iu;
const isCounted = (type: Mention['type']): boolean =>
  type === 'product' || type === 'name' || type === 'tool';
/** "version 2.8.13 of the AI Engine plugin" */
const whose = /^,? ?(?:of|in|for) (?:the |its )?(?:[A-Z][\w.]+ )?$/;
/** "NetScaler ADC and NetScaler Gateway 14.1". */
const joined = /^(?: and (?:the )?|, (?:and (?:the )?)?| or (?:the )?| ?\/ ?| & )$/;

/**
 * The products that versions belong to; `earlier`: those of the sentence that named some last, `shown`: names that versions
 * beside them show to be products.
 */
export function productsOf(
  words: string,
  start: number,
  its: readonly Mention[],
  one: Expression,
  earlier: readonly Mention[],
  shown: ReadonlySet<string>,
): Product[] {
  const named = its.filter(
    (own) => isCounted(own.type) && !noName.test(words.slice(own.start - start, own.end - start)),
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
  const before = owners.findLastIndex((own) => own.start - start < one.start);
  const left = owners[before];
  const gap = left ? words.slice(left.end - start, one.start) : '';
  if (left && (between.test(gap) || (left.type === 'product' && rest.test(gap)))) {
    const found: Product[] = [{ mention: left, isBeside: true }];
    for (let n = before; n > 0; n--) {
      const [other, next] = [owners[n - 1]!, owners[n]!];
      if (other.type !== left.type || !joined.test(words.slice(other.end - start, next.start - start))) break;
      found.push({ mention: other, isBeside: true });
    }
    return found.reverse();
  }
  const right = owners[before + 1];
  if (right && whose.test(words.slice(one.end, right.start - start)))
    return [{ mention: right, isBeside: true }];
  const known = owners.filter((own) => isNamedProduct(words, start, own, shown));
  const nearest = known.findLast((own) => own.start - start < one.start);
  const meant = nearest ?? (sameKey(known) ? known[0] : undefined);
  if (meant) return [{ mention: meant, isBeside: false }];
  return known.length === 0 && sameKey(earlier) ? [{ mention: earlier[0]!, isBeside: false }] : [];
}

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
      shownAfter.test(words.slice(own.end - start, own.end - start + 40))));

const sameKey = (mentions: readonly Mention[]): boolean =>
  mentions.length > 0 && mentions.every(({ key }) => key === mentions[0]!.key);
