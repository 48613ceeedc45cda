/** Lets work in, many at once or one alone, in the order of arrival. */
export interface ExclusiveLock {
  enter<T>(how: 'with others' | 'alone', work: () => Promise<T>): Promise<T>;
}

export function createLock(): ExclusiveLock {
  const queue: { readonly alone: boolean; readonly admit: () => void }[] = [];
  let inside = 0;
  let closed = false;

  function admitNext(): void {
    for (let next = queue[0]; next !== undefined && !closed; next = queue[0]) {
      if (next.alone && inside > 0) return;
      queue.shift();
      inside += 1;
      closed = next.alone;
      next.admit();
    }
  }

  return {
    async enter(how, work) {
      await new Promise<void>((admit) => {
        queue.push({ alone: how === 'alone', admit });
        admitNext();
      });
      try {
        return await work();
      } finally {
        inside -= 1;
        closed = false;
        admitNext();
      }
    },
  };
}
