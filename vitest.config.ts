import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files, longest first: one that begins last is waited for alone. */
const long = [
  'test/pages/accessible',
  'test/pages/journeys',
  'src/understand/worst-input',
  'test/faults/database',
  'test/faults/kill',
  'test/cli',
  'src/app/entity',
  'test/pages/policy',
  'test/hostile',
  'src/store/server',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = long.findIndex((file) => moduleId.endsWith(`/${file}.test.ts`));
      return found < 0 ? long.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts', 'sample/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest keeps one processor for itself, and needs next to nothing of it: on two that is half of them.
    maxWorkers: '100%',
    // The files of a worker share what they import, as articles share it in the program.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    sequence: { sequencer: LongFirst },
  },
});
