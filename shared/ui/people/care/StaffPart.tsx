import * as React from 'react';
import { staffColumns, type StaffImport } from '../../../domain/people';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { StepTrouble } from '../StepTrouble';
import { useStep } from '../use-step';
import { readFileText } from './read-file-text';
import { StaffOutcome } from './StaffOutcome';

/** The list of human resources: looked at first, then written; a row with a mistake stops no other. */
export function StaffPart(): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const step = useStep();
  const [file, setFile] = React.useState<File>();
  const [error, setError] = React.useState<string>();
  const [read, setRead] = React.useState<{ readonly text: string; readonly found: StaffImport }>();
  const title = translator.t('peopleCare.staff.title');

  const take = (text: string, isDryRun: boolean): void =>
    step.take(
      () => people.importStaff({ text, isDryRun }),
      (found) => setRead({ text, found })
    );
  const look = async (): Promise<void> => {
    setError(undefined);
    setRead(undefined);
    if (!file) {
      setError(translator.t('peopleCare.staff.fileMissing'));
      return;
    }
    const text = await readFileText(file).catch(() => undefined);
    if (text === undefined) setError(translator.t('staffImport.fileProblems.encoding'));
    else take(text, true);
  };
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={styles.quiet}>{translator.t('peopleCare.staff.intro')}</p>
      <p className={styles.quiet}>
        {translator.t('peopleCare.staff.columns', { list: staffColumns.join(', ') })}{' '}
        {translator.t('peopleCare.staff.lists')} {translator.t('peopleCare.staff.encoding')}
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <LabelledField
          label={translator.t('peopleCare.staff.file')}
          {...(error === undefined ? {} : { error })}
        >
          {(field) => (
            <input
              {...field}
              type="file"
              accept=".csv,text/csv"
              onChange={({ target }) => {
                setFile(target.files?.[0]);
                setError(undefined);
                setRead(undefined);
              }}
            />
          )}
        </LabelledField>
        <button
          type="submit"
          className={read ? shared.outlineButton : shared.primaryButton}
          aria-disabled={step.isUnderWay}
        >
          {translator.t('peopleCare.staff.look')}
        </button>
      </form>
      <p role="status" className={shared.meta}>
        {step.isUnderWay
          ? translator.t(read ? 'peopleCare.staff.writing' : 'peopleCare.staff.looking')
          : ''}
      </p>
      <StepTrouble step={step} />
      {read && (
        <StaffOutcome
          found={read.found}
          isUnderWay={step.isUnderWay}
          onWrite={() => take(read.text, false)}
        />
      )}
    </section>
  );
}
