import * as React from 'react';
import type { AboutMe } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { DeleteIcon, DownloadIcon, PrintIcon } from '../../look/icons';
import { saveFile } from '../../look/save-file';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { peopleProblemWords } from '../people-words';
import { PlaceLink } from '../PlaceLink';
import { useStep } from '../use-step';
import { AboutContacts } from './AboutContacts';
import { AboutProfile } from './AboutProfile';
import { AboutSkills } from './AboutSkills';
import { AboutStaff } from './AboutStaff';
import { AboutSuccessions } from './AboutSuccessions';
import { AboutWorks } from './AboutWorks';
import { AskOnce } from './AskOnce';
import { useOwnStyles } from './own-styles';

/** Everything that the hub keeps about the reader: to be read, taken along, and erased. */
export function AboutMePage(): React.ReactElement {
  const { people, translator } = usePeople();
  const styles = usePeopleStyles();
  const load = React.useCallback(() => people.aboutMe({}), [people]);
  const { loaded, retry } = useLoaded(load);
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>{translator.t('peopleAboutMe.title')}</h2>
      </div>
      <p className={styles.onlyPrinted}>
        {translator.t('peopleAboutMe.printed', { date: translator.date(new Date(), 'date') })}
      </p>
      <LoadedView loaded={loaded} retry={retry}>
        {(answer) =>
          answer.ok ? (
            <Everything first={answer.value} />
          ) : (
            <NoticeBar kind="warning">{peopleProblemWords(answer.problem, translator)}</NoticeBar>
          )
        }
      </LoadedView>
    </>
  );
}

interface EverythingProps {
  readonly first: AboutMe;
}

function Everything({ first }: EverythingProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const [about, setAbout] = React.useState(first);
  const [said, setSaid] = React.useState<string>();
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // what was erased took its button with it: reading goes on at what was done
    if (said !== undefined && document.activeElement === document.body) place.current?.focus();
  }, [said]);
  const save = (): void => {
    const day = new Date().toISOString().slice(0, 10);
    const file = `${translator.t('peopleAboutMe.file')}-${day}.json`;
    saveFile(file, 'application/json', JSON.stringify(about, undefined, 2));
    setSaid(translator.t('peopleAboutMe.saved', { file }));
  };
  return (
    <>
      <p className={styles.quiet}>{translator.t('peopleAboutMe.intro')}</p>
      <div ref={place} tabIndex={-1} className={ownStyles.said}>
        {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      </div>
      <Steps
        onSave={save}
        onErased={(next) => {
          setAbout(next);
          setSaid(translator.t('peopleAboutMe.erase.done'));
        }}
      />
      <div className={styles.stack}>
        <AboutProfile profile={about.profile} />
        <AboutSkills skills={about.skills} />
        <AboutStaff record={about.staff} />
        <AboutSuccessions successions={about.successions} />
        <AboutContacts about={about} />
        <AboutWorks elsewhere={about.elsewhere} />
      </div>
    </>
  );
}

interface StepsProps {
  readonly onSave: () => void;
  readonly onErased: (next: AboutMe) => void;
}

function Steps({ onSave, onErased }: StepsProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const step = useStep();
  const [isErasing, setErasing] = React.useState(false);
  const close = (): void => setErasing(false);
  const erase = (): void =>
    step.take(
      () => people.erase({}),
      (next) => {
        close();
        onErased(next);
      }
    );
  return (
    <div className={`${styles.actions} ${ownStyles.bar}`}>
      <button type="button" className={shared.primaryButton} onClick={onSave}>
        <Icon of={<DownloadIcon />} />
        {translator.t('peopleAboutMe.save')}
      </button>
      <button type="button" className={shared.outlineButton} onClick={() => window.print()}>
        <Icon of={<PrintIcon />} />
        {translator.t('peopleAboutMe.print')}
      </button>
      <button type="button" className={shared.outlineButton} onClick={() => setErasing(true)}>
        <Icon of={<DeleteIcon />} />
        {translator.t('peopleAboutMe.erase.open')}
      </button>
      <PlaceLink to={{ view: 'mine' }}>{translator.t('peopleAboutMe.back')}</PlaceLink>
      {isErasing && (
        <AskOnce
          title={translator.t('peopleAboutMe.erase.title')}
          submit={translator.t('peopleAboutMe.erase.submit')}
          keep={translator.t('peopleAboutMe.erase.keep')}
          step={step}
          onDo={erase}
          onClose={close}
        >
          <p>{translator.t('peopleAboutMe.erase.goes')}</p>
          <p>{translator.t('peopleAboutMe.erase.stays')}</p>
        </AskOnce>
      )}
    </div>
  );
}

function Icon({ of }: { readonly of: React.ReactNode }): React.ReactElement {
  const shared = useHubStyles();
  return (
    <span className={shared.icon} aria-hidden="true">
      {of}
    </span>
  );
}
