/**
 * What is said of things that somebody makes or runs: that a name is that of an app, of a solution, of what somebody took
 * apart. Linear: each pattern is anchored at a name, or at the end of a bounded stretch before it.
 */

import { Telltale } from '../../telltale.ts';
import { anyOf } from './any-of.ts';

const apps =
  '(?:app|application|game|e-?wallet|wallet|distro|open-source project|chatbot|browser extension|extension)';
/** "the Tea app", "Tea's app users" are the users of the app. */
const appAfter = new RegExp(
  `^["”’]? ${apps}s?(?:['’]s?)?\\b(?! (?:store|developer|maker|publisher|studio|firm|company|security|support)s?\\b)`,
  'i',
);
/** "the dating app Tea", "viral iPhone App Neon" */
const appBefore = new RegExp(`\\b${apps},? (?:called |named |dubbed )?["“‘]?$`, 'i');
/** ", a popular mobile wallet", "is an app that" */
const isAnApp = new RegExp(
  `^(?:,| is| was) (?:an?|the) (?:[\\w-]+ ){0,5}?${apps}\\b(?! (?:maker|developer|studio|company|firm))`,
  'i',
);

const isQuote = (mark: string | undefined): boolean => mark !== undefined && /["“”‘’]/.test(mark);

/** A word that each of these has: asked of the sentence first. */
export const tellsOfApps = new Telltale(
  /^(?:apps?|applications?|games?|wallets?|e-?wallets?|distros?|projects?|chatbots?|extensions?)$/,
);

/** Whether what stands here is called an app: who is hit goes by the name of what is affected. */
export const isApp = (before: string, after: string): boolean =>
  (appAfter.test(after) && isQuote(after[0]) === isQuote(before.at(-1))) ||
  appBefore.test(before.slice(-40)) ||
  isAnApp.test(after);

const things =
  '(?:solutions?|platform|tool|toolkit|app|application|product|service|suite|software|appliance|engine|feature|assistant|agent|framework|system|subscription|programme|program|bundle|course|gateway|storage|device|series|database|sandbox)';
/** ", a static analysis solution that", "helps security teams" */
const saidThing = anyOf([
  new RegExp(
    `^(?:[®™]|\\(\\w+\\)| \\([^()]{1,20}\\))*(?:,| is) (?:an?|the|its|their) (?:[\\w-]+,? ){0,8}?${things}\\b(?! (?:provider|vendor|maker|company|firm|specialist|developer)s?\\b)`,
    'i',
  ),
  /^(?:[®™]| \([^()]{1,20}\))* (?:helps?|enables|lets|allows|automates|empowers|protects|combines|integrates|delivers) (?!(?:police|authorities|investigat)\w*)/i,
]);

/** Whether what stands here is said to be a thing that does something for its users. */
export const isSaidThing = (after: string): boolean => saidThing.test(after);

/** "Hacking the Humane Pin": at the head of a title or of a sentence, what is hacked is a thing. */
const hacking =
  /^(?:[\p{L}’' ]{0,30} )?(?:hacking|reverse[- ]engineering|modding|rooting|jailbreaking|tearing down) (?:a |an |the |your |my )?(?:[\p{L}]+-?(?:enabled|powered|controlled|based) )?$/iu;

/** A word that it has: asked of the sentence first. */
export const takingApart = new Telltale(/^(?:hacking|engineering|modding|rooting|jailbreaking|tearing)$/);

/** Whether somebody takes apart what stands here. */
export const isHackedThing = (before: string): boolean => before.length < 60 && hacking.test(before);
