import { z } from 'zod';
import {
  consents,
  criteria,
  exportFormats,
  lensQuestions,
  practiceKinds,
  practiceStates,
  reachAnswers,
  rejectionReasons,
  rightKeys,
  scores,
  sufficiencies,
  textFields,
  verdicts,
  type Practices,
} from '../../shared/domain/practices';
import { locales } from '../../shared/kernel/locale';
import type { MethodInputs } from '../api/inputs';

const locale = z.enum(locales);
const id = z.string().min(1).max(100);
/** Longer than any that is let through, so that the domain says why, in the reader's language. */
const text = z.string().max(20_000);
const key = z.string().max(100);
const keys = z.array(key).max(100);
const day = z.string().max(10);
const month = z.string().max(7);
const fileName = z.string().min(1).max(400);
const none = z.record(z.string(), z.never());
const score = z.literal(scores);
const answer = z.enum(['yes', 'partly', 'no']);
/** Amounts are looked at by the domain; here they only have to be numbers. */
const amount = z.number();

const texts = z.partialRecord(z.enum(textFields), text);

const content = z.object({
  kind: z.enum(practiceKinds),
  kindAnswers: z.object({
    didWork: answer.optional(),
    testedMoreThanOnce: z.boolean().optional(),
    hasEvidence: z.boolean().optional(),
    adaptedElsewhere: z.boolean().optional(),
  }),
  ...{ locale, texts, themeKeys: keys, countryKeys: keys, frameworkKeys: keys },
  period: z.object({ from: month.optional(), to: month.optional() }),
  ...{ cost: amount.optional(), hours: amount.optional() },
  actors: z.array(z.string().max(500)).max(100),
  reached: z.object({
    ...{ women: amount.optional(), men: amount.optional(), otherIdentities: amount.optional() },
    ...{ under18: amount.optional(), from18To59: amount.optional(), over59: amount.optional() },
    source: text,
  }),
  ratings: z.partialRecord(z.enum(criteria), z.object({ score, evidence: text })),
  genderAndRights: z.object({
    reach: z.enum(reachAnswers).optional(),
    reachEvidence: text,
    rights: z.array(z.enum(rightKeys)).max(rightKeys.length),
    rightsNotDone: z.boolean(),
    rightsEvidence: text,
    harm: text,
  }),
  consent: z.enum(consents).optional(),
  contact: z.object({ personId: id, name: z.string().max(300) }).optional(),
  projectCode: z.string().max(200),
  shownAs: z.enum(['named', 'missionOnly']),
  adaptsId: id.optional(),
});

/** What a step is taken on: the practice as the person saw it. */
const seen = z.object({ practiceId: id, version: z.string().min(1).max(400) });
const one = z.object({ practiceId: id });

/** What each method of the practices accepts over the wire. */
export const practiceInputs: MethodInputs<Practices> = {
  choices: none,
  submit: z.object({
    practiceId: z.uuid(),
    content,
    version: z.string().min(1).max(400).optional(),
    coAuthorIds: z.array(id).max(50).optional(),
  }),
  nameColleagues: z.object({ personIds: z.array(id).max(50) }),
  mine: none,
  get: one,
  waiting: none,
  queue: z.object({
    filter: z
      .object({
        states: z.array(z.enum(practiceStates)).max(practiceStates.length).optional(),
        ...{ themeKey: key.optional(), countryKey: key.optional() },
        show: z.enum(['all', 'mine', 'late']).optional(),
      })
      .optional(),
  }),
  screen: seen,
  requestChanges: seen.extend({ reason: text }),
  reject: seen.extend({ reason: z.enum(rejectionReasons), text }),
  reviewers: one,
  assign: seen.extend({ personIds: z.array(id).max(10) }),
  decline: seen.extend({ why: z.enum(['declined', 'conflict']), reason: text.optional() }),
  replaceReviewer: seen.extend({ personId: id, byPersonId: id }),
  review: seen.extend({
    assessment: z.object({
      ratings: z.partialRecord(z.enum(criteria), score),
      lens: z.partialRecord(z.enum(lensQuestions), z.enum(sufficiencies)),
      message: text,
      verdict: z.enum(verdicts),
      rejectionReason: z.enum(rejectionReasons).optional(),
    }),
    isFreeOfConflict: z.boolean(),
  }),
  remark: one.extend({ field: key, quote: text, text }),
  replyToRemark: one.extend({ remarkId: id, text }),
  resolveRemark: one.extend({ remarkId: id, isResolved: z.boolean() }),
  publish: seen,
  wantExternal: seen.extend({ wanted: z.boolean() }),
  confirmExternal: seen,
  merge: seen.extend({ intoId: id }),
  withdraw: seen.extend({ reason: text.optional() }),
  confirm: seen,
  revise: seen,
  abandon: seen,
  archive: seen.extend({ reason: text }),
  restore: seen,
  translate: seen.extend({ locale, texts, isMachine: z.boolean(), reviewerId: id.optional() }),
  checkTranslation: seen.extend({ locale }),
  languageReviewers: one.extend({ locale }),
  chooseLanguageReviewer: seen.extend({ locale, personId: id.optional() }),
  similar: z.object({
    practiceId: id.optional(),
    content: z.object({ texts, themeKeys: keys, countryKeys: keys, locale }),
  }),
  reuse: one.extend({
    countryKey: key,
    ...{ whatChanged: text, result: text },
    mayQuote: z.boolean(),
    hoursSaved: amount.optional(),
    requestId: z.uuid(),
  }),
  reuses: one,
  myReuses: none,
  followUp: z.object({ reuseId: id, helped: answer, result: text.optional() }),
  gaps: none,
  measures: z.object({ since: day.regex(/^\d{4}-\d{2}-\d{2}$/).optional() }),
  export: one.extend({ format: z.enum(exportFormats), locale }),
  attachment: one.extend({ name: fileName }),
};
