/** A person's decision about a story, out of a form. */
import type { App } from '../../app/app.ts';
import type { Principal } from '../../app/principal.ts';
import type { StoryDecision } from '../../domain/decision.ts';
import type { Role } from '../../domain/entity.ts';
import type { AskedFind } from '../../domain/entity-page.ts';
import { meaningOf } from '../entity/means.ts';
import { isEntityType, readRef, roles } from '../entity-labels.ts';
import type { DecideTold } from './decide.tsx';

/** What came of the form: something to tell beside it, or the decision and whether it was carried out by now. */
export type Outcome = { told: DecideTold } | { done: boolean };

/** How often, and how many milliseconds apart, it is looked whether a decision was carried out: two seconds in all. */
export interface Patience {
  times: number;
  pause: number;
}
const patience: Patience = { times: 20, pause: 100 };

/** Asks for what the form says. What cannot be done is told with what was entered. */
export async function decideFrom(
  app: App,
  who: Principal,
  story: string,
  form: FormData,
  wait: Patience = patience,
): Promise<Outcome> {
  const entered: Record<string, string> = {};
  for (const [key, value] of form)
    if (typeof value === 'string' && key !== 'article') entered[key] = value.trim().slice(0, 500);
  const articles = form.getAll('article').filter((id) => typeof id === 'string');
  const tell = (problem: string): Outcome => ({ told: { problem, entered, articles } });
  try {
    if (entered.intent === 'undo-name') {
      await app.undoEntityDecision(who, Number(entered.id));
      return { done: true };
    }
    if (entered.intent === 'means') {
      const problem = await decideMeaning(app, who, story, entered);
      return problem === null ? { done: true } : tell(problem);
    }
    if (entered.intent === 'part') {
      const problem = await decidePart(app, who, story, entered);
      return problem === null ? { done: true } : tell(problem);
    }
    if (entered.intent === 'add') {
      const problem = await decideAdded(app, who, story, entered);
      return problem === null ? { done: true } : tell(problem);
    }
    const find = findAsked(story, entered);
    if (find !== null) {
      await app.decideFind(who, find);
      return { done: true };
    }
    if (entered.intent === 'undo') {
      const undone = await app.undoStoryDecision(who, Number(entered.id));
      return { done: await settled(app, who, undone, 'undoneAt', wait) };
    }
    const asked = await askedOf(app, who, entered);
    if ('problem' in asked) return tell(asked.problem);
    const decision = await app.decideStory(who, {
      story,
      into: null,
      title: null,
      articleIds: asked.kind === 'move' || asked.kind === 'split' ? articles : [],
      why: entered.why ?? '',
      ...asked,
    });
    return { done: await settled(app, who, decision, 'appliedAt', wait) };
  } catch (error) {
    if (!(error instanceof Error) || !['BadInput', 'NotFound'].includes(error.name)) throw error;
    const choices = 'others' in error ? (error.others as DecideTold['choices']) : undefined;
    const mayBeNew = entered.intent === 'means' || entered.intent === 'add';
    const doubt = choices !== undefined || (mayBeNew && error.name === 'NotFound');
    return { told: { problem: error.message, entered, articles, choices, doubt } };
  }
}

/** Has a name mean another in the articles of a story; gives what is missing, if anything is. */
async function decideMeaning(
  app: App,
  who: Principal,
  story: string,
  entered: Record<string, string>,
): Promise<string | null> {
  const of = readRef(entered.named ?? '');
  if (of === null) return 'Choose the name.';
  await app.decideEntity(who, {
    ...{ kind: 'split', type: of.type, entity: of.id, alias: null, articles: [story] },
    ...(await meaningOf(app, who, of.type, entered)),
    why: entered.why ?? '',
  });
  return null;
}

/** Has one another part in the articles of a story, or none; gives what is missing, if anything is. */
async function decidePart(
  app: App,
  who: Principal,
  story: string,
  { part = '', becomes = '', why = '' }: Record<string, string>,
): Promise<string | null> {
  const [role, ref = ''] = part.split(' ', 2);
  const of = readRef(ref);
  if (!isRole(role) || of === null) return 'Choose what is wrong.';
  if (becomes !== '' && !isRole(becomes)) return 'Choose what it is instead.';
  await app.decideEntity(who, {
    ...{ kind: 'part', type: of.type, entity: of.id, alias: null, into: null, name: null },
    ...{ role, becomes: becomes === '' ? null : becomes, articles: [story], why },
  });
  return null;
}

/** Gives one a part in the articles of a story that they do not give it; gives what is missing, if anything is. */
async function decideAdded(
  app: App,
  who: Principal,
  story: string,
  entered: Record<string, string>,
): Promise<string | null> {
  const { into = '', becomes = '', type = '', why = '' } = entered;
  if (into === '') return 'Say who or what is missing.';
  if (!isRole(becomes)) return 'Choose which part it has.';
  const of = await meaningOf(app, who, isEntityType(type) ? type : 'name', entered);
  await app.decideEntity(who, {
    ...{ kind: 'part', type: of.into!.type, entity: of.into!.id, alias: null, into: null, name: of.name },
    ...{ role: null, becomes, articles: [story], why, anyway: of.anyway },
  });
  return null;
}

/** What it says of an observable or a technique; null where it asks for something else. What is wrong with it, the app says. */
function findAsked(story: string, entered: Record<string, string>): AskedFind | null {
  const { intent, observable = '', technique = '', where, below, why = '' } = entered;
  const becomes = finds.find((one) => one === entered.becomes) ?? null;
  if (intent === 'verdict')
    return {
      kind: intent,
      entity: observable,
      becomes,
      articles: where === 'everywhere' ? null : [story],
      below: below === 'on',
      why,
    };
  return intent === 'technique' ? { kind: intent, entity: technique, becomes, articles: [story], why } : null;
}

const finds = ['malicious', 'benign', 'victim', 'technique'] as const;

const isRole = (value: string | undefined): value is Role => roles.some((role) => role === value);

type Asked =
  | { kind: 'merge' | 'move'; into: string }
  | { kind: 'split' }
  | { kind: 'rename'; title: string }
  | { kind: 'kind' | 'severity'; word: string };
type Problem = { problem: string };

async function askedOf(app: App, who: Principal, entered: Record<string, string>): Promise<Asked | Problem> {
  const { intent, chosen = '', into = '', title = '', word = '' } = entered;
  switch (intent) {
    case 'rename':
      return { kind: 'rename', title: title.slice(0, 200) };
    case 'kind':
    case 'severity':
      return { kind: intent, word: word.slice(0, 40) };
    case 'merge':
    case 'move': {
      if (intent === 'move' && chosen === 'own')
        return into === '' ? { kind: 'split' } : { problem: 'A story of their own, or another? Choose one.' };
      const other = otherOf(chosen, into);
      if (typeof other !== 'string') return other;
      // An address of a story that was merged away means the one that it is part of now.
      return { kind: intent, into: (await app.storyMovedTo(who, other)) ?? other };
    }
    default:
      return { problem: 'This form asks for something unknown.' };
  }
}

/** The other story: one that was offered, or the one whose address was given. */
function otherOf(chosen: string, into: string): string | Problem {
  const offered = chosen === 'other' ? '' : chosen;
  if (offered !== '' && into !== '')
    return { problem: 'Choose one of the stories or give an address, not both.' };
  if (offered !== '') return offered;
  if (into === '') return { problem: 'Say which story: choose one, or give its address.' };
  return storyIn(into) ?? { problem: 'This is no story’s address.' };
}

/** The id in a story's address, whole or from its path on, or an id itself; null for anything else. */
export function storyIn(text: string): string | null {
  const match = /(?:^|\/)stories\/([^/?#\s]+)/.exec(text) ?? /^([\w-]+)$/.exec(text);
  try {
    return match === null ? null : decodeURIComponent(match[1]!).slice(0, 100);
  } catch {
    return null;
  }
}

/** Waits until whoever tells stories has carried it out, but not for long; true where it is done. */
async function settled(
  app: App,
  who: Principal,
  { id, story }: StoryDecision,
  when: 'appliedAt' | 'undoneAt',
  { times, pause }: Patience,
): Promise<boolean> {
  for (let left = times; left >= 0; left--) {
    const now = (await app.storyDecisions(who, story)).find((one) => one.id === id);
    if (now !== undefined && now[when] !== null) return true;
    if (left > 0) await new Promise((ready) => setTimeout(ready, pause));
  }
  return false;
}
