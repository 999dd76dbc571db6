import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { useOwnStyles } from './own-styles';

interface AboutPartProps {
  readonly title: string;
  /** Where it is from. */
  readonly from: string;
  /** Who sees it. */
  readonly seenBy: string;
  readonly children: React.ReactNode;
}

/** One group of what is kept, with its source and its readers before anything else. */
export function AboutPart({ title, from, seenBy, children }: AboutPartProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={shared.meta}>
        {translator.t('peopleAboutMe.from')}: {from}
        <br />
        {translator.t('peopleAboutMe.seenBy')}: {seenBy}
      </p>
      {children}
    </section>
  );
}

interface FactsProps {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** Facts by name; what says nothing is said to say nothing. */
export function Facts({ facts }: FactsProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = useOwnStyles();
  return (
    <dl className={styles.definitions}>
      {facts.map(({ name, value }) => (
        <React.Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value === '' ? translator.t('peopleOwn.form.nothing') : value}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}
