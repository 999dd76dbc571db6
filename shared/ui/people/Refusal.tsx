import * as React from 'react';
import type { PeopleProblem } from '../../domain/people';
import { LockIcon } from '../look/icons';
import { StateBox } from '../states/StateBox';
import { usePeople, type PeoplePlace } from './people-context';
import { peopleProblemWords } from './people-words';
import { PlaceLink } from './PlaceLink';

interface RefusalProps {
  readonly problem: PeopleProblem;
  /** Where to go instead. */
  readonly to: PeoplePlace;
  /** What that is called. */
  readonly instead: string;
}

/** A view that is not shown, with the reason in words and a way on. */
export function Refusal({ problem, to, instead }: RefusalProps): React.ReactElement {
  const { translator } = usePeople();
  return (
    <StateBox
      level={2}
      icon={<LockIcon />}
      title={peopleProblemWords(problem, translator)}
      action={<PlaceLink to={to}>{instead}</PlaceLink>}
    />
  );
}
