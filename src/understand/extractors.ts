/** The table of extractors: one file each in `extractors/`. A new one is a file there and a line here. */
import type { Mention } from '../domain/findings.ts';
import { dates } from './extractors/dates.ts';
import { identifiers } from './extractors/identifiers.ts';
import { known } from './extractors/known.ts';
import { withAliases } from './extractors/names/aliases.ts';
import { withKinds } from './extractors/names/kinds.ts';
import { withModels } from './extractors/names/models.ts';
import { packages } from './extractors/names/packages.ts';
import { withTools } from './extractors/names/tools.ts';
import { names } from './extractors/names.ts';
import { observables } from './extractors/observables.ts';
import { quantities } from './extractors/quantities.ts';
import { techniques } from './extractors/techniques.ts';
import { withoutDatelined } from './filters/datelines.ts';
import type { Extractor, Reading } from './reading.ts';

/** Kinds of mentions, the surest first: where two overlap, the earlier in this list stands. */
const mentionExtractors: Extractor<Mention>[] = [identifiers, names, known, packages];

export const extractors = {
  dates,
  quantities,
  observables,
  techniques,
  mentions,
};

/** All mentions in order of their start, without overlaps; names that no catalogue lists with what the article shows them to be. */
function mentions(reading: Reading): Mention[] {
  const taken = new Uint8Array(reading.text.length);
  const kept: Mention[] = [];
  for (const extractor of mentionExtractors) {
    for (const mention of extractor.find(reading)) {
      if (taken[mention.start] || taken[mention.end - 1]) continue;
      taken.fill(1, mention.start, mention.end);
      kept.push(mention);
    }
  }
  const sent = withoutDatelined(reading.article, kept);
  const typed = withKinds(
    reading,
    sent.sort((a, b) => a.start - b.start),
  );
  return withAliases(reading, withModels(reading.text, withTools(reading, typed)));
}
