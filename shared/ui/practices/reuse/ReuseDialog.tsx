import * as React from 'react';
import { HubDialog } from '../../look/HubDialog';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { StepForm } from '../../look/StepForm';
import { ChoiceField, LongField, ShortField } from '../TextFields';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';

interface ReuseDialogProps {
  readonly practiceId: string;
  readonly onRecorded: () => void;
  readonly onClose: () => void;
}

type Missing = 'country' | 'whatChanged' | 'result' | 'hours';

/** "I used this": where, what was different, what came of it, and whether one may be quoted. */
export function ReuseDialog(props: ReuseDialogProps): React.ReactElement {
  const { practiceId, onRecorded, onClose } = props;
  const { practices, translator } = usePractices();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const step = useStep();
  // a second press, or a press after a lost answer, records nothing twice
  const requestId = React.useRef(crypto.randomUUID());
  const [countryKey, setCountry] = React.useState('');
  const [whatChanged, setWhatChanged] = React.useState('');
  const [result, setResult] = React.useState('');
  const [hours, setHours] = React.useState('');
  const [mayQuote, setMayQuote] = React.useState(false);
  const [wrong, setWrong] = React.useState<readonly Missing[]>([]);
  const error = (field: Missing, words: string): { readonly error?: string } =>
    wrong.includes(field) ? { error: words } : {};
  const missing = translator.t('practicePages.ask.missing');

  const submit = (): void => {
    const found: Missing[] = [
      ...(countryKey === '' ? (['country'] as const) : []),
      ...(whatChanged.trim() === '' ? (['whatChanged'] as const) : []),
      ...(result.trim() === '' ? (['result'] as const) : []),
      ...(/^\d{0,5}$/.test(hours.trim()) ? [] : (['hours'] as const)),
    ];
    setWrong(found);
    if (found.length > 0) return;
    step.take(
      () =>
        practices.reuse({
          ...{ practiceId, countryKey, mayQuote },
          whatChanged: whatChanged.trim(),
          result: result.trim(),
          requestId: requestId.current,
          ...(hours.trim() === '' ? {} : { hoursSaved: Number(hours.trim()) }),
        }),
      onRecorded
    );
  };
  return (
    <HubDialog title={translator.t('practicePages.reuse.dialogTitle')} onClose={onClose}>
      <StepForm
        submit={translator.t('practicePages.reuse.submit')}
        step={step}
        onSubmit={submit}
        onCancel={onClose}
      >
        <p className={styles.quiet}>{translator.t('practicePages.reuse.dialogText')}</p>
        <ChoiceField
          label={translator.t('practicePages.reuse.country')}
          value={countryKey}
          choices={[
            { key: '', label: translator.t('practicePages.reuse.countryNone') },
            ...terms.choices('countries'),
          ]}
          onChange={setCountry}
          {...error('country', translator.t('practicePages.reuse.countryMissing'))}
        />
        <LongField
          label={translator.t('practicePages.reuse.whatChanged')}
          help={translator.t('practicePages.reuse.whatChangedHelp')}
          value={whatChanged}
          onChange={setWhatChanged}
          {...error('whatChanged', missing)}
        />
        <LongField
          label={translator.t('practicePages.reuse.result')}
          help={translator.t('practicePages.reuse.resultHelp')}
          value={result}
          onChange={setResult}
          {...error('result', missing)}
        />
        <ShortField
          label={translator.t('practicePages.reuse.hours')}
          help={translator.t('practicePages.reuse.hoursHelp')}
          inputMode="numeric"
          value={hours}
          onChange={setHours}
          {...error('hours', translator.t('practicePages.reuse.hoursInvalid'))}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={mayQuote}
            onChange={({ target }) => setMayQuote(target.checked)}
          />
          <span>{translator.t('practicePages.reuse.mayQuote')}</span>
        </label>
      </StepForm>
    </HubDialog>
  );
}
