import type { TechniqueView } from '../../domain/entity-page.ts';
import { answering } from '../context.ts';
import { isEntityType } from '../entity-labels.ts';
import { count } from '../format.ts';

/**
 * The techniques of a story or of an entity as a layer of ATT&CK's Navigator (layer format 4.5); the score is the number
 * of sentences, 0 where only a catalogue says so. https://github.com/mitre-attack/attack-navigator/tree/master/layers
 */
export const loader = answering(async ({ app, who, params: { type, id = '' } }) => {
  if (type !== undefined && !isEntityType(type))
    throw Object.assign(new Error('There is no such kind of entity.'), { name: 'NotFound' });
  const page =
    type === undefined
      ? await app.story(who, id, { asOf: null, visit: false })
      : await app.entity(who, type, id);
  const name = 'title' in page ? page.title : page.name;
  return new Response(JSON.stringify(layerOf(name, page.techniques), null, 1), {
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': 'attachment; filename="navigator-layer.json"',
    },
  });
});

function layerOf(name: string, techniques: readonly TechniqueView[]) {
  return {
    name,
    description: 'Made by Throughline. The score is the number of sentences that tell of a technique.',
    domain: 'enterprise-attack',
    versions: { layer: '4.5', navigator: '5.1.0' },
    hideDisabled: false,
    techniques: techniques.map(({ id, sentences, by }) => ({
      techniqueID: id,
      score: sentences,
      enabled: true,
      showSubtechniques: id.includes('.'),
      comment:
        sentences > 0
          ? `${count(sentences)} ${sentences === 1 ? 'sentence' : 'sentences'}`
          : `only ${by ?? 'a catalogue'} says so`,
    })),
  };
}
