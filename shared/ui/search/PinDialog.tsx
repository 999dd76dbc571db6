import * as React from 'react';
import type { BestBet, SearchResult, TermId } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { DialogActions, LabelledField } from '../look/form-parts';
import { HubDialog } from '../look/HubDialog';
import { useHubStyles } from '../look/hub-styles';
import { FailureNotice } from '../states/FailureNotice';
import { NoticeBar } from '../states/NoticeBar';
import { pinProblemWords } from './problem-words';

/** A choice that nobody looks at again must end by itself. */
const LONGEST_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface PinDialogProps {
  readonly result: SearchResult;
  /** The themes to which the reader may pin. */
  readonly themes: readonly TermId[];
  readonly vocabulary: Vocabulary;
  readonly onClose: () => void;
  readonly onPinned: (bet: BestBet) => void;
}

/** Asks for which theme, until when and why a document shall stand first. */
export function PinDialog(props: PinDialogProps): React.ReactElement {
  const { result, vocabulary, onClose, onPinned } = props;
  const { hub, translator } = useHub();
  const shared = useHubStyles();
  const { hit } = result;
  const own = props.themes.filter((id) => hit.terms.theme.includes(id));
  const themes = own.length > 0 ? own : props.themes;
  const [theme, setTheme] = React.useState(themes.length === 1 ? (themes[0] ?? '') : '');
  const [until, setUntil] = React.useState('');
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const [refused, setRefused] = React.useState<string>();
  const [failure, setFailure] = React.useState<unknown>();
  const first = dayFromNow(1);
  const last = dayFromNow(LONGEST_DAYS);
  const problems = {
    theme: theme === '',
    until: until < first || until > last,
    reason: reason.trim() === '',
  };

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problems.theme || problems.until || problems.reason) return;
    setRefused(undefined);
    setFailure(undefined);
    const draft = {
      themeId: theme,
      documentId: hit.id,
      until,
      reason: { [translator.locale]: reason.trim() },
    };
    hub.search.pin(draft).then((pinned) => {
      if (pinned.ok) onPinned(pinned.value);
      else setRefused(pinProblemWords(pinned.problem, translator));
    }, setFailure);
  };
  const errorOf = (name: keyof typeof problems, words: string): string | undefined =>
    tried && problems[name] ? words : undefined;

  return (
    <HubDialog title={translator.t('search.pin.title')} onClose={onClose}>
      <p>
        <strong>{hit.title || hit.fileName}</strong>
      </p>
      <p className={shared.meta}>{translator.t('search.pin.intro')}</p>
      {failure !== undefined && <FailureNotice error={failure} />}
      {refused !== undefined && <NoticeBar kind="warning">{refused}</NoticeBar>}
      <form onSubmit={submit} noValidate>
        <LabelledField
          label={translator.t('search.pin.theme')}
          error={errorOf('theme', translator.t('search.pin.needsTheme'))}
        >
          {(field) => (
            <select {...field} value={theme} onChange={(event) => setTheme(event.target.value)}>
              <option value="" />
              {themes.map((id) => (
                <option key={id} value={id}>
                  {vocabulary.label(id, translator.locale)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
        <LabelledField
          label={translator.t('search.pin.until')}
          help={translator.t('search.pin.untilHelp')}
          error={errorOf('until', translator.t('search.pin.needsUntil'))}
        >
          {(field) => (
            <input
              {...field}
              type="date"
              min={first}
              max={last}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </LabelledField>
        <LabelledField
          label={translator.t('search.pin.reason')}
          error={errorOf('reason', translator.t('search.pin.needsReason'))}
        >
          {(field) => (
            <input
              {...field}
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </LabelledField>
        <DialogActions submit={translator.t('search.pin.save')} onCancel={onClose} />
      </form>
    </HubDialog>
  );
}

/** YYYY-MM-DD where the person is. */
function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * DAY_MS);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
