import * as React from 'react';
import type { OwnProfile } from '../../../domain/people';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { Refusal } from '../Refusal';
import { ConsentQuestion } from './ConsentQuestion';
import { ContactsToRate } from './ContactsToRate';
import { DuePart } from './DuePart';
import { FilledCard } from './FilledCard';
import { hasConsent, type OwnDesk } from './own-desk';
import { useOwnStyles } from './own-styles';
import { ProfileForm } from './ProfileForm';
import { SkillsPart } from './SkillsPart';
import { SuccessionsPart } from './SuccessionsPart';

interface OwnProfilePageProps {
  /** The theme that she was asked about; its question stands first. */
  readonly themeKey?: string;
}

/** Her own profile: consent at first use, what she knows, what she says of herself. */
export function OwnProfilePage({ themeKey }: OwnProfilePageProps): React.ReactElement {
  const { people, translator } = usePeople();
  const styles = usePeopleStyles();
  const load = React.useCallback(() => people.me({}), [people]);
  const { loaded, retry } = useLoaded(load);
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>{translator.t('peopleOwn.page.title')}</h2>
      </div>
      <LoadedView loaded={loaded} retry={retry}>
        {(answer) =>
          answer.ok ? (
            <OwnParts first={answer.value} themeKey={themeKey} />
          ) : (
            // whoever is no colleague in the directory may still see what is kept of her
            <Refusal
              problem={answer.problem}
              to={{ view: 'about-me' }}
              instead={translator.t('peopleOwn.page.about')}
            />
          )
        }
      </LoadedView>
    </>
  );
}

interface OwnPartsProps {
  readonly first: OwnProfile;
  readonly themeKey: string | undefined;
}

function OwnParts({ first, themeKey }: OwnPartsProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const [{ own, said }, setState] = React.useState<{
    readonly own: OwnProfile;
    readonly said?: string;
  }>({ own: first });
  const put = React.useCallback<OwnDesk['put']>(
    (next, words) => setState({ own: next, ...(words === undefined ? {} : { said: words }) }),
    []
  );
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // where the button that was pressed is gone, reading goes on at what it did
    if (said !== undefined && document.activeElement === document.body) place.current?.focus();
  }, [own, said]);
  return (
    <>
      <p className={styles.quiet}>{translator.t('peopleOwn.page.intro')}</p>
      <div ref={place} tabIndex={-1} className={ownStyles.said}>
        {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      </div>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <SuccessionsPart own={own} put={put} />
          {!hasConsent(own) && <ConsentQuestion own={own} put={put} />}
          <DuePart own={own} put={put} themeKey={themeKey} />
          <SkillsPart own={own} put={put} />
          <ProfileForm own={own} isFirst={hasConsent(own)} onSaved={put} />
        </div>
        <div className={styles.stack}>
          <FilledCard own={own} put={put} />
          <ContactsToRate level={3} />
        </div>
      </div>
    </>
  );
}
