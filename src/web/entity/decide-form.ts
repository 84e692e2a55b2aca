/** A person's decision about an entity, out of a form. */
import type { App } from '../../app/app.ts';
import type { Principal } from '../../app/principal.ts';
import type { EntityRef } from '../../domain/entity.ts';
import type { AskedDecision } from '../../domain/entity-page.ts';
import { isEntityType, readRef } from '../entity-labels.ts';
import type { DecideTold } from './decide.tsx';
import { meaningOf } from './means.ts';

/** Carries a form out; null where it was done, else what to tell beside the form. */
export async function decideFrom(
  app: App,
  who: Principal,
  of: EntityRef,
  form: FormData,
): Promise<DecideTold | null> {
  const entered: Record<string, string> = {};
  for (const [key, value] of form) if (typeof value === 'string') entered[key] = value.trim().slice(0, 500);
  const tell = (problem: string, choices: DecideTold['choices'] = [], doubt = false): DecideTold => ({
    problem,
    choices,
    doubt,
    entered,
    stories: textsOf(form, 'in'),
  });
  try {
    if (entered.intent === 'undo') {
      await app.undoEntityDecision(who, Number(entered.id));
      return null;
    }
    const asked = {
      type: of.type,
      entity: of.id,
      alias: null,
      into: null,
      name: null,
      why: entered.why ?? '',
    };
    if (asked.why === '') return tell('Say why: the record keeps it.');
    const decision = await decisionOf(app, who, of, entered, textsOf(form, 'in'));
    if ('problem' in decision) return tell(decision.problem);
    if (decision.into !== undefined && decision.into?.type === of.type && decision.into.id === of.id)
      return tell(entered.intent === 'split' ? 'It is of that type already.' : 'That is this entity itself.');
    await app.decideEntity(who, { ...asked, ...decision });
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !['BadInput', 'NotFound'].includes(error.name)) throw error;
    if ('others' in error) return tell(error.message, error.others as [], true);
    // Whoever is meant in some articles may be new here.
    return tell(error.message, [], entered.intent === 'elsewhere' && error.name === 'NotFound');
  }
}

type Decision = Pick<AskedDecision, 'kind'> & Partial<AskedDecision>;
type Problem = { problem: string };

/** All that a form says under one name. */
const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');

async function decisionOf(
  app: App,
  who: Principal,
  of: EntityRef,
  entered: Record<string, string>,
  stories: string[],
): Promise<Decision | Problem> {
  const { intent, name = '', alias = '', type, chosen = '' } = entered;
  const anyway = entered.anyway === 'yes';
  switch (intent) {
    case 'rename': {
      // It was offered to say that it is the same as one that is called so.
      const same = readRef(chosen);
      if (same !== null) return { kind: 'merge', into: same, anyway: true };
      return name === ''
        ? { problem: 'Write the name.' }
        : { kind: 'rename', name, anyway: chosen === 'two' };
    }
    case 'split':
      if (alias === '' || !isEntityType(type)) return { problem: 'Choose what the name is instead.' };
      return { kind: 'split', alias, into: { type, id: addressPart(alias) } };
    case 'elsewhere': {
      if (stories.length === 0) return { problem: 'Choose the stories in which it means another.' };
      const meaning = await meaningOf(app, who, of.type, entered);
      return { kind: 'split', alias: alias === '' ? null : alias, articles: stories, ...meaning };
    }
    case 'merge': {
      const into = await otherOf(app, who, entered);
      return 'problem' in into ? into : { kind: 'merge', into, anyway };
    }
    default:
      return { problem: 'This form asks for something unknown.' };
  }
}

/** The other entity: chosen, or by its address, or by its exact name, which only it bears. */
async function otherOf(
  app: App,
  who: Principal,
  { chosen = '', into = '' }: Record<string, string>,
): Promise<EntityRef | Problem> {
  const ref = readRef(chosen) ?? readRef(into);
  if (ref !== null) return ref;
  if (into === '') return { problem: 'Name the other entity.' };
  return app.entityCalled(who, into);
}

/** A name as an address has it (`entityId` of the domain, which the pages do not load). */
const addressPart = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100);
