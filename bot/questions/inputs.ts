import { z } from 'zod';
import {
  knownAnswerStates,
  privacies,
  questionStates,
  urgencies,
  type Questions,
} from '../../shared/domain/questions';
import { locales } from '../../shared/kernel/locale';
import type { MethodInputs } from '../api/inputs';

const locale = z.enum(locales);
const id = z.string().min(1).max(100);
/** Longer than any that is let through, so that the domain says why, in the reader's language. */
const text = z.string().max(20_000);
const key = z.string().max(100);
const day = z.string().max(10);
const sources = z
  .array(z.object({ title: z.string().max(500), url: z.string().max(2000).optional() }))
  .max(10);
const localized = z.object({ es: text.optional(), pt: text.optional(), en: text.optional() });
const someTexts = z.array(z.string().max(2000)).max(30).optional();
const variants = z.object({ es: someTexts, pt: someTexts, en: someTexts });
const one = z.object({ questionId: id });
const withReason = one.extend({ reason: text.optional() });

/** What each method of the questions accepts over the wire. */
export const questionInputs: MethodInputs<Questions> = {
  suggestKnown: z.object({ text, locale }),
  choices: z.record(z.string(), z.never()),
  ask: z.object({
    ...{ text, locale },
    ...{ themeKey: key.optional(), countryKey: key.optional() },
    ...{ urgency: z.enum(urgencies), privacy: z.enum(privacies) },
    direct: z.boolean().optional(),
    requestId: id.optional(),
    origin: z.enum(['bot', 'tab', 'webPart']).optional(),
  }),
  mine: z.object({ state: z.enum(['open', 'all']).optional() }),
  get: one,
  queue: z.object({
    filter: z
      .object({
        states: z.array(z.enum(questionStates)).max(questionStates.length).optional(),
        themeKey: key.optional(),
        show: z.enum(['all', 'mine', 'unassigned', 'late']).optional(),
      })
      .optional(),
  }),
  accept: one,
  decline: withReason.extend({ suggestedPersonId: id.optional() }),
  candidates: one,
  assign: one.extend({ personId: id }),
  answer: one.extend({ text, sources: sources.optional(), locale: locale.optional() }),
  askBack: one.extend({ text, locale: locale.optional() }),
  reply: one.extend({ text, locale: locale.optional() }),
  confirm: withReason.extend({ useful: z.boolean(), knownAnswerId: id.optional() }),
  rate: one.extend({ useful: z.boolean() }),
  reopen: one.extend({ reason: text }),
  withdraw: withReason,
  close: withReason,
  reveal: one,
  promote: one.extend({
    variants: variants.optional(),
    answer: localized.optional(),
    sources: sources.optional(),
    verifiedUntil: day.optional(),
  }),
  listKnown: z.object({
    states: z.array(z.enum(knownAnswerStates)).max(knownAnswerStates.length).optional(),
    themeKey: key.optional(),
  }),
  knownRights: z.record(z.string(), z.never()),
  saveKnown: z.object({
    ...{ id: id.optional(), version: z.string().max(200).optional() },
    ...{ variants, answer: localized, sources, themeKey: key.optional(), verifiedUntil: day },
  }),
  retireKnown: z.object({ knownAnswerId: id, reason: text }),
  trace: one,
  measures: z.object({ since: day.regex(/^\d{4}-\d{2}-\d{2}$/).optional() }),
};
