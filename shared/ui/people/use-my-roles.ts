import * as React from 'react';
import type { Role } from '../../kernel/policy';
import { usePeople } from './people-context';

/** Who is offered to propose a colleague for a theme. */
export const proposers: readonly Role[] = ['RTS', 'KMTeam'];
/** Who is offered the page of what is missing. */
export const coverers: readonly Role[] = ['RTS', 'KMTeam', 'HR', 'Lead'];

/**
 * What the reader is on the site; nothing until it is known, and where it cannot be read. It decides
 * what is offered, never what is allowed.
 */
export function useMyRoles(): readonly Role[] {
  const { myRoles } = usePeople();
  const [roles, setRoles] = React.useState<readonly Role[]>([]);
  React.useEffect(() => {
    let wanted = true;
    myRoles().then(
      (found) => wanted && setRoles(found),
      // every view can still be reached by its address
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [myRoles]);
  return roles;
}

/** Whether the reader has one of these roles. */
export function useIsOneOf(wanted: readonly Role[]): boolean {
  return useMyRoles().some((role) => wanted.includes(role));
}
