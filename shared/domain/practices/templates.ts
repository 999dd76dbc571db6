import { criteria, type Criterion } from './criteria';
import type { PracticeContent, TextField } from './practice-content';
import type { PracticeKind } from './practice-kinds';

/** Everything that a form can ask for and a problem can point at. */
export type PracticeField =
  | keyof PracticeContent
  | TextField
  | Criterion
  | ('reach' | 'rights' | 'harm' | 'attachments' | 'coAuthors');

/** What one kind asks for, so that all missions collect in one format (capability S52). */
export interface PracticeTemplate {
  /** Without these it cannot be submitted. */
  readonly required: readonly PracticeField[];
  /** Shown, may stay empty. Fields in neither list are not shown. */
  readonly optional: readonly PracticeField[];
  /** What author and reviewers score. */
  readonly criteria: readonly Criterion[];
  /** Whether the questions on gender, rights and harm have to be answered. */
  readonly needsLens: boolean;
}

/** The steps of the form, in their order. */
export const practiceSteps = [
  'kind',
  'story',
  'results',
  'criteria',
  'lens',
  'replicate',
  'send',
] as const;
export type PracticeStep = (typeof practiceSteps)[number];

const lens = ['reach', 'rights', 'harm'] as const satisfies readonly PracticeField[];

/** Every kind has these: what it is, what it is about, where, and whom to ask. */
const always = [
  ...['kind', 'locale', 'title', 'summary', 'themeKeys', 'countryKeys'],
  ...lens,
  ...['consent', 'contact'],
] as const satisfies readonly PracticeField[];

/** May always be added. */
const anywhere = [
  ...['kindAnswers', 'frameworkKeys', 'shortVersion', 'projectCode'],
  ...['attachments', 'adaptsId', 'coAuthors'],
] as const satisfies readonly PracticeField[];

/** What each kind asks beyond that; required before the bar, optional after it. */
const asked: Readonly<Record<PracticeKind, string>> = {
  goodPractice:
    'context actions results enabling obstacles replicability period actors | cost hours reached takeaways actionPoints',
  promisingPractice:
    'context actions results enabling obstacles period actors | replicability cost hours reached takeaways actionPoints',
  lessonPositive:
    'context actions results takeaways period | enabling obstacles replicability actors cost hours reached actionPoints',
  lessonNegative:
    'context actions results obstacles takeaways shownAs | period enabling actors cost hours reached actionPoints',
  keyToSuccess:
    'context enabling results takeaways | actions obstacles replicability period actors reached actionPoints',
  // The product itself is the file; the actionable points make it usable (capability S60).
  knowledgeProduct:
    'takeaways actionPoints attachments | context actions results replicability period actors reached',
  // Both with enabling factors and obstacles (capability S59).
  factsheet:
    'context results enabling obstacles period | actions actors cost hours reached replicability takeaways actionPoints',
  endOfActivityReport:
    'context actions results enabling obstacles takeaways period actors | cost hours reached replicability actionPoints',
  // For missions that wish to replicate (capability S62).
  guidanceNote:
    'context actions replicability actionPoints | results enabling obstacles period actors cost hours reached takeaways',
  // Key takeaways plus practices of countries (capability S61).
  knowledgeUptake:
    'takeaways actionPoints | context actions results enabling obstacles replicability period actors reached',
};

const criteriaOf: Readonly<Record<PracticeKind, readonly Criterion[]>> = {
  goodPractice: criteria,
  // Too young to show that it lasts or fits in with what others do.
  promisingPractice: without('coherent', 'sustainable'),
  lessonPositive: without('coherent', 'sustainable', 'innovative', 'feasible'),
  // What failed was not effective: scoring it so would only make people write less.
  lessonNegative: ['relevant', 'participatory', 'implemented', 'genderSensitive', 'rightsBased'],
  keyToSuccess: without('coherent', 'sustainable', 'innovative'),
  knowledgeProduct: ['relevant', 'coherent', 'innovative', 'genderSensitive', 'rightsBased'],
  factsheet: ['effective', 'relevant', 'implemented', 'genderSensitive', 'rightsBased'],
  endOfActivityReport: without('innovative', 'replicable', 'feasible'),
  guidanceNote: [
    'relevant',
    'coherent',
    'replicable',
    'feasible',
    'genderSensitive',
    'rightsBased',
  ],
  knowledgeUptake: ['relevant', 'coherent', 'replicable', 'genderSensitive', 'rightsBased'],
};

/** The fields of a kind (specification 4.1 and 4.2) and its criteria (4.3). */
export function templateOf(kind: PracticeKind): PracticeTemplate {
  const [required = [], optional = []] = asked[kind].split(' | ').map(fieldsIn);
  return {
    required: [...always, ...required, ...criteriaOf[kind]],
    optional: [...optional, ...anywhere.filter((field) => !required.includes(field))],
    criteria: criteriaOf[kind],
    // Human rights and gender belong into every systematization (capability S54).
    needsLens: true,
  };
}

const stepsOfFields: Readonly<Record<Exclude<PracticeStep, 'criteria'>, string>> = {
  kind: 'kind kindAnswers locale title themeKeys countryKeys shownAs adaptsId',
  story: 'summary context actions period actors',
  results: 'results enabling obstacles reached attachments',
  lens: 'genderAndRights reach rights harm',
  replicate: 'replicability cost hours takeaways actionPoints frameworkKeys',
  send: 'shortVersion consent coAuthors contact projectCode texts',
};

/** Where the form asks for a field, so that a message about it leads there. */
export function stepOfField(field: PracticeField): PracticeStep {
  const found = practiceSteps.find(
    (step) => step !== 'criteria' && fieldsIn(stepsOfFields[step]).includes(field)
  );
  // what no other step asks for is one of the criteria
  return found ?? 'criteria';
}

function fieldsIn(words: string): readonly PracticeField[] {
  return words.split(' ') as readonly PracticeField[];
}

function without(...left: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter((criterion) => !left.includes(criterion));
}
