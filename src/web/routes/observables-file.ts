import { answering } from '../context.ts';
import { isEntityType } from '../entity-labels.ts';

/** All observables of a story (`/stories/:id/observables/csv`) or of an entity, as a file to keep. */
export const loader = answering(async ({ app, who, params: { type, id = '', format } }) => {
  if ((format !== 'csv' && format !== 'stix') || (type !== undefined && !isEntityType(type)))
    throw Object.assign(new Error('Observables come as csv or as stix.'), { name: 'NotFound' });
  const of = type === undefined ? { story: id } : { entity: { type, id } };
  const file = await app.observablesFile(who, of, format);
  return new Response(file.body, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name.replace(/[^\w.-]+/g, '-').slice(0, 150)}"`,
    },
  });
});
