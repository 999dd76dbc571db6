import * as React from 'react';
import type { ActInput, ModerationAction, ModerationItem } from '../../domain/communities';
import { HubDialog } from '../look/HubDialog';
import { LabelledField } from '../look/form-parts';
import { StepForm } from '../look/StepForm';
import { useServiceHub } from '../service-hub-context';
import { PersonField } from './PersonField';
import { useCommunityStyles } from './community-styles';
import { useStep } from './use-step';

interface ActDialogProps {
  readonly item: ModerationItem;
  readonly action: ModerationAction;
  /** Whether the bot can write below the message. */
  readonly canReply: boolean;
  readonly onDone: (item: ModerationItem) => void;
  /** Somebody else was quicker: the queue has to be read again. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** What a moderator types for one action; what hides or sets aside says first what it does. */
export function ActDialog(props: ActDialogProps): React.ReactElement {
  const { item, action, canReply, onDone, onChanged, onClose } = props;
  const { hub, translator } = useServiceHub();
  const styles = useCommunityStyles();
  const step = useStep();
  const [draft, setDraft] = React.useState<Draft>({ ...emptyDraft, question: item.excerpt });
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }));
  const submit = (): void =>
    step.take(
      () => hub.communities.act(inputOf(item, action, draft)),
      onDone,
      ({ code }) => {
        if (code === 'communities.changed-meanwhile') onChanged();
      }
    );
  const words = step.isUnderWay
    ? translator.t('communities.act.sending')
    : translator.t(`communities.act.${submitKey(action, draft)}`);
  return (
    <HubDialog title={translator.t(`communities.actions.${action}`)} onClose={onClose}>
      <p className={styles.excerpt} lang={item.language}>
        {translator.locale === 'en' ? `“${item.excerpt}”` : `«${item.excerpt}»`}
      </p>
      <StepForm submit={words} step={step} onSubmit={submit} onCancel={onClose}>
        <ActionFields action={action} draft={draft} canReply={canReply} onChange={set} />
      </StepForm>
    </HubDialog>
  );
}

interface Draft {
  readonly text: string;
  readonly question: string;
  readonly reason: string;
  readonly title: string;
  readonly url: string;
  readonly expertId?: string;
}

const emptyDraft: Draft = { text: '', question: '', reason: '', title: '', url: '' };

function inputOf(
  { communityId, itemId, version }: ModerationItem,
  action: ModerationAction,
  { text, question, reason, title, url, expertId }: Draft
): ActInput {
  const document = { title: title.trim() || url.trim(), url: url.trim() };
  return {
    ...{ communityId, itemId, action },
    ...(version === undefined ? {} : { version }),
    ...(reason.trim() === '' ? {} : { reason }),
    ...(text.trim() === '' ? {} : { text }),
    ...(action === 'promoteToFaq' ? { question } : {}),
    ...(expertId === undefined ? {} : { expertId }),
    ...(document.url === '' ? {} : { document }),
  };
}

function submitKey(action: ModerationAction, { text }: Draft) {
  switch (action) {
    case 'answer':
      return text.trim() === '' ? 'answerDone' : 'answerSend';
    case 'tagExpert':
      return 'expertSend';
    case 'promoteToFaq':
      return 'faqSend';
    case 'linkDocument':
      return 'documentSend';
    case 'hide':
      return 'hideSend';
    case 'dismiss':
      return 'dismissSend';
  }
}

interface ActionFieldsProps {
  readonly action: ModerationAction;
  readonly draft: Draft;
  readonly canReply: boolean;
  readonly onChange: (change: Partial<Draft>) => void;
}

function ActionFields(props: ActionFieldsProps): React.ReactElement | null {
  const { action, draft, canReply, onChange } = props;
  const { translator } = useServiceHub();
  const styles = useCommunityStyles();
  switch (action) {
    case 'answer':
      return canReply ? (
        <LongField
          label={translator.t('communities.act.answerText')}
          help={translator.t('communities.act.answerHelp')}
          value={draft.text}
          onChange={(text) => onChange({ text })}
        />
      ) : (
        <p className={styles.quiet}>{translator.t('communities.queue.noBot')}</p>
      );
    case 'tagExpert':
      return (
        <PersonField
          label={translator.t('communities.act.expert')}
          help={translator.t('communities.act.expertHelp')}
          onChoose={(expertId) => onChange({ expertId })}
        />
      );
    case 'promoteToFaq':
      return (
        <>
          <LongField
            label={translator.t('communities.act.question')}
            help={translator.t('communities.act.questionHelp')}
            value={draft.question}
            onChange={(question) => onChange({ question })}
          />
          <LongField
            label={translator.t('communities.act.faqText')}
            value={draft.text}
            onChange={(text) => onChange({ text })}
          />
          <ShortField
            label={translator.t('communities.act.documentSource')}
            value={draft.url}
            onChange={(url) => onChange({ url })}
          />
        </>
      );
    case 'linkDocument':
      return (
        <>
          <ShortField
            label={translator.t('communities.act.documentTitle')}
            value={draft.title}
            onChange={(title) => onChange({ title })}
          />
          <ShortField
            label={translator.t('communities.act.documentUrl')}
            help={translator.t('communities.act.documentHelp')}
            value={draft.url}
            onChange={(url) => onChange({ url })}
          />
        </>
      );
    case 'hide':
    case 'dismiss':
      return (
        <>
          <p className={styles.text}>{translator.t(`communities.act.${action}Text`)}</p>
          <LongField
            label={translator.t('communities.act.reason')}
            help={translator.t('communities.act.reasonHelp')}
            value={draft.reason}
            onChange={(reason) => onChange({ reason })}
          />
        </>
      );
  }
}

interface TextFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text of several lines with its label. */
export function LongField({ label, help, value, onChange }: TextFieldProps): React.ReactElement {
  const styles = useCommunityStyles();
  return (
    <LabelledField label={label} {...(help === undefined ? {} : { help })}>
      {({ className, ...field }) => (
        <textarea
          {...field}
          className={`${className} ${styles.textArea}`}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </LabelledField>
  );
}

/** A text of one line with its label. */
export function ShortField({ label, help, value, onChange }: TextFieldProps): React.ReactElement {
  return (
    <LabelledField label={label} {...(help === undefined ? {} : { help })}>
      {(field) => (
        <input
          {...field}
          type="text"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </LabelledField>
  );
}
