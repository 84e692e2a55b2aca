/**
 * What each entity is to the report: victim, actor, authority, supplier, researcher, what is affected and who makes it.
 * A linear model over readable features (`roles/features.ts`) tells roles that hang on context; the others follow from
 * the type of the entity. Sector and country are those of the victim, or of what happened. An article's way:
 *
 * 1. `roles/featured.ts`: its entities, where each stands and what is beside it;
 * 2. `roles/deciding.ts`: what each is by the model and by rules, `roles/fits.ts` what it can be at all;
 * 3. `roles/victims.ts`: who was hit though no weight is sure of it, and who was not;
 * 4. `roles/showing.ts`: the sentence that says it, and how firmly;
 * 5. `roles/typed.ts`, `roles/sectors.ts`, `roles/countries.ts`: what follows from the text or from the finds.
 */
import type { Relation, RoleFind } from '../../domain/findings.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Reading } from '../reading.ts';
import type { Placed } from './placed.ts';
import { findCountries } from './roles/countries.ts';
import { rolesOf } from './roles/deciding.ts';
import { type Featured, featuredIn } from './roles/featured.ts';
import { type RoleModel, roleProbabilities } from './roles/model.ts';
import { tellsOfHarmIn } from './roles/said-in-other-languages.ts';
import { findSectors } from './roles/sectors.ts';
import { shownIn } from './roles/showing.ts';
import { describedLaws, vulnerabilities } from './roles/typed.ts';
import {
  isToldVictim,
  likeliestVictim,
  tellsOfHarm,
  tellsOfNoAttack,
  withListed,
  withoutUnharmed,
  withoutVictims,
} from './roles/victims.ts';
import weights from './roles/weights.json' with { type: 'json' };
import { isWhole } from './roles/whole.ts';

/** The roles in one report, in the order of their sentences. Linear in the text. */
export function findRoles(
  reading: Reading,
  mentions: readonly Placed[],
  kind: Kind | undefined,
  relations: readonly Relation[],
  model: RoleModel = weights,
): RoleFind[] {
  return rolesAmong(reading, mentions, featuredIn(reading, mentions, kind, relations), kind, model);
}

/** As `findRoles`, for entities whose features are at hand already. */
export function rolesAmong(
  reading: Reading,
  mentions: readonly Placed[],
  entities: readonly Featured[],
  kind: Kind | undefined,
  model: RoleModel,
): RoleFind[] {
  const scored = entities.map((entity) => ({
    entity,
    probabilities: roleProbabilities(model, entity.features),
  }));
  const hit = new Set(entities.filter(isToldVictim));
  const likely = hit.size === 0 ? likeliestVictim(reading, scored, kind) : null;
  const least = isWhole(reading.sentences) ? model.leastInWhole : model.least;
  const beginning = reading.text.slice(0, 1000);
  const isOfHarm = tellsOfHarm(beginning) || tellsOfHarmIn(reading.article.language, beginning);
  const told = scored.map((one) =>
    rolesOf(one, least, {
      isLikely: one.entity === likely,
      isTold: hit.has(one.entity),
      isHarm: isOfHarm,
    }),
  );
  const listed = withListed(scored, told);
  const harmed = tellsOfNoAttack(reading)
    ? withoutVictims(listed)
    : hit.size > 0
      ? listed
      : withoutUnharmed(reading, kind, listed);
  const finds = shownIn(reading, entities, harmed);
  finds.push(...vulnerabilities(reading, mentions), ...describedLaws(reading, finds));
  finds.push(...findSectors(reading, finds), ...findCountries(reading, finds));
  return finds.sort((a, b) => a.start - b.start);
}
