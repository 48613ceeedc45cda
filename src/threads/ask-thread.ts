import type { MessagePort, Worker } from 'node:worker_threads';

interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}

/** The answer, or what kept the thread from giving one. */
type Answered<Answer> = { readonly id: number } & ({ readonly answer: Answer } | { readonly error: unknown });

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Puts questions to a thread that answers them with `answerQuestions`. Questions and answers are copied; errors of our
 * own arrive as plain ones.
 *
 * @throws (when it is asked) what the question failed of, or what the thread died of
 */
export function askThread<Question, Answer>(thread: Worker): (question: Question) => Promise<Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let count = 0;
  let death: Error | null = null;

  function die(error: Error): void {
    death ??= error;
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
  }

  thread.on('message', (answered: Answered<Answer>) => {
    const asker = waiting.get(answered.id);
    waiting.delete(answered.id);
    if ('answer' in answered) asker?.resolve(answered.answer);
    else asker?.reject(answered.error);
  });
  thread.on('error', die);
  thread.on('exit', (code) => die(new Error(`A thread ended with code ${code}`)));
  return async (question) => {
    if (death !== null) throw death;
    const asked: Asked<Question> = { id: count++, question };
    return new Promise((resolve, reject) => {
      waiting.set(asked.id, { resolve, reject });
      thread.postMessage(asked);
    });
  };
}

/** Answers the questions that come to a thread, several at a time. */
export function answerQuestions<Question, Answer>(
  port: MessagePort | null,
  answer: (question: Question) => Promise<Answer>,
): void {
  port?.on('message', async ({ id, question }: Asked<Question>) => {
    try {
      port.postMessage({ id, answer: await answer(question) } satisfies Answered<Answer>);
    } catch (error) {
      port.postMessage({ id, error } satisfies Answered<Answer>);
    }
  });
}
