import * as React from 'react';
import { ViewLink, type LinkLook } from '../navigation/ViewLink';
import { usePractices, type PracticePlace } from './practices-context';

interface PlaceLinkProps extends LinkLook {
  readonly to: PracticePlace;
}

/** A link to a view of this part. */
export function PlaceLink({ to, ...look }: PlaceLinkProps): React.ReactElement {
  const { go, hrefOf } = usePractices();
  return <ViewLink href={hrefOf(to)} onGo={() => go(to)} {...look} />;
}
