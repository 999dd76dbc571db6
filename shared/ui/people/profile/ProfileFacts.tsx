import * as React from 'react';
import type { ProfileView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { emptyListQuery } from '../list/list-query';
import { usePeople } from '../people-context';
import { dayWords, firstNameOf } from '../people-words';
import { usePeopleStyles } from '../people-styles';
import { PersonLink } from '../PersonLink';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';
import { useProfileStyles } from './profile-styles';

interface ProfileFactsProps {
  readonly view: ProfileView;
  readonly isOwn: boolean;
}

/** What she does, apart from what she knows; where she worked; whether she has room for a question. */
export function ProfileFacts({ view, isOwn }: ProfileFactsProps): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useProfileStyles();
  const terms = useTerms();
  const { specialistOf, focalPointOf, countriesWorked, projects, asking, contractEnd } = view;
  const named = (keys: readonly string[]): string =>
    translator.list(keys.map((key) => terms.label(key)));
  const facts = [
    specialistOf.length + focalPointOf.length > 0 && (
      <Fact key="does" title={translator.t('peoplePages.profile.doesWhat')}>
        {specialistOf.length > 0 && (
          <div>
            {translator.t('peoplePages.profile.specialistOf', { themes: named(specialistOf) })}
          </div>
        )}
        {focalPointOf.length > 0 && (
          <div>
            {translator.t('peoplePages.profile.focalPointOf', { themes: named(focalPointOf) })}
          </div>
        )}
      </Fact>
    ),
    countriesWorked.length > 0 && (
      <Fact key="worked" title={translator.t('peoplePages.profile.worked')}>
        {named(countriesWorked)}
      </Fact>
    ),
    projects.length > 0 && (
      <Fact key="projects" title={translator.t('peoplePages.profile.projects')}>
        {projects.map(({ code }, place) => (
          <React.Fragment key={code}>
            {place > 0 && ', '}
            <PlaceLink
              to={{
                view: 'list',
                query: { ...emptyListQuery, side: 'does', filter: { projectCode: code } },
              }}
            >
              {code}
            </PlaceLink>
          </React.Fragment>
        ))}
      </Fact>
    ),
    !view.isFormer && (
      <Fact key="asked" title={translator.t('peoplePages.profile.asked')}>
        {translator.t('people.asked', { asked: asking.asked, possible: asking.possible })}
      </Fact>
    ),
    !view.isFormer && asking.availability.kind === 'notUntil' && (
      <Fact key="away" title={translator.t('peoplePages.profile.away')}>
        <AwayWords view={view} until={asking.availability.until} />
      </Fact>
    ),
    contractEnd !== undefined && (
      <Fact key="contract" title={translator.t('peoplePages.profile.contract')}>
        {dayWords(contractEnd, translator)}
        <div className={shared.meta}>
          {isOwn
            ? translator.t('peoplePages.profile.contractWhy')
            : translator.t('peoplePages.profile.contractWhyOwn', { name: firstNameOf(view.name) })}
        </div>
      </Fact>
    ),
  ].filter((fact) => fact !== false);
  return facts.length === 0 ? null : <dl className={styles.facts}>{facts}</dl>;
}

interface FactProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

function Fact({ title, children }: FactProps): React.ReactElement {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface AwayWordsProps {
  readonly view: ProfileView;
  readonly until: string;
}

/** Until when, and who can be asked meanwhile. */
function AwayWords({ view, until }: AwayWordsProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const date = dayWords(until, translator);
  const { standIn } = view;
  return (
    <>
      {translator.t('peoplePages.profile.awayUntil', { date })}
      {standIn && (
        <>
          {' · '}
          {translator.t('peoplePages.profile.meanwhile')}{' '}
          <PersonLink person={standIn} className={styles.linkInText} />
        </>
      )}
    </>
  );
}
