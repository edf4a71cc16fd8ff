const PATIENCE_MS = 1000;
const CLEAR_LINE = '\r\u001b[K';

/** On a terminal and past one second, says on standard error which step work on one thing is at; `end` takes it away. */
export function stepProgress(doing: string): { onStep: (step: string) => void; end: () => void } {
  const started = performance.now();
  let isShown = false;
  return {
    onStep(step) {
      if (!process.stderr.isTTY || performance.now() - started <= PATIENCE_MS) return;
      process.stderr.write(`${CLEAR_LINE}${doing}: ${step}`);
      isShown = true;
    },
    end() {
      if (isShown) process.stderr.write(CLEAR_LINE);
    },
  };
}

/** Passes items on and, on a terminal and past one second, counts them on standard error. */
export async function* withProgress<T>(items: AsyncIterable<T>, doing: string): AsyncGenerator<T> {
  if (!process.stderr.isTTY) {
    yield* items;
    return;
  }
  const started = performance.now();
  let bar: { update(value: number): void; stop(): void } | undefined;
  let count = 0;
  try {
    for await (const item of items) {
      count++;
      if (!bar && performance.now() - started > PATIENCE_MS) {
        const { SingleBar } = await import('cli-progress');
        const single = new SingleBar({
          format: `${doing}: {value} reports`,
          stream: process.stderr,
          hideCursor: true,
          clearOnComplete: true,
        });
        single.start(Number.POSITIVE_INFINITY, count);
        bar = single;
      }
      bar?.update(count);
      yield item;
    }
  } finally {
    bar?.stop();
  }
}
