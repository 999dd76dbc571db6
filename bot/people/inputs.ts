import { z } from 'zod';
import {
  availabilityKinds,
  contactChannels,
  contactOutcomes,
  genders,
  hideableParts,
  languageLevels,
  personRoles,
  skillLevels,
  type People,
} from '../../shared/domain/people';
import { locales } from '../../shared/kernel/locale';
import type { MethodInputs } from '../api/inputs';

const id = z.string().min(1).max(100);
const key = z.string().max(100);
const version = z.string().min(1).max(400);
/** Longer than any that is let through, so that the domain says why, in the reader's language. */
const text = z.string().max(20_000);
const day = z.string().max(10);
const tag = z.string().max(35);
const address = z.string().max(2000);
const none = z.record(z.string(), z.never());
const level = z.enum(skillLevels);
const locale = z.enum(locales);
const theme = z.object({ themeKey: key });
const maybeTheme = z.object({ themeKey: key.optional() });
const person = z.object({ personId: id });
const count = z.number().int().min(0).max(100_000);

const [open, limited, notUntil] = availabilityKinds;
const availability = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(open) }),
  z.object({ kind: z.literal(limited) }),
  z.object({ kind: z.literal(notUntil), until: day, standInId: id.optional() }),
]);

const work = z.object({ kind: z.enum(['document', 'practice']), title: text, url: address });

const changes = z.object({
  languages: z.array(z.object({ tag, level: z.enum(languageLevels) })).max(50),
  countriesWorked: z.array(key).max(250),
  ...{ availability, isMentor: z.boolean(), about: text },
  works: z.array(work).max(50),
  hidden: z.array(z.enum(hideableParts)).max(hideableParts.length),
  gender: z.enum(genders).optional(),
});

const topic = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('theme'), themeKey: key }),
  z.object({ kind: z.literal('document'), title: text, url: address }),
  z.object({ kind: z.literal('practice'), title: text, url: address }),
]);

const onSkill = z.object({ personId: id, themeKey: key, version: version.optional() });

/** Longest file of HR that is read at once; its twenty thousand rows stay far below. */
export const longestStaffFile = 4_000_000;

/** Values of one facet; nobody chooses more. */
const mostChosen = 40;

/** What each method of the people accepts over the wire. */
export const peopleInputs: MethodInputs<People> = {
  search: z.object({
    ...{ words: text.optional(), side: z.enum(['knows', 'does']).optional(), locale },
    filter: z
      .object({
        themeKeys: z.array(key).max(mostChosen).optional(),
        countryKeys: z.array(key).max(mostChosen).optional(),
        languages: z.array(tag).max(mostChosen).optional(),
        roles: z.array(z.enum(personRoles)).max(personRoles.length).optional(),
        projectCode: key.optional(),
        isFree: z.boolean().optional(),
      })
      .optional(),
    ...{ from: count.optional(), most: count.optional() },
  }),
  profile: person,
  strip: theme.extend({ most: count.optional() }),
  me: none,
  saveProfile: z.object({ changes, version: version.optional() }),
  consent: z.object({ isGiven: z.boolean() }),
  claim: theme.extend({ level, note: text.optional(), isHidden: z.boolean().optional() }),
  answerOwn: onSkill.omit({ personId: true }).extend({
    answer: z.enum(['yes', 'change', 'notMe']),
    level: level.optional(),
  }),
  answerSuccession: person.extend({ isAccepted: z.boolean() }),
  aboutMe: none,
  erase: none,
  contact: person.extend({
    ...{ contactId: z.uuid(), topic, channel: z.enum(contactChannels), locale },
    isInsisted: z.boolean().optional(),
  }),
  contactsToRate: none,
  rateContact: z.object({ contactId: z.uuid(), outcome: z.enum(contactOutcomes) }),
  map: maybeTheme,
  network: theme,
  quizQuestion: maybeTheme,
  quizAnswer: person.extend({ id: z.string().min(1).max(2000) }),
  toConfirm: none,
  decideSkill: onSkill.extend({
    decision: z.enum(['confirm', 'decline']),
    ...{ level: level.optional(), reason: text.optional() },
  }),
  propose: person.extend({ themeKey: key, level }),
  coverage: none,
  load: none,
  duplicates: none,
  decideTwin: z.object({
    ...{ oneId: id, otherId: id, keepId: id.optional() },
    verdict: z.enum(['same', 'different']),
    decidedAt: z.string().max(40).optional(),
  }),
  setSuccessor: person.extend({ successorId: id }),
  successions: none,
  importStaff: z.object({ text: z.string().max(longestStaffFile), isDryRun: z.boolean() }),
};
