import * as React from 'react';
import type { AboutMe } from '../../../domain/people';
import { usePeople } from '../people-context';
import { dayWords } from '../people-words';
import { useTerms } from '../use-terms';
import { AboutPart, Facts } from './AboutPart';
import { changesOf, formParts } from './profile-form';
import { partLabel, partWords } from './profile-part-words';

interface AboutProfileProps {
  readonly profile: AboutMe['profile'];
}

/** What she said of herself. */
export function AboutProfile({ profile }: AboutProfileProps): React.ReactElement {
  const { translator } = usePeople();
  const terms = useTerms();
  const form = profile && changesOf(profile);
  return (
    <AboutPart
      title={translator.t('peopleAboutMe.profile.title')}
      from={translator.t('peopleAboutMe.profile.from')}
      seenBy={translator.t('peopleAboutMe.profile.seenBy')}
    >
      {profile && form ? (
        <Facts
          facts={[
            {
              name: translator.t('peopleAboutMe.fields.consent'),
              value:
                profile.consentAt === undefined
                  ? translator.t('peopleAboutMe.fields.consentNone')
                  : dayWords(profile.consentAt, translator),
            },
            ...formParts.map((part) => ({
              name: partLabel(part, translator),
              value: partWords(form, part, terms.label, translator),
            })),
            {
              name: translator.t('peopleAboutMe.fields.savedAt'),
              value: profile.savedAt === '' ? '' : dayWords(profile.savedAt, translator),
            },
          ]}
        />
      ) : (
        <p>{translator.t('peopleAboutMe.profile.none')}</p>
      )}
    </AboutPart>
  );
}
