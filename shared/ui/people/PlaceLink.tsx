import * as React from 'react';
import { ViewLink, type LinkLook } from '../navigation/ViewLink';
import { usePeople, type PeoplePlace } from './people-context';

interface PlaceLinkProps extends LinkLook {
  readonly to: PeoplePlace;
}

/** A link to a view of this part. */
export function PlaceLink({ to, ...look }: PlaceLinkProps): React.ReactElement {
  const { go, hrefOf } = usePeople();
  return <ViewLink href={hrefOf(to)} onGo={() => go(to)} {...look} />;
}
