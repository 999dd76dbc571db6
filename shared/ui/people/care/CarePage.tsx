import * as React from 'react';
import type { Role } from '../../../kernel/policy';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { LockIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { StateBox } from '../../states/StateBox';
import { ProposeDialog } from '../map/ProposeDialog';
import { useOwnStyles } from '../own/own-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { DuplicatesPart } from './DuplicatesPart';
import { LoadPart } from './LoadPart';
import { StaffPart } from './StaffPart';
import { SuccessorsPart } from './SuccessorsPart';

/** Who is offered which part; the service decides what each may do. */
const partsOf = {
  load: ['RTS', 'KMTeam'],
  duplicates: ['KMTeam'],
  successors: ['HR', 'KMTeam'],
  staff: ['HR', 'KMTeam'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
type CarePart = keyof typeof partsOf;

const proposers: readonly Role[] = ['RTS', 'KMTeam'];

/** For specialists, the KM team and human resources: what keeps the directory right. */
export function CarePage(): React.ReactElement {
  const { myRoles, translator } = usePeople();
  const styles = usePeopleStyles();
  const load = React.useCallback(() => myRoles(), [myRoles]);
  const { loaded, retry } = useLoaded(load);
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>{translator.t('peopleCare.page.title')}</h2>
      </div>
      <LoadedView loaded={loaded} retry={retry}>
        {(roles) => <Parts roles={roles} />}
      </LoadedView>
    </>
  );
}

interface PartsProps {
  readonly roles: readonly Role[];
}

function Parts({ roles }: PartsProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const isOne = (wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role));
  const parts = (Object.keys(partsOf) as CarePart[]).filter((part) => isOne(partsOf[part]));
  const [chosen, setChosen] = React.useState<CarePart>();
  const [isProposing, setProposing] = React.useState(false);
  const [proposed, setProposed] = React.useState<string>();
  const part = chosen ?? parts[0];
  if (part === undefined) return <Denied />;
  return (
    <>
      {isOne(proposers) && (
        <div className={`${styles.actions} ${ownStyles.bar}`}>
          {roles.includes('RTS') && (
            <PlaceLink to={{ view: 'confirm' }}>
              {translator.t('peopleCare.page.toConfirm')}
            </PlaceLink>
          )}
          <button type="button" className={shared.quietButton} onClick={() => setProposing(true)}>
            {translator.t('peopleCare.page.propose')}
          </button>
        </div>
      )}
      {proposed !== undefined && (
        <NoticeBar kind="note">
          {translator.t('peopleCare.page.proposed', { name: proposed })}
        </NoticeBar>
      )}
      {parts.length > 1 && (
        <ChoiceButtons
          label={translator.t('peopleCare.page.parts')}
          choices={parts}
          chosen={part}
          words={(one) => translator.t(`peopleCare.page.part.${one}`)}
          onChoose={setChosen}
        />
      )}
      <PartView part={part} />
      {isProposing && (
        <ProposeDialog
          onClose={() => setProposing(false)}
          onDone={(name) => {
            setProposing(false);
            setProposed(name);
          }}
        />
      )}
    </>
  );
}

function PartView({ part }: { readonly part: CarePart }): React.ReactElement {
  switch (part) {
    case 'load':
      return <LoadPart />;
    case 'duplicates':
      return <DuplicatesPart />;
    case 'successors':
      return <SuccessorsPart />;
    case 'staff':
      return <StaffPart />;
  }
}

function Denied(): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  return (
    <StateBox
      icon={<LockIcon />}
      title={translator.t('peopleCare.page.denied')}
      action={
        <PlaceLink to={{ view: 'mine' }} className={`${shared.primaryButton} ${styles.linkButton}`}>
          {translator.t('peopleCare.page.mine')}
        </PlaceLink>
      }
    >
      <p>{translator.t('peopleCare.page.deniedWhy')}</p>
    </StateBox>
  );
}
