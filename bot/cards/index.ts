export { CARD_BYTES, createCardGate, type CardGate, type CardGateSettings } from './card-gate';
export {
  createCard,
  type AdaptiveCard,
  type CardButton,
  type CardContent,
  type CardElement,
  type CardRefresh,
} from './card';
export {
  facts,
  heading,
  headingWithFact,
  link,
  note,
  paragraphs,
  pieces,
  section,
  text,
  type Piece,
  type TextLook,
} from './elements';
export {
  choiceInput,
  handIn,
  LONGEST_LABEL,
  open,
  openDialog,
  press,
  textInput,
  toggleInput,
  type Choice,
  type ChoiceInput,
  type TextInput,
  type ToggleInput,
} from './buttons';
export { inertText } from './inert-text';
