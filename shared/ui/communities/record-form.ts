import type {
  Community,
  CommunityDraft,
  CommunityProblemCode,
  CommunityView,
  ModeratorTerm,
  PersonName,
  Rhythm,
  Stage,
} from '../../domain/communities';
import { eventTo, stages } from '../../domain/communities';

export interface NamedTerm extends ModeratorTerm {
  readonly name: string;
}

/** What a person changes of a community's record; the rest stays as it is. */
export interface RecordForm {
  readonly supervisors: readonly PersonName[];
  readonly moderators: readonly NamedTerm[];
  readonly stage: Stage;
  readonly rhythm: Rhythm;
  readonly reviewOn: string;
}

export const recordFields = ['supervisors', 'moderators', 'stage', 'rhythm', 'reviewOn'] as const;
export type RecordField = (typeof recordFields)[number];

/** @param unknown what people read instead of the name of somebody who is no longer in the directory */
export function formOf({ community, people }: CommunityView, unknown: string): RecordForm {
  const nameOf = (personId: string): string =>
    people.find((person) => person.personId === personId)?.name || unknown;
  return {
    supervisors: community.supervisors.map((personId) => ({ personId, name: nameOf(personId) })),
    moderators: community.moderators.map((term) => ({ ...term, name: nameOf(term.personId) })),
    stage: stageOf(community),
    rhythm: community.rhythm,
    reviewOn: community.reviewOn,
  };
}

export function draftOf(community: Community, form: RecordForm): CommunityDraft {
  const { governance, audienceAnalysis, poemLink, channel } = community;
  return {
    name: community.name,
    purpose: community.purpose,
    themeKey: community.themeKey,
    audience: community.audience,
    languages: community.languages,
    ...(governance === undefined ? {} : { governance }),
    ...(audienceAnalysis === undefined ? {} : { audienceAnalysis }),
    ...(poemLink === undefined ? {} : { poemLink }),
    ...(channel === undefined ? {} : { channel }),
    supervisors: form.supervisors.map(({ personId }) => personId),
    moderators: form.moderators.map(({ personId, from, until }) => ({ personId, from, until })),
    stage: form.stage,
    rhythm: form.rhythm,
    reviewOn: form.reviewOn,
  };
}

/** The stage as it is, and those that can come next. */
export function stageChoices(community: Community): readonly Stage[] {
  const now = stageOf(community);
  return stages.filter((stage) => stage === now || eventTo(now, stage) !== undefined);
}

const fields: Partial<Readonly<Record<CommunityProblemCode, RecordField>>> = {
  'communities.supervisor-missing': 'supervisors',
  'communities.moderators-too-few': 'moderators',
  'communities.term-invalid': 'moderators',
  'communities.person-unknown': 'moderators',
  'communities.stage-jump': 'stage',
  'communities.review-date-invalid': 'reviewOn',
};

/** The field at which a problem is told; undefined for one of the record as a whole. */
export function fieldOf(code: CommunityProblemCode): RecordField | undefined {
  return fields[code];
}

/** The fields in which two versions of a record differ. */
export function differences(one: RecordForm, other: RecordForm): readonly RecordField[] {
  return recordFields.filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field])
  );
}

function stageOf({ standing }: Community): Stage {
  return stages.find((stage) => stage === standing) ?? 'potential';
}
