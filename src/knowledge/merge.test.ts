import { expect, it } from 'vitest';
import { shippedEntities } from './shipped.ts';

it('shows a name with the dollar sign that one of its spellings has, at the same address', () => {
  const hunters = shippedEntities().filter(
    ({ type, id }) => type === 'actor' && id === 'scattered-lapsus-hunters',
  );
  expect(hunters.map(({ name }) => name)).toEqual(['Scattered Lapsus$ Hunters']);
});
