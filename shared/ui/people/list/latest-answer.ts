export interface LatestAnswerSettings<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  /** Called for the newest question alone. */
  onAnswer(question: Question, answer: Answer): void;
  /** Called for the newest question alone. */
  onFailure(question: Question, error: unknown): void;
  /** Questions leave at most once in so many milliseconds, the newest of them. */
  readonly everyMs: number;
  /** Milliseconds since any beginning; the machine's own unless told. */
  readonly now?: () => number;
}

export interface LatestAnswer<Question> {
  /** Whatever was asked before is not answered any more. */
  ask(question: Question): void;
  /** Nobody listens any more. */
  end(): void;
}

/**
 * Asks while somebody types: not at every key, and an answer that comes late never stands in the place
 * of a newer one.
 */
export function createLatestAnswer<Question, Answer>(
  settings: LatestAnswerSettings<Question, Answer>
): LatestAnswer<Question> {
  const { everyMs, now = Date.now } = settings;
  let newest = 0;
  let sentAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (question: Question, turn: number): void => {
    sentAt = now();
    settings.ask(question).then(
      (answer) => turn === newest && settings.onAnswer(question, answer),
      (error: unknown) => turn === newest && settings.onFailure(question, error)
    );
  };
  const forget = (): number => {
    if (timer !== undefined) clearTimeout(timer);
    newest += 1;
    return newest;
  };
  return {
    ask(question) {
      const turn = forget();
      const wait = sentAt + everyMs - now();
      if (wait <= 0) send(question, turn);
      else timer = setTimeout(() => send(question, turn), wait);
    },
    end() {
      forget();
    },
  };
}
