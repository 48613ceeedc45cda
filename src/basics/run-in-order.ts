/**
 * Works on items, at most `limit` at once, and hands on the results in the items' order as soon as all before are there.
 *
 * @throws the first failure, after every piece of work that was begun has ended
 */
export async function runInOrder<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  handOn: (result: Result) => Promise<void> | void,
): Promise<void> {
  const finished = new Map<number, { result: Result }>();
  let begun = 0;
  let handedOn = 0;
  let failed = false;
  let handing = Promise.resolve();

  async function handOnFinished(): Promise<void> {
    for (let next = finished.get(handedOn); next !== undefined; next = finished.get(handedOn)) {
      finished.delete(handedOn);
      handedOn++;
      await handOn(next.result);
    }
  }

  async function runWorker(): Promise<void> {
    while (begun < items.length && !failed) {
      const index = begun++;
      try {
        finished.set(index, { result: await work(items[index] as Item) });
        // One at a time, or two workers would hand on out of order.
        handing = handing.then(handOnFinished);
        await handing;
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }

  const workers = Array.from({ length: Math.min(limit, items.length) }, runWorker);
  const outcomes = await Promise.allSettled(workers);
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}
