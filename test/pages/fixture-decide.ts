/** What people decide about the invented stories, and the stories at two times. */
import type { App } from '../../src/app/app.ts';
import type { AskedStoryDecision, StoryDecision } from '../../src/domain/decision.ts';
import { NOW } from './fixture-article.ts';
import { said } from './fixture-cite.ts';
import { flawStory } from './fixture-story.ts';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

type Decisions = Pick<
  App,
  'decideStory' | 'undoStoryDecision' | 'storyDecisions' | 'storyWhy' | 'compareStory' | 'storyMovedTo'
>;

/** Decisions are carried out at once, but for those whose reason says "slow". */
export function fixtureDecisions(calls: string[]): Decisions {
  let decisions: StoryDecision[] = [earlier];
  return {
    async decideStory(_who, asked) {
      calls.push(`decide ${JSON.stringify(asked)}`);
      if (asked.why.trim() === '')
        throw named('BadInput', 'Say why: whoever reads this later wants to know.');
      if (asked.into === 'nowhere') throw named('NotFound', 'There is no such story.');
      if (asked.kind === 'split' && asked.articleIds.length === 0)
        throw named('BadInput', 'Choose the articles.');
      if (asked.word === 'dreadful') throw named('BadInput', 'There is no severity “dreadful”.');
      const decision = kept(asked, decisions.length + 1);
      decisions = [decision, ...decisions];
      return decision;
    },
    async undoStoryDecision(_who, id) {
      calls.push(`undo ${id}`);
      decisions = decisions.map((one) => (one.id === id ? { ...one, undoBy: 'local', undoneAt: NOW } : one));
      return decisions.find((one) => one.id === id)!;
    },
    storyDecisions: async (_who, story) =>
      decisions.filter((one) => one.story === story || one.into === story),
    storyMovedTo: async (_who, id) =>
      id === 'merged' || decisions.some((one) => one.kind === 'merge' && one.story === id && !one.undoneAt)
        ? (decisions.find((one) => one.kind === 'merge' && one.story === id)?.into ?? 'flaws')
        : null,
    async storyWhy() {
      return {
        articles: flawStory.sources.slice(0, 2).map((source, index) => ({
          ...source,
          joined: index > 0,
          score: 0.94,
          by: 'probability 0.94',
          reasons: [{ feature: 'cve', value: 1, weight: 0.6, words: 'same rare identifier' }],
          runnersUp:
            index === 0
              ? []
              : [
                  {
                    storyId: 'story-9',
                    title: 'Attackers exploit an older SQL injection in the same firewall',
                    score: 0.41,
                    by: 'probability 0.41',
                    reasons: [],
                    veto: 'another flaw of the same product',
                  },
                  {
                    storyId: 'gone',
                    title: null,
                    score: 0.2,
                    by: 'probability 0.20',
                    reasons: [],
                    veto: null,
                  },
                ],
        })),
      };
    },
    async compareStory(_who, id, from, to) {
      if (Number.isNaN(Date.parse(from))) throw named('BadInput', `“${from}” is not a time.`);
      if (from >= (to ?? NOW)) throw named('BadInput', 'The first of the two times must be the earlier one.');
      return {
        now: NOW,
        id,
        title: flawStory.title,
        from,
        to: to ?? NOW,
        was: { title: 'Attackers exploit a web firewall flaw', state: said('The vendor says nothing.', [1]) },
        is: { title: flawStory.title, state: flawStory.state },
        changes: [
          { what: 'correction', words: 'number of flaws', was: 'one', is: 'two' },
          {
            what: 'attribution',
            words: 'attribution changed: Pale Otter → Tin Lantern',
            was: 'Pale Otter',
            is: 'Tin Lantern',
          },
        ],
        summary: {
          gone: [said('The vendor does not answer.', [1])],
          came: flawStory.summary.slice(0, 2),
          stayed: 2,
        },
        events: {
          gone: [],
          came: flawStory.events
            .slice(2, 4)
            .map((event) => ({ ...said(event.headline, [2]), happened: event.happened, sentences: [] })),
          stayed: 7,
        },
        about: {
          gone: [],
          came: [
            {
              role: 'victim',
              type: 'organisation',
              id: 'tidal',
              name: 'Tidal Harbour Clinic',
              certainty: 'hedged',
            },
          ],
          stayed: 4,
        },
        articles: {
          gone: [],
          came: [{ articleId: 'article-6', title: 'What Cirrus Post says', publisher: 'Cirrus Post' }],
          stayed: 33,
        },
      };
    },
  };
}

const kept = (asked: AskedStoryDecision, id: number): StoryDecision => ({
  ...asked,
  word: asked.word ?? null,
  into: asked.kind === 'split' ? 'apart' : asked.into,
  id,
  by: 'local',
  at: NOW,
  appliedAt: asked.why.includes('slow') ? null : NOW,
  undoBy: null,
  undoneAt: null,
});

const earlier: StoryDecision = kept(
  {
    kind: 'move',
    story: 'flaws',
    into: 'story-9',
    articleIds: ['article-77'],
    title: null,
    why: 'it is about the flaw of July',
  },
  1,
);
