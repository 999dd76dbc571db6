import * as React from 'react';
import type { LanguageReviewer, PersonRef } from '../../../domain/practices';
import type { Locale } from '../../../kernel/locale';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { optionsFor } from '../../look/options-for';
import { useLoaded } from '../../portal/use-loaded';
import { ListSkeleton } from '../../states/ListSkeleton';
import { NoticeBar } from '../../states/NoticeBar';
import { Chips } from '../form/fields/Chips';
import { Combobox } from '../form/fields/Combobox';
import { practiceProblemWords } from '../practice-words';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';

interface LanguageReviewerFieldProps {
  readonly practiceId: string;
  readonly locale: Locale;
  /** Null where it is left to the KM team. */
  readonly chosen: PersonRef | null;
  readonly onChoose: (person: PersonRef | null) => void;
}

/** Who is asked to check a translation: by name, of those who speak the language, or left to the KM team. */
export function LanguageReviewerField(props: LanguageReviewerFieldProps): React.ReactElement {
  const { practiceId, locale } = props;
  const { practices, translator } = usePractices();
  const load = React.useCallback(
    () => practices.languageReviewers({ practiceId, locale }),
    [practices, practiceId, locale]
  );
  const { loaded, retry } = useLoaded(load);
  switch (loaded.state) {
    case 'loading':
      return <ListSkeleton rows={1} />;
    case 'failed':
      // the translation can be saved without it
      return (
        <NoticeBar kind="warning" action={{ label: translator.t('states.retry'), onClick: retry }}>
          {translator.t('practiceForm.translate.reviewerFailed')}
        </NoticeBar>
      );
    case 'there':
      return loaded.value.ok ? (
        <Choice {...props} people={loaded.value.value} />
      ) : (
        <NoticeBar kind="warning">
          {practiceProblemWords(loaded.value.problem, translator)}
        </NoticeBar>
      );
  }
}

interface ChoiceProps extends LanguageReviewerFieldProps {
  readonly people: readonly LanguageReviewer[];
}

function Choice({ people, chosen, onChoose }: ChoiceProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const terms = useTerms();
  const [typed, setTyped] = React.useState('');
  const label = translator.t('practiceForm.translate.reviewer');
  if (people.length === 0) {
    return <NoticeBar kind="note">{translator.t('practiceForm.translate.reviewerNone')}</NoticeBar>;
  }
  const reasonsOf = ({ reasons }: LanguageReviewer): string =>
    reasons.map((reason) => translator.t(`practiceForm.translate.reasons.${reason}`)).join(' · ');
  const options = optionsFor(
    typed,
    people.map(({ personId, name }) => ({ key: personId, label: name }))
  ).flatMap(({ key, label: name }) => {
    const found = people.find(({ personId }) => personId === key);
    if (!found) return [];
    const place = found.missionKey ?? found.countryKey;
    const more = [place === undefined ? '' : terms.label(place), reasonsOf(found)];
    return [{ key, label: name, more: more.filter(Boolean).join(' · ') }];
  });
  const proposal = people.find(({ personId }) => personId === chosen?.personId);
  return (
    <LabelledField label={label} help={translator.t('practiceForm.translate.reviewerHelp')}>
      {(input) => (
        <>
          <Chips
            label={label}
            items={chosen ? [{ key: chosen.personId, label: chosen.name }] : []}
            onRemove={() => {
              onChoose(null);
              // the button goes with its name: whoever uses the keyboard goes on in the field
              document.getElementById(input.id)?.focus();
            }}
          />
          <Combobox
            input={input}
            label={label}
            placeholder={translator.t('practiceForm.picker.person')}
            typed={typed}
            options={options}
            onType={setTyped}
            onTake={({ key, label: name }) => {
              setTyped('');
              onChoose({ personId: key, name });
            }}
          />
          <p role="status" className={shared.meta}>
            {proposal &&
              translator.t('practiceForm.translate.reviewerWhy', {
                name: proposal.name,
                reasons: reasonsOf(proposal),
              })}
          </p>
        </>
      )}
    </LabelledField>
  );
}
