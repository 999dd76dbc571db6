import type { CardButton, CardElement } from './card';

export interface PressSettings {
  /** The first button of a card, when it is the one that most people want. */
  readonly isFirst?: boolean;
}

/** Longer labels are cut by Teams on a phone; forty letters is the hard end. */
export const LONGEST_LABEL = 40;

/**
 * A button that comes back to the service as a card action. Hosts without Action.Execute send the same
 * data as a message.
 * @param data small: ids, never texts of people
 */
export function press(
  title: string,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
  { isFirst = false }: PressSettings = {}
): CardButton {
  const label = shortLabel(title);
  const style = isFirst ? { style: 'positive' } : {};
  const sent = { ...data, verb };
  return {
    type: 'Action.Execute',
    title: label,
    verb,
    data: sent,
    ...style,
    fallback: { type: 'Action.Submit', title: label, data: sent, ...style },
  };
}

/** A button that opens an address; only https and the hub's own leave the service. */
export function open(title: string, url: string, settings: PressSettings = {}): CardButton {
  return {
    type: 'Action.OpenUrl',
    title: shortLabel(title),
    url,
    ...(settings.isFirst ? { style: 'positive' } : {}),
  };
}

/** A button that opens a dialog over the conversation. @param verb of a Dialog */
export function openDialog(
  title: string,
  verb: string,
  data: Readonly<Record<string, unknown>> = {}
): CardButton {
  return {
    type: 'Action.Submit',
    title: shortLabel(title),
    data: { ...data, verb, msteams: { type: 'task/fetch' } },
  };
}

/**
 * The button that hands in a dialog with what was filled in. Dialogs take no Action.Execute.
 * @param verb of a card action
 */
export function handIn(
  title: string,
  verb: string,
  data: Readonly<Record<string, unknown>> = {}
): CardButton {
  return {
    type: 'Action.Submit',
    title: shortLabel(title),
    data: { ...data, verb },
    style: 'positive',
  };
}

export interface TextInput {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  /** What is said when it stays empty; makes it required. */
  readonly required?: string;
  readonly maxLength?: number;
}

/** A box to write in. */
export function textInput(input: TextInput): CardElement {
  const { id, label, value, placeholder, isLong = false, required, maxLength } = input;
  return {
    type: 'Input.Text',
    ...{ id, label, isMultiline: isLong },
    ...(value === undefined ? {} : { value }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(required === undefined ? {} : { isRequired: true, errorMessage: required }),
  };
}

export interface ToggleInput {
  readonly id: string;
  /** What the person says by ticking it. */
  readonly title: string;
  readonly isOn?: boolean;
}

/** A sentence to tick; it comes back as `true` or `false`, in letters. */
export function toggleInput({ id, title, isOn = false }: ToggleInput): CardElement {
  return {
    type: 'Input.Toggle',
    ...{ id, title, value: String(isOn), valueOn: 'true', valueOff: 'false', wrap: true },
  };
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface ChoiceInput {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The chosen value; with `isMulti`, values separated by commas. */
  readonly value?: string;
  readonly placeholder?: string;
  readonly isMulti?: boolean;
  /** All choices in sight, for three or fewer. */
  readonly isExpanded?: boolean;
  readonly required?: string;
}

/** A choice among some. */
export function choiceInput(input: ChoiceInput): CardElement {
  const { id, label, choices, value, placeholder, required } = input;
  return {
    type: 'Input.ChoiceSet',
    ...{ id, label, choices, wrap: true },
    style: input.isExpanded ? 'expanded' : 'compact',
    isMultiSelect: input.isMulti ?? false,
    ...(value === undefined ? {} : { value }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(required === undefined ? {} : { isRequired: true, errorMessage: required }),
  };
}

function shortLabel(title: string): string {
  return title.length <= LONGEST_LABEL ? title : `${title.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}
