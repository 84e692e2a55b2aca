/** Who makes what, as the catalogue of exploited vulnerabilities states it. */
import { nameKey } from '../domain/entity.ts';
import { shippedFacts } from './shipped.ts';

let byProduct: Map<string, string> | null = null;
let byVulnerability: Map<string, string> | null = null;
let makers: Set<string> | null = null;

function load(): void {
  byProduct = new Map();
  byVulnerability = new Map();
  for (const { exploited } of shippedFacts()) {
    for (const { id, vendor, product } of exploited ?? []) {
      byProduct.set(nameKey(product), nameKey(vendor));
      byVulnerability.set(id.toLowerCase(), nameKey(vendor));
    }
  }
}

/** The key of the maker of a product ("fortiweb") or of what has a vulnerability ("cve-2025-64446"); null where nothing states it. */
export function makerOf(key: string): string | null {
  if (!byProduct || !byVulnerability) load();
  return byVulnerability!.get(key) ?? byProduct!.get(key) ?? null;
}

/** Whether the catalogue knows products of this maker; `key` as in `makerOf`. */
export function isMaker(key: string): boolean {
  if (!byProduct || !byVulnerability) load();
  makers ??= new Set(byVulnerability!.values());
  return makers.has(key);
}
