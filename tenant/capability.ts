/** How far the tenant plays an endpoint. */
export type Capability =
  | { state: 'supported' }
  /** Works, except for what is named. */
  | { state: 'partial'; gaps: string }
  /** Answered with a refusal on purpose. */
  | { state: 'refused'; instead: string };

/** Capabilities by endpoint. */
export type CapabilityTable = Readonly<Record<string, Capability>>;

export const supported: Capability = { state: 'supported' };

/** @param gaps what does not work */
export function partial(gaps: string): Capability {
  return { state: 'partial', gaps };
}

/** @param instead what a caller may do */
export function refused(instead: string): Capability {
  return { state: 'refused', instead };
}
