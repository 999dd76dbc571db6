import * as React from 'react';
import type { ProfileView } from '../../../domain/people';
import { HubDialog } from '../../look/HubDialog';
import { useHubStyles } from '../../look/hub-styles';
import { mailLink } from '../../search/mail-link';
import { usePeople } from '../people-context';
import { askWords, dayWords, firstNameOf, foundWords, officeWords } from '../people-words';
import { usePeopleStyles } from '../people-styles';
import { PersonCoin } from '../PersonCoin';
import { PersonLink } from '../PersonLink';
import { useTerms } from '../use-terms';
import { useProfileStyles } from './profile-styles';

interface ProfileRailProps {
  readonly view: ProfileView;
  readonly isOwn: boolean;
}

/** How to ask well, who else knows it, and where the facts come from. */
export function ProfileRail({ view, isOwn }: ProfileRailProps): React.ReactElement {
  const styles = usePeopleStyles();
  return (
    <div className={styles.stack}>
      {!isOwn && !view.isFormer && <AskWell name={firstNameOf(view.name)} />}
      {view.alsoKnows.length > 0 && <AlsoKnows view={view} />}
      <Sources view={view} isOwn={isOwn} />
    </div>
  );
}

function AskWell({ name }: { readonly name: string }): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const [isShown, setShown] = React.useState(false);
  return (
    <section className={`${shared.card} ${styles.notPrinted}`}>
      <h3 className={styles.partTitle}>{translator.t('peoplePages.profile.askWell')}</h3>
      <p className={styles.text}>
        {translator.t('peoplePages.profile.askWellText')} {translator.t('people.privacy')}
      </p>
      <p className={shared.meta}>
        {translator.t('peoplePages.profile.log', { name })}{' '}
        <button
          type="button"
          className={shared.quietButton}
          aria-haspopup="dialog"
          onClick={() => setShown(true)}
        >
          {translator.t('peoplePages.profile.logWhat')}
        </button>
      </p>
      {isShown && (
        <HubDialog
          title={translator.t('peoplePages.profile.logWhat')}
          onClose={() => setShown(false)}
        >
          <p className={styles.text}>{translator.t('peoplePages.profile.logText')}</p>
        </HubDialog>
      )}
    </section>
  );
}

function AlsoKnows({ view }: Pick<ProfileRailProps, 'view'>): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const terms = useTerms();
  return (
    <section className={shared.card}>
      <h3 className={styles.partTitle}>{translator.t('peoplePages.profile.also')}</h3>
      <ul className={styles.plainRows}>
        {view.alsoKnows.map((person) => {
          const [reason] = person.reasons;
          const why = reason && foundWords(reason, (key) => terms.label(key), translator);
          const office = officeWords(person, terms.label);
          const facts = [why, office, askWords(person.asking, translator)];
          return (
            <li key={person.personId} className={styles.person}>
              <PersonCoin name={person.name} />
              <div className={styles.personWords}>
                <PersonLink person={person} />
                <div className={shared.meta}>
                  {facts.filter((fact) => fact !== undefined).join(' · ')}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sources({ view, isOwn }: ProfileRailProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const styles = useProfileStyles();
  const name = firstNameOf(view.name);
  const read = new Date(view.asOf);
  return (
    <section className={shared.card}>
      <h3 className={common.partTitle}>{translator.t('peoplePages.profile.sources')}</h3>
      <dl className={styles.sources}>
        {groupsOf(view.sources).map(([facts, sources]) => (
          <div key={facts}>
            <dt>{translator.t(`peoplePages.profile.facts.${facts}`)}</dt>
            <dd>
              {translator.list(
                sources.map(({ source, on }) =>
                  on === undefined
                    ? translator.t(`people.sources.${source}`)
                    : translator.t('peoplePages.profile.sourceOn', {
                        source: translator.t(`people.sources.${source}`),
                        date: dayWords(on, translator),
                      })
                )
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className={shared.meta}>
        {translator.t('peoplePages.profile.asOf', {
          date: translator.date(read, 'weekday'),
          time: translator.date(read, 'time'),
        })}
      </p>
      {!isOwn && view.mail !== '' && !view.isFormer && (
        <a
          className={`${shared.link} ${common.notPrinted}`}
          href={mailLink(
            view.mail,
            translator.t('peoplePages.profile.wrongSubject'),
            translator.t('peoplePages.profile.wrongBody')
          )}
        >
          {translator.t('peoplePages.profile.wrong', { name })}
        </a>
      )}
    </section>
  );
}

type Source = ProfileView['sources'][number];

/** Several sources of the same facts stand in one line. */
function groupsOf(
  sources: readonly Source[]
): readonly (readonly [Source['facts'], readonly Source[]])[] {
  const groups = new Map<Source['facts'], readonly Source[]>();
  for (const source of sources) {
    groups.set(source.facts, [...(groups.get(source.facts) ?? []), source]);
  }
  return [...groups];
}
