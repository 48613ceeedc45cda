/**
 * Decides whether a document may be tried again after its browser ended.
 *
 * Whoever was in a browser that ended may be the reason. If all who were are printed afterwards, none was: then the system
 * or somebody else ends browsers here, and who is struck again deserves more patience.
 */
export interface RetryPolicy {
  /**
   * Notes that an attempt ended with its browser or tab.
   *
   * @param loss what all attempts that ended with the same browser have in common
   * @param alone whether no other document was in it
   * @returns whether the document is to blame
   */
  recordLoss(attempts: Attempts, loss: unknown, alone: boolean): boolean;
  /** Notes that a document is printed. */
  recordPrinted(attempts: Attempts): void;
}

/** What befell a document so far. */
export interface Attempts {
  /** What it was charged with. */
  readonly losses: Set<unknown>;
  lostAlone: number;
}

/** How often a document may lose its browser while it is alone in it. */
const mostLosses = { trusted: 2, disturbed: 5 };

export function createAttempts(): Attempts {
  return { losses: new Set(), lostAlone: 0 };
}

export function createRetryPolicy(): RetryPolicy {
  /** How many documents were charged with each loss and are not printed. */
  const charged = new Map<unknown, number>();
  let isDisturbed = false;

  return {
    recordLoss(attempts, loss, alone) {
      attempts.losses.add(loss);
      charged.set(loss, (charged.get(loss) ?? 0) + 1);
      if (alone) attempts.lostAlone += 1;
      return attempts.lostAlone >= (isDisturbed ? mostLosses.disturbed : mostLosses.trusted);
    },
    recordPrinted({ losses }) {
      for (const loss of losses) {
        const left = (charged.get(loss) ?? 0) - 1;
        charged.set(loss, left);
        if (left === 0) isDisturbed = true;
      }
    },
  };
}
