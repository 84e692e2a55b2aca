/** The thread that `aside.ts` starts: parses one document and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { type AsideAnswer, type AsideJob, parsers } from './aside.ts';
import { FetchError } from './failure.ts';

function answer({ what, bytes, from }: AsideJob): AsideAnswer {
  try {
    return { parsed: parsers[what](bytes, from) };
  } catch (error) {
    if (error instanceof FetchError) return { failure: error.failure, detail: error.message };
    throw error;
  }
}

parentPort?.postMessage(answer(workerData as AsideJob));
