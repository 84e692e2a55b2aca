/** Verbs that state a relation, and between which types of entities. Written for this project. */
import type { EntityType, RelationType } from '../../../domain/entity.ts';

/** What a verb says of its subject and its object. `particle` must follow the verb ("relies on", "attributed to"). */
export interface Verb {
  relation: RelationType;
  particle: ReadonlySet<string> | null;
}

const table: [RelationType, string, string?][] = [
  [
    'uses',
    'use uses used using employ employs employed employing deploy deploys deployed deploying leverage leverages leveraged leveraging wield wields wielded run runs ran operate operates operated operating',
  ],
  ['uses', 'relies relied rely relying', 'on'],
  ['uses', 'spread spreads spreading propagates propagated', 'with via through'],
  [
    'targets',
    'target targets targeted targeting attack attacks attacked attacking hit hits hitting struck strikes breach breached breaches breaching compromise compromised compromises compromising infect infects infected infecting hack hacked hacks hacking infiltrated infiltrates infiltrating extorted extorts extorting crippled encrypted encrypts encrypting',
  ],
  ['targets', 'aimed directed launched mounted', 'at against'],
  [
    'targets',
    'attack attacks cyberattack cyberattacks campaign campaigns breach breaches',
    'on against of at',
  ],
  [
    'exploits',
    'exploit exploits exploited exploiting abuse abuses abused abusing weaponized weaponised weaponizing weaponising',
  ],
  ['attributed-to', 'attributed linked tied connected blamed ascribed traced', 'to on with'],
  [
    'delivers',
    'deliver delivers delivered delivering drop drops dropped dropping install installs installed installing download downloads downloaded downloading load loads loaded loading distribute distributes distributed distributing spread spreads spreading push pushes pushed pushing',
  ],
  [
    'communicates-with',
    'communicate communicates communicated communicating connects connecting beacons beaconed talks',
    'with to',
  ],
  ['communicates-with', 'contacts contacted contacting'],
  ['affects', 'affect affects affected affecting impact impacts impacted impacting'],
  ['affects', 'resides exists lies found discovered flaw vulnerability bug', 'in'],
  ['fixed-in', 'fixed patched addressed resolved corrected', 'in with'],
  ['located-in', 'based headquartered located', 'in'],
];

/** Word → what it may state, the readings with a particle first. */
export const verbs = new Map<string, Verb[]>();
for (const [relation, words, particles] of table) {
  const verb = { relation, particle: particles ? new Set(particles.split(' ')) : null };
  for (const word of words.split(' ')) {
    const known = verbs.get(word) ?? [];
    verbs.set(word, verb.particle ? [verb, ...known] : [...known, verb]);
  }
}

/** A product's maker "fixes" a vulnerability: read the other way round, it is fixed in the product. */
export const fixes: ReadonlySet<string> = new Set(
  'fixes fix fixed patches patched patch addresses addressed resolves resolved'.split(' '),
);

const doers: EntityType[] = ['actor', 'malware', 'tool', 'campaign'];
const fits: Record<RelationType, [EntityType[], EntityType[]]> = {
  uses: [
    ['actor', 'malware', 'campaign'],
    ['malware', 'tool'],
  ],
  targets: [
    ['actor', 'malware', 'campaign'],
    ['organisation', 'name', 'sector', 'place', 'product', 'person'],
  ],
  exploits: [doers, ['vulnerability', 'product']],
  'attributed-to': [
    ['malware', 'campaign', 'actor', 'tool', 'vulnerability'],
    ['actor', 'place'],
  ],
  delivers: [doers, ['malware', 'tool']],
  'communicates-with': [
    ['malware', 'tool'],
    ['malware', 'tool', 'product', 'organisation', 'place'],
  ],
  affects: [['vulnerability'], ['product', 'organisation', 'name']],
  'fixed-in': [['vulnerability'], ['product']],
  'located-in': [['organisation', 'name', 'actor'], ['place']],
};

export const suits = (relation: RelationType, subject: EntityType, object: EntityType): boolean =>
  fits[relation][0].includes(subject) && fits[relation][1].includes(object);
