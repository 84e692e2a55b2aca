/**
 * CISA's Known Exploited Vulnerabilities, the JSON file.
 * https://www.cisa.gov/known-exploited-vulnerabilities-catalog
 */
import { z } from 'zod';
import type { Facts } from '../facts.ts';
import type { ReadOptions } from './attack.ts';
import { BrokenCatalogue, checked, cleanName, parseJson } from './broken.ts';
import { plainText } from './text.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'is no day like 2025-08-25');

const File = z.object({
  catalogVersion: z.string(),
  count: z.number().optional(),
  vulnerabilities: z.array(z.unknown()),
});

const Entry = z.object({
  cveID: z.string().regex(/^CVE-\d{4}-\d{4,19}$/, 'is no CVE id'),
  vendorProject: z.string(),
  product: z.string(),
  dateAdded: day,
  dueDate: day,
  requiredAction: z.string().optional(),
  knownRansomwareCampaignUse: z.string().optional(),
});

/** Reads the list. @throws BrokenCatalogue, also where it holds fewer entries than it says */
export function readKev(text: string, file: string, options: ReadOptions): Facts {
  const { catalogVersion, count, vulnerabilities } = checked(File, parseJson(text, file), file);
  if (count !== undefined && count !== vulnerabilities.length)
    throw new BrokenCatalogue(
      `${file} says that it holds ${count} entries and holds ${vulnerabilities.length}.`,
    );
  const exploited = vulnerabilities.map((given, index) => {
    const id = (given as { cveID?: unknown } | null)?.cveID;
    const entry = checked(Entry, given, file, typeof id === 'string' ? id : `entry ${index + 1}`);
    const action = options.descriptions ? plainText(entry.requiredAction ?? '') : '';
    return {
      id: entry.cveID,
      vendor: cleanName(entry.vendorProject) ?? '',
      product: cleanName(entry.product) ?? '',
      added: entry.dateAdded,
      due: entry.dueDate,
      ransomware: entry.knownRansomwareCampaignUse === 'Known',
      ...(action !== '' && { action }),
    };
  });
  return {
    catalogue: 'kev',
    title: 'CISA KEV',
    by: 'CISA',
    version: catalogVersion.slice(0, 30),
    attribution: 'CISA, Known Exploited Vulnerabilities Catalog, CC0',
    exploited,
    skipped: {},
  };
}
