import * as React from 'react';
import type { PersonRef } from '../../domain/people';
import { PlaceLink } from './PlaceLink';

interface PersonLinkProps {
  readonly person: PersonRef;
  readonly className?: string;
}

/** A name that leads to the person's profile. */
export function PersonLink({ person, className }: PersonLinkProps): React.ReactElement {
  return (
    <PlaceLink
      to={{ view: 'profile', id: person.personId }}
      {...(className === undefined ? {} : { className })}
    >
      {person.name}
    </PlaceLink>
  );
}
