import * as React from 'react';
import {
  adviseKind,
  emptyContent,
  practiceKinds,
  type PracticeContent,
  type PracticeKind,
} from '../../../domain/practices';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { LongField, ShortField } from '../TextFields';
import { kindWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { KindQuestions } from './KindQuestions';
import { KindWhy } from './KindWhy';
import { SimilarList } from './SimilarList';
import { PersonalDataNote } from './fields/PersonalDataNote';
import { useFormStyles } from './form-styles';
import { useAdapted } from './use-adapted';
import { useSimilar } from './use-similar';
import { useStartDraft } from './use-start-draft';

export interface NewPracticeProps {
  /** The practice that the new one adapts. */
  readonly adaptsId?: string;
}

/** Before writing: what it is, two sentences, and what others have written that is like it. */
export function NewPractice({ adaptsId }: NewPracticeProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const page = usePracticeStyles();
  const styles = useFormStyles();
  const [content, setContent] = React.useState<PracticeContent>(() => ({
    ...emptyContent('lessonPositive', translator.locale),
    ...(adaptsId === undefined ? {} : { adaptsId }),
  }));
  const [ownKind, setOwnKind] = React.useState<PracticeKind>();
  const [isMissing, setMissing] = React.useState(false);
  const [hasLooked, setLooked] = React.useState(false);
  const set = (change: Partial<PracticeContent>): void =>
    setContent((before) => ({ ...before, ...change }));
  const adapted = useAdapted(adaptsId, (themes) => set({ themeKeys: themes }));
  const { title = '', summary = '' } = content.texts;
  const hasTitle = title.trim() !== '';
  const { similar, retry } = useSimilar(content, hasTitle);
  const startDraft = useStartDraft();
  const isAnswered = content.kindAnswers.didWork !== undefined;
  const kind = ownKind ?? (isAnswered ? adviseKind(content.kindAnswers).kind : content.kind);
  // similar ones are shown before anybody writes; without the service nobody is held up
  const mayWrite = similar.state === 'there' || similar.state === 'failed' || hasLooked;
  const region = React.useRef<HTMLElement>(null);

  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    setMissing(!hasTitle);
    if (!hasTitle) return;
    if (mayWrite) {
      startDraft.start({ ...content, kind });
      return;
    }
    setLooked(true);
    retry();
    region.current?.focus();
  };
  const hasFound = similar.state === 'there' && similar.found.length > 0;
  return (
    <form noValidate onSubmit={onSubmit}>
      <h2 className={page.title}>{translator.t('practiceForm.start.title')}</h2>
      <p className={page.quiet}>{translator.t('practiceForm.start.intro')}</p>
      {adapted !== undefined && (
        <NoticeBar kind="note">
          {translator.t('practiceForm.start.adapts', { title: adapted })}
        </NoticeBar>
      )}
      <div className={page.columns}>
        <div className={styles.block}>
          <div className={styles.part}>
            <KindQuestions
              answers={content.kindAnswers}
              onChange={(kindAnswers) => set({ kindAnswers })}
            />
            {isAnswered && <KindWhy answers={content.kindAnswers} />}
            <LabelledField
              label={translator.t(
                isAnswered ? 'practiceForm.start.otherKind' : 'practiceForm.start.kind'
              )}
              help={translator.t(`practices.kindsWhen.${kind}`)}
            >
              {(field) => (
                <select
                  {...field}
                  value={kind}
                  onChange={({ target }) => setOwnKind(target.value as PracticeKind)}
                >
                  {practiceKinds.map((one) => (
                    <option key={one} value={one}>
                      {kindWords(one, translator)}
                    </option>
                  ))}
                </select>
              )}
            </LabelledField>
          </div>
          <div className={styles.part}>
            <h3 className={page.partTitle}>{translator.t('practiceForm.start.texts')}</h3>
            <ShortField
              label={translator.t('practices.fields.title.label')}
              help={translator.t('practices.fields.title.help')}
              {...(isMissing && !hasTitle
                ? { error: translator.t('practiceForm.start.titleMissing') }
                : {})}
              value={title}
              onChange={(value) => set({ texts: { ...content.texts, title: value } })}
            />
            <LongField
              label={translator.t('practiceForm.start.twoSentences')}
              help={translator.t('practiceForm.start.twoSentencesHelp')}
              value={summary}
              onChange={(value) => set({ texts: { ...content.texts, summary: value } })}
            />
            <PersonalDataNote text={`${title}\n${summary}`} />
          </div>
        </div>
        <section
          ref={region}
          tabIndex={-1}
          className={styles.railCard}
          aria-label={translator.t('practiceForm.similar.title')}
        >
          <h3 className={styles.railTitle}>{translator.t('practiceForm.similar.title')}</h3>
          <SimilarList
            similar={similar}
            {...(content.adaptsId === undefined ? {} : { adaptsId: content.adaptsId })}
            onAdapt={(id) => set({ adaptsId: id })}
          />
        </section>
      </div>
      <div className={page.actions}>
        <button
          type="submit"
          className={shared.primaryButton}
          aria-disabled={startDraft.isUnderWay}
        >
          {translator.t(
            startDraft.isUnderWay
              ? 'practiceForm.start.opening'
              : !mayWrite
                ? 'practiceForm.start.look'
                : hasFound && content.adaptsId === undefined
                  ? 'practiceForm.start.writeAnyway'
                  : 'practiceForm.start.write'
          )}
        </button>
      </div>
    </form>
  );
}
