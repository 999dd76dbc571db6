import * as React from 'react';
import { exportFormats, type ExportFormat } from '../../../domain/practices';
import type { Locale } from '../../../kernel/locale';
import { useHubStyles } from '../../look/hub-styles';
import { DownloadIcon } from '../../look/icons';
import { MoreMenu } from '../../look/MoreMenu';
import { bytesOf, saveFile } from '../../look/save-file';
import { FailureNotice } from '../../states/FailureNotice';
import { NoticeBar } from '../../states/NoticeBar';
import { practiceProblemWords } from '../practice-words';
import { usePractices } from '../practices-context';

/** A file that was asked for; each press is a wish of its own. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly count: number;
}

interface ExportFileProps {
  readonly practiceId: string;
  /** Of the texts that are shown. */
  readonly locale: Locale;
  readonly wish: ExportWish | undefined;
  readonly onWish: (wish: ExportWish | undefined) => void;
  /** Without it, the wish comes from elsewhere, and here stands only what became of it. */
  readonly hasMenu: boolean;
}

type Outcome =
  | { readonly kind: 'running' }
  | { readonly kind: 'said'; readonly words: string; readonly isWarning: boolean }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The practice as a file, in the language that is read; what is under way can be stopped. */
export function ExportFile(props: ExportFileProps): React.ReactElement {
  const { practiceId, locale, wish, onWish, hasMenu } = props;
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const [outcome, setOutcome] = React.useState<Outcome>();

  React.useEffect(() => {
    if (!wish) return undefined;
    let wanted = true;
    const say = (next: Outcome): void => {
      if (wanted) setOutcome(next);
    };
    say({ kind: 'running' });
    practices.export({ practiceId, format: wish.format, locale }).then(
      (result) => {
        if (!wanted) return;
        if (!result.ok) {
          const words = practiceProblemWords(result.problem, translator);
          say({ kind: 'said', words, isWarning: true });
          return;
        }
        const { fileName, mediaType, body } = result.value;
        saveFile(fileName, mediaType, bytesOf(body));
        const words = translator.t('practicePages.export.done', { file: fileName });
        say({ kind: 'said', words, isWarning: false });
      },
      (error: unknown) => say({ kind: 'failed', error })
    );
    return () => {
      wanted = false;
    };
    // the language may change while a file is made: it is made as it was asked for
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [practices, practiceId, translator, wish]);

  return (
    <>
      {hasMenu && (
        <MoreMenu
          label={translator.t('practicePages.export.label')}
          icon={<DownloadIcon />}
          items={exportFormats.map((format) => ({
            key: format,
            label: translator.t(`practices.formats.${format}`),
            icon: <DownloadIcon />,
            onPress: () => onWish({ format, count: (wish?.count ?? 0) + 1 }),
          }))}
        />
      )}
      {wish && outcome?.kind === 'running' && (
        <span role="status" className={shared.meta}>
          {translator.t('practicePages.export.running', {
            format: translator.t(`practices.formats.${wish.format}`),
          })}{' '}
          <button type="button" className={shared.quietButton} onClick={() => onWish(undefined)}>
            {translator.t('practicePages.export.stop')}
          </button>
        </span>
      )}
      {wish && outcome?.kind === 'said' && (
        <NoticeBar kind={outcome.isWarning ? 'warning' : 'note'}>{outcome.words}</NoticeBar>
      )}
      {wish && outcome?.kind === 'failed' && (
        <FailureNotice
          error={outcome.error}
          onRetry={() => onWish({ format: wish.format, count: wish.count + 1 })}
        />
      )}
    </>
  );
}
