import * as React from 'react';

/** True once `active` has lasted for the time given, in milliseconds: short waits show nothing. */
export function useDelayed(active: boolean, delayMs: number): boolean {
  const [late, setLate] = React.useState(false);
  React.useEffect(() => {
    setLate(false);
    if (!active) return undefined;
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => clearTimeout(timer);
  }, [active, delayMs]);
  return active && late;
}
