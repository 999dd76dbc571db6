import * as React from 'react';
import type { SearchAnswer } from '../../domain/search';
import { namesPeople } from './names-people';
import { SpecialistStrip } from './SpecialistStrip';

export interface PeopleOfSearchProps {
  readonly words: string;
  /** What stands there until people are known, and where there are none. */
  readonly otherwise: React.ReactElement;
}

/** Brings the part that knows people; it comes only where words may name them. */
export type LoadPeople = () => Promise<React.ComponentType<PeopleOfSearchProps>>;

interface PeopleBesideProps {
  readonly answer: SearchAnswer;
  readonly load?: LoadPeople;
}

/** Who knows about what was searched, or is called so; without the people, who answers for the theme. */
export function PeopleBeside({ answer, load }: PeopleBesideProps): React.ReactElement {
  const { specialists, vocabulary, query } = answer;
  const words = query.text.trim();
  const isWanted = load !== undefined && query.page === 1 && namesPeople(words, vocabulary);
  const [part, setPart] = React.useState<{
    readonly Component: React.ComponentType<PeopleOfSearchProps>;
  }>();
  React.useEffect(() => {
    if (!isWanted || load === undefined) return undefined;
    let isCurrent = true;
    load().then(
      (Component) => isCurrent && setPart({ Component }),
      // the specialists stay, and the results are complete
      () => undefined
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, load]);
  const otherwise = <SpecialistStrip specialists={specialists} vocabulary={vocabulary} />;
  return part && isWanted ? (
    <part.Component key={words} words={words} otherwise={otherwise} />
  ) : (
    otherwise
  );
}
