import * as React from 'react';

/** An id that no other element of the page has, the same as long as the component stands. */
export function useElementId(name: string): string {
  return React.useMemo(() => `hub-${name}-${Math.random().toString(36).slice(2)}`, [name]);
}
