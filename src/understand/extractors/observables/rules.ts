/**
 * Detection rules that stand whole in an article's code: YARA, Sigma, Suricata, Snort. Read from the article as it is
 * written, since undoing "[.]" would change a rule.
 */
import type { Article } from '../../../domain/article.ts';
import type { Seen } from './network.ts';

/** The longest rule that is taken, in characters. */
const longest = 20_000;

/** Rules of all kinds, in order; what they look for stays to be found beside them. */
export function rulesIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Seen[] {
  const found: Seen[] = [];
  if (!text.includes('condition') && !text.includes('sid:')) return found;
  for (const { kind, start, end } of blocks) {
    if (kind === 'title' || kind === 'heading') continue;
    const block = text.slice(start, end);
    for (const rule of [...yaraRules(block), ...sigmaRules(block), ...networkRules(block)])
      found.push({ ...rule, start: start + rule.start, end: start + rule.end });
  }
  return found;
}

const yaraHead =
  /(?<![^\s}])(?:(?:private|global) +){0,2}rule +[A-Za-z_]\w{0,127}\s{0,20}(?::[\w ]{1,200})?\s{0,20}\{/g;

/** From its head to the brace that closes it. A rule holds no other, so that each is looked for up to the next head. */
function yaraRules(block: string): Seen[] {
  if (!block.includes('condition')) return [];
  const heads = Array.from(block.matchAll(yaraHead), (hit) => ({
    start: hit.index,
    open: hit.index + hit[0].length,
  }));
  return heads.flatMap(({ start, open }, n) => {
    const limit = Math.min(heads[n + 1]?.start ?? block.length, start + longest);
    const end = closingBrace(block, open, limit);
    const value = block.slice(start, end);
    return end > 0 && /\bcondition\s*:/.test(value) ? [{ start, end, type: 'yara-rule', value }] : [];
  });
}

/** The end of the rule whose brace was opened before `at`; 0 where it is not closed. Braces in strings do not count. */
function closingBrace(text: string, at: number, limit: number): number {
  let depth = 1;
  let quoted = false;
  for (let i = at; i < limit; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '"') quoted = !quoted;
    else if (char === '\n') quoted = false;
    else if (!quoted && char === '{') depth++;
    else if (!quoted && char === '}' && --depth === 0) return i + 1;
  }
  return 0;
}

/** The first line that is none of the rule's: at the margin stand its keys, items of a list, and remarks. */
const afterDocument = /^(?![a-z][\w-]{0,40}:(?:\s|$)|- |#|\s|$)/m;

/** A document of YAML with a title, a log source, and a detection with its condition (SigmaHQ, Sigma rules specification). */
function sigmaRules(block: string): Seen[] {
  if (!block.includes('logsource:') || !block.includes('detection:')) return [];
  const heads = Array.from(block.matchAll(/^title:/gm), ({ index }) => index);
  return heads.flatMap((start, n) => {
    const whole = block.slice(start, Math.min(heads[n + 1] ?? block.length, start + longest));
    const value = whole.split(afterDocument, 1)[0]!.trimEnd();
    const complete =
      /^logsource:/m.test(value) && /^detection:/m.test(value) && /^\s+condition:/m.test(value);
    return complete ? [{ start, end: start + value.length, type: 'sigma-rule', value }] : [];
  });
}

const networkHead =
  /^[ \t]{0,8}(?:alert|drop|reject|rejectsrc|rejectdst|rejectboth|pass|block|log) +([a-z][a-z0-9-]{1,15}) +[^\n(]{5,400}(?:->|<>) *[^\n(]{3,300}\(/;
/** Keywords of Suricata alone: sticky buffers with a dot, and protocols above TCP. */
const suricataOnly = /\b(?:http|dns|tls|ssh|file|smb|krb5|ja3|ja4|quic)\.[a-z_.]+;|\bflowbits:|\bapp-layer/;

/** A line that ends in its options, with a signature id. */
function networkRules(block: string): Seen[] {
  const found: Seen[] = [];
  if (!block.includes('sid:')) return found;
  let at = 0;
  for (const line of block.split('\n')) {
    if (line.length <= longest && line.includes('sid:') && line.trimEnd().endsWith(')')) {
      const protocol = networkHead.exec(line)?.[1];
      const value = line.trim();
      const start = at + line.indexOf(value);
      const plain = /^(?:tcp|udp|icmp|ip)$/.test(protocol ?? '') && !suricataOnly.test(line);
      const type = plain ? 'snort-rule' : 'suricata-rule';
      if (protocol) found.push({ start, end: start + value.length, type, value });
    }
    at += line.length + 1;
  }
  return found;
}
