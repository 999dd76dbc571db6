import { createLatestAnswer } from '../../../shared/ui/people/list/latest-answer';

interface Waiting {
  readonly question: string;
  answer(text: string): void;
  fail(error: unknown): void;
}

/** Somebody types, and each question is answered when the test says so. */
function typing() {
  const sent: Waiting[] = [];
  const shown: string[] = [];
  const latest = createLatestAnswer<string, string>({
    everyMs: 250,
    now: () => Date.now(),
    ask: (question) =>
      new Promise((answer, fail) => {
        sent.push({ question, answer, fail });
      }),
    onAnswer: (question, answer) => shown.push(`${question}: ${answer}`),
    onFailure: (question) => shown.push(`${question} failed`),
  });
  return { sent, shown, latest };
}

const settled = (): Promise<void> => Promise.resolve().then(() => undefined);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('While somebody types', () => {
  test('the first letter is asked for at once, and the newest word when 250 ms are over', () => {
    const { sent, latest } = typing();
    for (const word of ['m', 'ma', 'mar', 'mart']) latest.ask(word);
    expect(sent.map(({ question }) => question)).toEqual(['m']);
    jest.advanceTimersByTime(249);
    expect(sent).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(sent.map(({ question }) => question)).toEqual(['m', 'mart']);
  });

  test('no more than four questions leave in a second, however fast the keys are', () => {
    const { sent, latest } = typing();
    for (let key = 0; key < 100; key += 1) {
      latest.ask('x'.repeat(key + 1));
      jest.advanceTimersByTime(20);
    }
    // two seconds, and the first at once
    expect(sent.length).toBeLessThanOrEqual(9);
    jest.advanceTimersByTime(250);
    expect(sent[sent.length - 1]?.question).toHaveLength(100);
  });

  test('an answer that comes late never takes the place of a newer one', async () => {
    const { sent, shown, latest } = typing();
    latest.ask('ma');
    jest.advanceTimersByTime(300);
    latest.ask('martinez');
    sent[1]?.answer('one person');
    await settled();
    sent[0]?.answer('forty people');
    await settled();
    expect(shown).toEqual(['martinez: one person']);
  });

  test('an earlier answer is not shown while a newer word waits to be asked for', async () => {
    const { sent, shown, latest } = typing();
    latest.ask('ma');
    latest.ask('mar');
    sent[0]?.answer('forty people');
    await settled();
    expect(shown).toEqual([]);
  });

  test('a failure of an earlier word is not said, that of the newest is', async () => {
    const { sent, shown, latest } = typing();
    latest.ask('ma');
    jest.advanceTimersByTime(300);
    latest.ask('mar');
    sent[0]?.fail(new Error('no line'));
    sent[1]?.fail(new Error('no line'));
    await settled();
    expect(shown).toEqual(['mar failed']);
  });

  test('whoever has left hears nothing more, and nothing more is asked', async () => {
    const { sent, shown, latest } = typing();
    latest.ask('ma');
    latest.ask('mar');
    latest.end();
    jest.advanceTimersByTime(1000);
    sent[0]?.answer('forty people');
    await settled();
    expect(shown).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});
