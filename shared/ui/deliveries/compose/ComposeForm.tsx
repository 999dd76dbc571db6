import * as React from 'react';
import type { CampaignView } from '../../../domain/deliveries';
import { locales, type Locale } from '../../../kernel/locale';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { useServiceHub } from '../../service-hub-context';
import { NoticeBar } from '../../states/NoticeBar';
import { useDeliveryStyles } from '../delivery-styles';
import { AudienceFields } from './AudienceFields';
import { ConfirmSend } from './ConfirmSend';
import { Preview } from './Preview';
import { TextFields } from './TextFields';
import { WhenFields } from './WhenFields';
import {
  audienceOf,
  faultsOf,
  type ComposeFault,
  type ComposeField,
  type ComposedDraft,
} from './compose-draft';
import { useComposeStyles } from './compose-styles';

interface ComposeFormProps {
  readonly draft: ComposedDraft;
  readonly onChange: (part: Partial<ComposedDraft>) => void;
  readonly onStarted: (campaign: CampaignView) => void;
  readonly onCancel: () => void;
}

/** An announcement: what it says, to whom, when; then how it will look, and one question before it leaves. */
export function ComposeForm(props: ComposeFormProps): React.ReactElement {
  const { draft, onChange, onStarted, onCancel } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const form = useDeliveryStyles();
  const styles = useComposeStyles();
  const [language, setLanguage] = React.useState<Locale>(translator.locale);
  const [isChecked, setChecked] = React.useState(false);
  const [isAsking, setAsking] = React.useState(false);
  const element = React.useRef<HTMLFormElement>(null);
  const faults = isChecked ? faultsOf(draft, language, new Date()) : undefined;
  const faultOf = (field: ComposeField): ComposeFault | undefined => faults?.get(field);
  const audience = audienceOf(draft);
  const goTo = (field: ComposeField): void => {
    const locale = locales.find((one) => field.endsWith(`-${one}`));
    if (locale) setLanguage(locale);
    // the field may only now be drawn
    setTimeout(() =>
      element.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
    );
  };
  const check = (): void => {
    setChecked(true);
    const [first] = faultsOf(draft, language, new Date()).keys();
    if (first === undefined) setAsking(true);
    else goTo(first);
  };
  const [firstFault] = faults?.keys() ?? [];
  return (
    <form
      ref={element}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      {faults !== undefined && firstFault !== undefined && (
        <NoticeBar
          kind="warning"
          action={{
            label: translator.t('tabs.compose.toFirst'),
            onClick: () => goTo(firstFault),
          }}
        >
          {translator.t('tabs.compose.wrong', { count: faults.size })}
        </NoticeBar>
      )}
      <TextFields
        texts={draft.texts}
        chosen={language}
        faultOf={faultOf}
        onChoose={setLanguage}
        onChange={(locale, text) => onChange({ texts: { ...draft.texts, [locale]: text } })}
      />
      <LabelledField
        label={translator.t('tabs.compose.link')}
        help={translator.t('tabs.compose.linkHelp')}
        {...(faultOf('link') ? { error: translator.t('tabs.compose.faults.link') } : {})}
      >
        {(attributes) => (
          <input
            {...attributes}
            data-field="link"
            type="url"
            inputMode="url"
            value={draft.link}
            onChange={(event) => onChange({ link: event.target.value })}
          />
        )}
      </LabelledField>
      <AudienceFields draft={draft} fault={faultOf('audience')} onChange={onChange} />
      <WhenFields draft={draft} fault={faultOf('startAt')} onChange={onChange} />
      <Preview draft={draft} />
      <div className={form.actions}>
        <button type="submit" className={shared.primaryButton}>
          {translator.t('tabs.compose.check')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={onCancel}>
          {translator.t('states.cancel')}
        </button>
      </div>
      {isAsking && audience && (
        <ConfirmSend
          draft={draft}
          audience={audience}
          onStarted={onStarted}
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  );
}
