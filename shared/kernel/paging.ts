/** What is asked for: page numbers start at 1, because people see them. */
export interface PageRequest {
  readonly number: number;
  readonly size: number;
}

export interface PageBounds {
  readonly defaultSize: number;
  readonly largestSize: number;
  /** Rows beyond which the source refuses to page, if it does. */
  readonly deepestRow?: number;
}

/**
 * Brings whatever an address or a person asks for into the bounds: not a number, zero, negative,
 * broken and too large values never reach a source.
 */
export function pageRequest(
  asked: { readonly number?: number; readonly size?: number },
  bounds: PageBounds
): PageRequest {
  const size = within(asked.size, bounds.defaultSize, bounds.largestSize);
  const lastNumber = Math.max(1, Math.floor((bounds.deepestRow ?? Infinity) / size));
  return { number: within(asked.number, 1, lastNumber), size };
}

/** The row before the page's first, counted from 0. */
export function offsetOf(page: PageRequest): number {
  return (page.number - 1) * page.size;
}

export interface PagePosition {
  readonly number: number;
  /** At least 1: an empty list has one empty page. */
  readonly pageCount: number;
  /** The page's first and last row, counted from 1; both 0 when the page has no row. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/** Where a page stands among `total` rows. */
export function pagePosition(page: PageRequest, total: number): PagePosition {
  const pageCount = Math.max(1, Math.ceil(total / page.size));
  const offset = offsetOf(page);
  const isEmpty = offset >= total;
  return {
    number: page.number,
    pageCount,
    firstRow: isEmpty ? 0 : offset + 1,
    lastRow: isEmpty ? 0 : Math.min(offset + page.size, total),
    hasPrevious: page.number > 1,
    hasNext: page.number < pageCount,
  };
}

function within(asked: number | undefined, otherwise: number, largest: number): number {
  if (asked === undefined || Number.isNaN(asked)) {
    return Math.min(otherwise, largest);
  }
  return Math.max(1, Math.min(Math.trunc(asked), largest));
}
