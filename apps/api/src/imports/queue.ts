import { DomainError } from "@parod/schema/error";

export type Queue = {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly waiting: () => number;
};

/** One at a time; a few wait their turn; the next is told to come back. Throws `unavailable`. */
export function createQueue(mostWaiting: number): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let inside = 0;
  return {
    waiting: () => Math.max(0, inside - 1),
    run: async (work) => {
      if (inside > mostWaiting)
        throw new DomainError("unavailable", { params: { waiting: inside - 1 } });
      inside++;
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        inside--;
      }
    },
  };
}
