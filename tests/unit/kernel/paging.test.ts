import * as fc from 'fast-check';
import { offsetOf, pagePosition, pageRequest } from '../../../shared/kernel/paging';

const bounds = { defaultSize: 10, largestSize: 50, deepestRow: 500 };

describe('asking for a page', () => {
  test('nothing asked for gives the first page of the usual size', () => {
    expect(pageRequest({}, bounds)).toEqual({ number: 1, size: 10 });
  });

  test.each([
    ['a negative page', { number: -3 }, { number: 1, size: 10 }],
    ['page zero', { number: 0 }, { number: 1, size: 10 }],
    ['not a number', { number: NaN, size: NaN }, { number: 1, size: 10 }],
    ['a broken number', { number: 2.9, size: 20.5 }, { number: 2, size: 20 }],
    ['a size beyond the largest', { size: 1e9 }, { number: 1, size: 50 }],
    [
      'a page beyond what the source gives',
      { number: Infinity, size: 20 },
      { number: 25, size: 20 },
    ],
  ])('%s is brought into the bounds', (_, asked, expected) => {
    expect(pageRequest(asked, bounds)).toEqual(expected);
  });

  test('no request leaves the bounds', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (number, size) => {
        const page = pageRequest({ number, size }, bounds);
        return (
          Number.isInteger(page.number) &&
          page.number >= 1 &&
          page.size >= 1 &&
          page.size <= 50 &&
          offsetOf(page) + page.size <= 500
        );
      })
    );
  });
});

describe('where a page stands', () => {
  test('the first, the last and the pages between', () => {
    expect(pagePosition({ number: 1, size: 10 }, 21)).toEqual({
      number: 1,
      pageCount: 3,
      firstRow: 1,
      lastRow: 10,
      hasPrevious: false,
      hasNext: true,
    });
    expect(pagePosition({ number: 3, size: 10 }, 21)).toMatchObject({
      firstRow: 21,
      lastRow: 21,
      hasPrevious: true,
      hasNext: false,
    });
  });

  test('an empty list has one empty page', () => {
    expect(pagePosition({ number: 1, size: 10 }, 0)).toMatchObject({
      pageCount: 1,
      firstRow: 0,
      lastRow: 0,
      hasNext: false,
    });
  });

  test('a page beyond the end has no row and a way back', () => {
    expect(pagePosition({ number: 9, size: 10 }, 21)).toMatchObject({
      firstRow: 0,
      lastRow: 0,
      hasPrevious: true,
      hasNext: false,
    });
  });
});
