import * as React from 'react';
import {
  exportFormats,
  writableStates,
  type ChosenTexts,
  type PracticeView,
} from '../../../domain/practices';
import { copyText } from '../../look/copy-text';
import { useHubStyles } from '../../look/hub-styles';
import { DownloadIcon, EditIcon, LinkIcon, PrintIcon } from '../../look/icons';
import { MoreMenu, type MenuItem } from '../../look/MoreMenu';
import { useNarrow } from '../../look/use-narrow';
import { FailureNotice } from '../../states/FailureNotice';
import { NoticeBar } from '../../states/NoticeBar';
import { PlaceLink } from '../PlaceLink';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { ReuseDialog } from '../reuse/ReuseDialog';
import { VersionCompare } from '../VersionCompare';
import { ActDialog, isAsked, type AskedAction } from './ActDialog';
import { DeniedActions } from './DeniedActions';
import { directDeeds, iconOf, isDirect, orderOfActions, type PageAction } from './deeds';
import { ExportFile, type ExportWish } from './ExportFile';
import { useDeeds } from './use-deed';
import type { ShownPractice } from './use-practice';

interface PracticeActionsProps {
  readonly shown: ShownPractice;
  readonly chosen: ChosenTexts;
  readonly view?: PracticeView;
  readonly onTask: (task: 'assign' | 'translate') => void;
  /** A task is open below, with the button that is needed now. */
  readonly isTaskOpen: boolean;
  /** Called with the practice as it is after a step, and what is to be said about it. */
  readonly onDone: (next: PracticeView, words: string) => void;
}

/** So many actions stand in the open; the rest are behind one button. */
const MOST_IN_THE_OPEN = { wide: 3, narrow: 2 } as const;

/** What can be done with a practice now, the most likely first, and why other things cannot. */
export function PracticeActions(props: PracticeActionsProps): React.ReactElement {
  const { shown, chosen, view, onTask, isTaskOpen, onDone } = props;
  const { practices, translator, go, hrefOf } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const deeds = useDeeds(view, onDone);
  const [asked, setAsked] = React.useState<AskedAction>();
  const [isReusing, setReusing] = React.useState(false);
  const [wish, setWish] = React.useState<ExportWish>();
  const [copied, setCopied] = React.useState<string>();
  const place = React.useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(place);
  const hasConflict = deeds.conflict !== undefined;
  // what somebody else did stands on the page, behind the dialog
  React.useEffect(() => {
    if (hasConflict) setAsked(undefined);
  }, [hasConflict]);

  const start = (action: PageAction): void => {
    if (action === 'review' || action === 'remark') go({ view: 'review', id: shown.id });
    else if (action === 'assign') onTask('assign');
    else if (action === 'translate' || action === 'checkTranslation') onTask('translate');
    else if (action === 'reuse') setReusing(true);
    else if (action === 'wantExternal' && view?.external) {
      deeds.run(
        (on) => practices.wantExternal({ ...on, wanted: false }),
        translator.t('practicePages.do.keptInside')
      );
    } else if (isAsked(action)) setAsked(action);
    else if (isDirect(action)) {
      deeds.run(
        (on) => directDeeds[action](practices, on),
        translator.t(`practicePages.do.said.${action}`)
      );
    }
  };
  const labelOf = (action: PageAction): string =>
    action === 'wantExternal' && view?.external
      ? translator.t('practicePages.do.keepInside')
      : translator.t(`practices.actions.${action}`);
  const allowed = orderOfActions.filter((action) =>
    view?.actions.some((one) => one.action === action && one.allowed)
  );
  const mayWrite =
    view?.viewer === 'author' && (writableStates as readonly string[]).includes(view.state);
  const most = MOST_IN_THE_OPEN[isNarrow ? 'narrow' : 'wide'];
  const open = allowed.slice(0, mayWrite ? most - 1 : most);
  const mayAdapt = shown.publishedAt !== undefined;
  const mayExport = view?.actions.some((one) => one.action === 'export' && one.allowed) ?? false;
  const folded: readonly MenuItem[] = [
    ...(mayAdapt
      ? [
          {
            key: 'adapt',
            label: translator.t('practicePages.do.adapt'),
            icon: <EditIcon />,
            onPress: () => go({ view: 'new', adaptsId: shown.id }),
          },
        ]
      : []),
    ...(mayExport ? exportFormats : []).map((format) => ({
      key: format,
      label: `${translator.t('practicePages.export.label')}: ${translator.t(`practices.formats.${format}`)}`,
      icon: <DownloadIcon />,
      onPress: () => setWish({ format, count: (wish?.count ?? 0) + 1 }),
    })),
  ];
  const menu: readonly MenuItem[] = [
    ...allowed.slice(open.length).map((action) => ({
      key: action,
      label: labelOf(action),
      icon: React.createElement(iconOf(action)),
      onPress: () => start(action),
    })),
    ...(isNarrow ? folded : []),
    {
      key: 'print',
      label: translator.t('practicePages.do.print'),
      icon: <PrintIcon />,
      onPress: () => window.print(),
    },
    {
      key: 'share',
      label: translator.t('practicePages.do.share'),
      icon: <LinkIcon />,
      onPress: () => {
        const address = new URL(hrefOf({ view: 'practice', id: shown.id }), window.location.href);
        void copyText(address.href).then((isThere) =>
          setCopied(translator.t(`practicePages.do.${isThere ? 'shared' : 'notShared'}`))
        );
      },
    },
  ];

  return (
    <div ref={place} className={styles.notPrinted}>
      <div
        role="group"
        aria-label={translator.t('practicePages.do.label')}
        className={styles.actions}
      >
        {mayWrite && (
          <PlaceLink
            to={{ view: 'draft', id: shown.id }}
            className={`${isTaskOpen ? shared.outlineButton : shared.primaryButton} ${styles.linkButton}`}
          >
            {translator.t('practicePages.do.edit')}
          </PlaceLink>
        )}
        {open.map((action, index) => (
          <button
            key={action}
            type="button"
            className={
              index === 0 && !mayWrite && !isTaskOpen ? shared.primaryButton : shared.outlineButton
            }
            aria-disabled={deeds.step.isUnderWay}
            onClick={() => start(action)}
          >
            {labelOf(action)}
          </button>
        ))}
        {mayAdapt && !isNarrow && (
          <PlaceLink
            to={{ view: 'new', adaptsId: shown.id }}
            className={`${shared.quietButton} ${styles.linkButton}`}
          >
            {translator.t('practicePages.do.adapt')}
          </PlaceLink>
        )}
        {mayExport && (
          <ExportFile
            practiceId={shown.id}
            locale={chosen.locale}
            wish={wish}
            onWish={setWish}
            hasMenu={!isNarrow}
          />
        )}
        <MoreMenu label={translator.t('practicePages.do.more')} items={menu} />
      </div>
      {copied !== undefined && <NoticeBar kind="note">{copied}</NoticeBar>}
      {deeds.step.failure !== undefined && <FailureNotice error={deeds.step.failure} />}
      {deeds.step.problem !== undefined && (
        <NoticeBar kind="warning">{deeds.step.problem}</NoticeBar>
      )}
      {view && deeds.conflict && (
        <VersionCompare
          seen={view}
          onAgain={(now) => {
            const conflict = deeds.conflict;
            if (conflict) deeds.run(conflict.deed, conflict.words, now);
          }}
          onClose={(now) => {
            deeds.forgetConflict();
            onDone(now, translator.t('practicePages.do.newer'));
          }}
        />
      )}
      {view && <DeniedActions view={view} />}
      {view && asked && (
        <ActDialog
          action={asked}
          view={view}
          step={deeds.step}
          onAct={(deed, words) => deeds.run(deed, words)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {view && isReusing && (
        <ReuseDialog
          practiceId={shown.id}
          onClose={() => setReusing(false)}
          onRecorded={() => {
            setReusing(false);
            const counted = { ...view, reuseCount: view.reuseCount + 1 };
            onDone(counted, translator.t('practicePages.reuse.recorded'));
          }}
        />
      )}
    </div>
  );
}
