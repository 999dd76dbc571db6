import type { Concept } from '../../../domain/taxonomy';
import {
  isSameVocabulary,
  publishVocabulary,
  readPublishedVocabulary,
} from '../published-vocabulary';
import { lexiconText } from '../schema/lexicon';
import { vocabularyFileName } from '../schema/list-names';
import type { SettingsFiles } from '../settings-files';
import type { PartPlan } from './plan';

export interface VocabularyPlanSettings {
  readonly files: SettingsFiles;
  /** The vocabulary as the term store has it. */
  loadConcepts(): Promise<readonly Concept[]>;
  /** Whether this run changes terms: then what is published now is out of date by the end of it. */
  readonly areTermsChanging: boolean;
  readonly now: () => Date;
}

/** Whether the vocabulary has to be published, for web parts to read it with everything else. */
export async function planVocabulary(settings: VocabularyPlanSettings): Promise<PartPlan> {
  const { files, loadConcepts, areTermsChanging, now } = settings;
  const published = readPublishedVocabulary(await files.read(vocabularyFileName));
  const isComplete = published?.lexicon !== undefined && !areTermsChanging;
  if (isComplete && isSameVocabulary(published.concepts, await loadConcepts())) {
    return { steps: [], rightCount: 1, refusals: [] };
  }
  // what the KM team made of the list of words stays
  const lexicon = published?.lexicon ?? lexiconText;
  const publish = async (): Promise<void> =>
    publishVocabulary(files, await loadConcepts(), now(), lexicon);
  return {
    steps: [
      {
        area: 'settings',
        code: 'publish-vocabulary',
        values: { file: files.pathOf(vocabularyFileName) },
        apply: publish,
      },
    ],
    rightCount: 0,
    refusals: [],
  };
}
