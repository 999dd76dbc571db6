import { all, andThen, collect, fail, map, ok, type Result } from '../../../shared/kernel/result';

const tooLong = fail({ code: 'search.query-too-long', values: { most: 200 } });
const empty = fail({ code: 'search.query-empty' });

describe('a result', () => {
  test('a success carries its value through a change', () => {
    expect(map(ok(20), (value) => value + 1)).toEqual({ ok: true, value: 21 });
  });

  test('a failure passes through a change and a further step untouched', () => {
    const failed = tooLong as Result<number>;
    expect(map(failed, (value) => value + 1)).toBe(tooLong);
    expect(andThen(failed, (value) => ok(value + 1))).toBe(tooLong);
  });

  test('a further step decides whether the whole succeeds', () => {
    expect(andThen(ok(1), (value) => ok(value * 2))).toEqual(ok(2));
    expect(andThen(ok(1), () => empty)).toBe(empty);
  });

  test('all gives every value in order, or the first problem', () => {
    expect(all([ok('a'), ok('b')])).toEqual(ok(['a', 'b']));
    expect(all([ok('a'), empty, tooLong])).toBe(empty);
  });

  test('collect keeps each problem beside the values that are good', () => {
    expect(collect([ok(1), empty, ok(2), tooLong])).toEqual({
      values: [1, 2],
      problems: [empty.problem, tooLong.problem],
    });
  });
});
