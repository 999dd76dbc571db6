import { atOnce, inSlices, inTurns, type Steps } from '../../../shared/kernel/turns';

function* sumOf(numbers: readonly number[], size: number): Steps<number> {
  let sum = 0;
  yield* inSlices(numbers, size, (number) => void (sum += number));
  return sum;
}

describe('work in parts', () => {
  const five = [1, 2, 3, 4, 5];

  test('comes to the same end at once and in turns', async () => {
    expect(atOnce(sumOf(five, 2))).toBe(15);
    expect(await inTurns(sumOf(five, 2), () => Promise.resolve())).toBe(15);
    expect(atOnce(sumOf([], 2))).toBe(0);
  });

  test('gives others a turn after each part', async () => {
    let turns = 0;
    const breathe = (): Promise<void> => Promise.resolve(void (turns += 1));
    await inTurns(sumOf(five, 2), breathe);
    expect(turns).toBe(2);
    await inTurns(sumOf([1], 2), breathe);
    expect(turns).toBe(2);
  });

  test('is ended by whoever has a turn', async () => {
    const ended = inTurns(sumOf(five, 1), () => Promise.reject(new Error('ended')));
    await expect(ended).rejects.toThrow('ended');
  });
});
