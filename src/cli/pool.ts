import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Items that go to a worker thread in one message: enough that the message costs little beside the work. */
const BATCH = 16;
/** Items worked on before threads are started: below this, starting them costs more than they save. */
const ALONE = 48;

/** What a thread may hold, in megabytes: without a bound each lets garbage pile up as far as the machine's memory goes. */
const MEMORY = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 24 };

interface Answer<Out> {
  ticket: number;
  results: Out[];
}

/**
 * Maps items in order over worker threads, one a core. `alone` does the same on this thread: it takes the first items, and all on
 * a single core. Memory is bounded: no more than two batches a thread are under way.
 */
export async function* mapInThreads<In, Out>(
  items: AsyncIterable<In>,
  worker: URL,
  alone: (item: In) => Out | Promise<Out>,
): AsyncGenerator<Out> {
  const threads = availableParallelism();
  const iterator = items[Symbol.asyncIterator]();
  let ended = false;
  const take = async (most: number): Promise<In[]> => {
    const batch: In[] = [];
    while (batch.length < most && !ended) {
      const { done, value } = await iterator.next();
      if (done) ended = true;
      else batch.push(value);
    }
    return batch;
  };
  for (let i = 0; !ended && (threads === 1 || i < ALONE); i++) {
    for (const item of await take(1)) yield await alone(item);
  }
  if (ended) return;

  const workers = Array.from({ length: threads }, () => new Worker(worker, { resourceLimits: MEMORY }));
  const answers = new Map<number, Promise<Out[]>>();
  try {
    let [sent, given] = [0, 0];
    while (!ended || given < sent) {
      while (!ended && sent - given < threads * 2) {
        const batch = await take(BATCH);
        if (!batch.length) break;
        answers.set(sent, ask(workers[sent % threads] as Worker, sent, batch));
        sent++;
      }
      const next = answers.get(given);
      if (!next) break;
      answers.delete(given++);
      yield* await next;
    }
  } finally {
    // An answer nobody waits for any more must not count as an error when its thread is ended.
    for (const answer of answers.values()) answer.catch(() => undefined);
    await Promise.all(workers.map((thread) => thread.terminate()));
  }
}

async function ask<In, Out>(thread: Worker, ticket: number, items: In[]): Promise<Out[]> {
  const ended = new AbortController();
  const answered = new Promise<Out[]>((resolve, reject) => {
    const onMessage = (answer: Answer<Out>) => {
      if (answer.ticket !== ticket) return;
      thread.off('message', onMessage);
      ended.abort();
      resolve(answer.results);
    };
    thread.on('message', onMessage);
    once(thread, 'error', { signal: ended.signal }).then(
      ([error]) => reject(error),
      () => undefined,
    );
  });
  thread.setMaxListeners(32);
  thread.postMessage({ ticket, items });
  return answered;
}
