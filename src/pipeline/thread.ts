/** The pipeline's own thread: works until it is told to stop. An entry of its own, like main.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { stderrLog } from '../log.ts';
import { makeGround, openPool, type PipelineSettings } from '../wiring.ts';
import { work } from './worker.ts';

const settings = workerData as PipelineSettings;
const { pool, db } = openPool(settings.connection, stderrLog);
const stop = new AbortController();
parentPort!.once('message', () => stop.abort());
await work(makeGround(db, stderrLog, settings), pool, stop.signal, settings.offline);
await pool.end();
parentPort!.close();
