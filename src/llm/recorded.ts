/** A model that says what was recorded: for tests and benchmarks. */
import type { LanguageModel } from './model.ts';

/** Words each sentence as `answers` has it, and leaves out those that it does not have. */
export const recordedModel = (name: string, answers: ReadonlyMap<string, string>): LanguageModel => ({
  name,
  reword: async ({ sentences }) => sentences.map(({ text }) => answers.get(text) ?? null),
});
