/**
 * A model behind a server that speaks OpenAI's chat completions (POST /chat/completions), as Ollama, llama.cpp, vLLM and most
 * hosted ones do. Its address is the operator's setting, so that it may be on this machine; but its answers are input.
 */
import { request } from 'undici';
import { z } from 'zod';
import { TryLater } from '../domain/errors.ts';
import { BadAnswer, type LanguageModel } from './model.ts';
import { INSTRUCTIONS, promptOf, readAnswer } from './prompt.ts';

export interface ModelSettings {
  /** Base address, e.g. http://localhost:11434/v1 */
  url: string;
  name: string;
  key: string | null;
}

/** A model on a processor without acceleration takes a minute for a summary. */
export const LIMITS = { timeoutMs: 120_000, maxBytes: 256 * 1024 };

const AWAY_MS = 5_000;
/** What another try, or another setting, may mend; anything else is this request's own trouble. */
const AWAY: Record<number, string> = {
  401: 'THROUGHLINE_MODEL_KEY may be wrong',
  403: 'THROUGHLINE_MODEL_KEY may be wrong',
  404: 'THROUGHLINE_MODEL_URL or THROUGHLINE_MODEL may be wrong',
  429: 'it is asked too often',
  502: 'it is not ready',
  503: 'it is not ready',
  504: 'it is not ready',
};

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

export function chatCompletions(settings: ModelSettings, limits = LIMITS): LanguageModel {
  const { name } = settings;
  const address = `${settings.url.replace(/\/+$/, '')}/chat/completions`;
  return {
    name,
    async reword(asked, signal) {
      const body = JSON.stringify({
        model: name,
        messages: [
          { role: 'system', content: INSTRUCTIONS },
          { role: 'user', content: promptOf(asked) },
        ],
        temperature: 0,
        stream: false,
      });
      const within = AbortSignal.any([signal, AbortSignal.timeout(limits.timeoutMs)]);
      const answer = Completion.safeParse(await post(address, body, settings.key, limits, within));
      if (!answer.success) throw new BadAnswer('its server answered in another form than chat completions');
      return readAnswer(answer.data.choices[0]!.message.content, asked.sentences.length);
    },
  };
}

async function post(
  address: string,
  body: string,
  key: string | null,
  { timeoutMs, maxBytes }: typeof LIMITS,
  signal: AbortSignal,
): Promise<unknown> {
  const { host } = new URL(address);
  try {
    const response = await request(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body,
      signal,
      // The signal ends it, and says why.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const { statusCode: status } = response;
    if (status !== 200) {
      response.body.on('error', () => {}).destroy();
      // A redirect is not followed: it would take the key and the passages to an address that nobody set.
      const why = AWAY[status] ?? (status >= 300 && status < 400 ? 'redirects are not followed' : null);
      if (why !== null) throw new TryLater(`${host} answers ${status}: ${why}`, AWAY_MS);
      throw new BadAnswer(`its server answered ${status}`);
    }
    return JSON.parse(await readWithin(response.body, maxBytes));
  } catch (error) {
    if (error instanceof TryLater || error instanceof BadAnswer) throw error;
    if (error instanceof SyntaxError) throw new BadAnswer('its server answered no JSON');
    if ((error as Error).name === 'TimeoutError')
      throw new BadAnswer(`it took longer than ${timeoutMs / 1000} s`);
    signal.throwIfAborted();
    throw new TryLater(`${host} cannot be reached: ${wordsOf(error as Error)}`, AWAY_MS);
  }
}

/** The text of an answer. Throws `BadAnswer`, and reads no further, where it is longer. */
async function readWithin(body: AsyncIterable<Buffer>, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new BadAnswer(`its answer is longer than ${maxBytes / 1024} kB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Node gives several addresses' failures as one error without a message. */
const wordsOf = (error: Error): string =>
  error instanceof AggregateError
    ? error.errors.map((each: Error) => each.message).join('; ')
    : error.message;
