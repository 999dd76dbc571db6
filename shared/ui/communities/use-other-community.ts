import * as React from 'react';
import type { Community } from '../../domain/communities';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';

/** The community that a merge would go on as; undefined until it is known, and where there is none. */
export function useOtherCommunity(otherId: string | undefined): Community | undefined {
  const { hub } = useServiceHub();
  const load = React.useCallback(
    async () => (otherId === undefined ? undefined : hub.communities.get({ communityId: otherId })),
    [hub, otherId]
  );
  const { loaded } = useLoaded(load);
  return loaded.state === 'there' && loaded.value?.ok ? loaded.value.value.community : undefined;
}
