import * as React from 'react';
import type { AboutMe, StaffRecord } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { dayWords, spokenWords } from '../people-words';
import { useTerms } from '../use-terms';
import { AboutPart, Facts } from './AboutPart';

interface AboutStaffProps {
  readonly record: AboutMe['staff'];
}

/** What human resources says of her, her contract included: it is about her. */
export function AboutStaff({ record }: AboutStaffProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const terms = useTerms();
  const day = record?.asOf ?? '';
  return (
    <AboutPart
      title={translator.t('peopleAboutMe.staff.title')}
      from={
        day === ''
          ? translator.t('peopleAboutMe.staff.fromNone')
          : translator.t('peopleAboutMe.staff.from', { date: dayWords(day, translator) })
      }
      seenBy={translator.t('peopleAboutMe.staff.seenBy')}
    >
      {record ? (
        <>
          <Facts facts={factsOf(record, terms.label, translator)} />
          <p className={shared.meta}>{translator.t('peopleAboutMe.staff.mistake')}</p>
        </>
      ) : (
        <p>{translator.t('peopleAboutMe.staff.none')}</p>
      )}
    </AboutPart>
  );
}

function factsOf(
  record: StaffRecord,
  labelOf: (key: string) => string,
  translator: PeopleTranslator
): readonly { readonly name: string; readonly value: string }[] {
  const dayOf = (day = ''): string => (day === '' ? '' : dayWords(day, translator));
  const facts = {
    post: record.post ?? '',
    unit: record.unit ?? '',
    mission: record.missionKey === undefined ? '' : labelOf(record.missionKey),
    contractKind: record.contractKind ?? '',
    contractEnd: dayOf(record.contractEnd),
    focalPointOf: translator.list(record.focalPointOf.map(labelOf)),
    themes: translator.list(record.themeKeys.map(labelOf)),
    languages: translator.list(record.languages.map((one) => spokenWords(one, translator))),
    projects: translator.list(record.projectCodes),
    leftOn: dayOf(record.leftOn),
  } as const;
  return (Object.keys(facts) as (keyof typeof facts)[]).map((name) => ({
    name: translator.t(`peopleAboutMe.fields.${name}`),
    value: facts[name],
  }));
}
