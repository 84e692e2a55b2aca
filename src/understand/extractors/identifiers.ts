/** Identifiers of vulnerabilities: `CVE-2025-12345`, `GHSA-…`. A weakness (`CWE-79`) is none: many have it, and it is an observable. */
import type { Mention } from '../../domain/findings.ts';
import type { Extractor } from '../reading.ts';

// Each alternative is bounded, so that the search is linear. Some write the hyphen as another dash or as a space.
const pattern =
  /\b(?:CVE[-‐‑–— ]?(?:19|20)\d{2}[-‐‑–—]\d{4,7}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})(?![\w-]?\d)/gi;

export const identifiers: Extractor<Mention> = {
  name: 'identifiers',
  find({ text }) {
    return Array.from(text.matchAll(pattern), (hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      type: 'vulnerability' as const,
      key: hit[0]
        .toLowerCase()
        .replace(/[‐‑–— ]/g, '-')
        .replace(/^cve(?=\d)/, 'cve-'),
    }));
  },
};
