import * as React from 'react';
import type { PracticeField, PracticeStep } from '../../../../domain/practices';
import { isTextField } from '../content-parts';
import { AttachmentsPart } from '../fields/AttachmentsPart';
import { CoAuthorsPart } from '../fields/CoAuthorsPart';
import { ContactPart } from '../fields/ContactPart';
import {
  ActorsPart,
  AmountPart,
  ConsentPart,
  KindPart,
  LocalePart,
  PeriodPart,
  ProjectPart,
  ShownAsPart,
} from '../fields/FactParts';
import { HarmPart, ReachPart, RightsPart } from '../fields/LensParts';
import { ReachedPart } from '../fields/ReachedPart';
import { TermPicker } from '../fields/TermPicker';
import { TextPart } from '../fields/TextPart';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';

/** The fields of each step in the order in which they are asked; see stepOfField. */
const fieldsOfSteps: Readonly<Record<Exclude<PracticeStep, 'criteria'>, readonly PracticeField[]>> =
  {
    kind: ['kind', 'title', 'locale', 'themeKeys', 'countryKeys', 'shownAs'],
    story: ['summary', 'context', 'actions', 'period', 'actors'],
    results: ['results', 'enabling', 'obstacles', 'reached', 'attachments'],
    lens: ['reach', 'rights', 'harm'],
    replicate: ['replicability', 'cost', 'hours', 'takeaways', 'actionPoints', 'frameworkKeys'],
    send: ['shortVersion', 'consent', 'coAuthors', 'contact', 'projectCode'],
  };

/** What the kind of practice asks for in one step; what it does not ask for is not there. */
export function StepFields({
  step,
}: {
  readonly step: Exclude<PracticeStep, 'criteria'>;
}): React.ReactElement {
  const { template } = useForm();
  const styles = useFormStyles();
  const asked = [...template.required, ...template.optional];
  return (
    <div className={styles.block}>
      {fieldsOfSteps[step]
        .filter((field) => asked.includes(field))
        .map((field) => (
          <div key={field} className={styles.part}>
            <Part field={field} />
          </div>
        ))}
    </div>
  );
}

function Part({ field }: { readonly field: PracticeField }): React.ReactElement | null {
  if (isTextField(field)) return <TextPart field={field} />;
  switch (field) {
    case 'kind':
      return <KindPart />;
    case 'locale':
      return <LocalePart />;
    case 'themeKeys':
      return <TermPicker field={field} setKey="themes" />;
    case 'countryKeys':
      return <TermPicker field={field} setKey="countries" />;
    case 'frameworkKeys':
      return <TermPicker field={field} setKey="frameworks" />;
    case 'shownAs':
      return <ShownAsPart />;
    case 'period':
      return <PeriodPart />;
    case 'actors':
      return <ActorsPart />;
    case 'reached':
      return <ReachedPart />;
    case 'attachments':
      return <AttachmentsPart />;
    case 'reach':
      return <ReachPart />;
    case 'rights':
      return <RightsPart />;
    case 'harm':
      return <HarmPart />;
    case 'cost':
    case 'hours':
      return <AmountPart field={field} />;
    case 'consent':
      return <ConsentPart />;
    case 'coAuthors':
      return <CoAuthorsPart />;
    case 'contact':
      return <ContactPart />;
    case 'projectCode':
      return <ProjectPart />;
    default:
      return null;
  }
}
