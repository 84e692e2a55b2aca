/** Victims, persons and countries as what tells stories apart and holds them together. */
import { describe, expect, it } from 'vitest';
import type { RoleFind } from '../../domain/findings.ts';
import background from './background.json' with { type: 'json' };
import { readBackground } from './background.ts';
import { told } from './fixture.ts';
import { comparedParties } from './parties.ts';
import { profileOf } from './profile.ts';
import { Story } from './story.ts';

const counts = readBackground(background);

function profile(id: string, roles: [RoleFind['role'], string, RoleFind['certainty']?][]) {
  const item = told({ id, title: 'An attack', text: 'An attack.' });
  const finds = roles.map(
    ([role, key, certainty = 'asserted'], start): RoleFind => ({
      role,
      key,
      certainty,
      type: 'organisation',
      start,
      end: start + 1,
    }),
  );
  return profileOf({ ...item, findings: { ...item.findings, roles: finds } }, counts, 0);
}

function compared(here: Parameters<typeof profile>[1], ...there: Parameters<typeof profile>[1][]) {
  const story = new Story('s');
  story.add(...there.map((roles, i) => profile(`s${i}`, roles)));
  return comparedParties(profile('a', here), story);
}

describe('parties', () => {
  it('are the same by name, and by a name within a longer one', () => {
    expect(compared([['victim', 'tarrow airport']], [['victim', 'tarrow']]).sameParty).toBe(1);
    expect(compared([['victim', 'tarrow']], [['victim', 'tarrow']], [['victim', 'oldenkamp']])).toEqual({
      sameParty: 0.5,
      otherParty: 0,
      otherCountry: 0,
    });
  });

  it('are others only where both are named, and not where the role is denied', () => {
    expect(compared([['victim', 'tarrow']], [['victim', 'oldenkamp']]).otherParty).toBe(1);
    expect(compared([['victim', 'tarrow']], []).otherParty).toBe(0);
    expect(compared([['victim', 'tarrow']], [['victim', 'oldenkamp', 'denied']]).otherParty).toBe(0);
    expect(compared([['vendor', 'tarrow']], [['victim', 'oldenkamp']]).otherParty).toBe(0);
  });

  it('countries are others where none is shared', () => {
    expect(compared([['country', 'norway']], [['country', 'chile']]).otherCountry).toBe(1);
    expect(compared([['country', 'norway', 'hedged']], [['country', 'chile']]).otherCountry).toBe(0);
    expect(
      compared(
        [['country', 'norway']],
        [
          ['country', 'chile'],
          ['country', 'norway'],
        ],
      ).otherCountry,
    ).toBe(0);
  });
});
