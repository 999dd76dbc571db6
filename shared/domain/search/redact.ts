import { fold } from '../../kernel/text/fold';
import { isStopWord } from '../../kernel/text/stop-words';
import { tokenise, type Token } from '../../kernel/text/tokenise';
import type { Vocabulary } from '../taxonomy';
import { fieldNamed } from './fields';

const MAIL = /[^\s@:"<>]+@[^\s@"<>]+/gu;
/** Documents of identity, telephones, case numbers: five digits or more, perhaps parted and with letters before. */
const NUMBER = /\+?\b[\p{L}]{0,3}-?\d(?:[\s().-]?\d){4,}\b/gu;
const YEARS = /^(19|20)\d\d\s*[-–]\s*(19|20)\d\d$/;
const AUTHOR = /([\p{L}\p{M}]+)(\s*:\s*)("[^"]*"?|[^\s"]+(?:\s+\p{Lu}[\p{L}\p{M}’'-]*)*)/gu;

/** Given names that are common in the region, folded: one of them before an unknown word is a person. */
const GIVEN_NAMES = new Set(
  (
    'adriana alberto alejandra alejandro alexandre alfonso alicia ana andrea andres angel angela antonia ' +
    'antonio armando beatriz bruno camila carla carlos carmen carolina cecilia claudia cristina daniel ' +
    'daniela david diana diego edgar eduardo elena enrique fabio felipe fernanda fernando flavia francisco ' +
    'gabriel gabriela gonzalo guilherme gustavo hector hugo ignacio ines isabel ivan jaime javier joana ' +
    'joao joaquin john jorge jose joseph juan juana julia karina laura leticia lorena lucas lucia luis ' +
    'luisa luiz manuel marcela marcelo marcos maria mariana mario marta martin mary mateo mauricio ' +
    'mercedes michael miguel monica natalia nicolas oscar pablo patricia paula paulo pedro peter rafael raquel ' +
    'raul renata ricardo roberto rocio rodrigo ruben sandra sara sergio silvia sofia susana ' +
    'tatiana teresa thiago valeria veronica victor viviana ximena'
  ).split(' ')
);

/**
 * Takes out of a text what may say who is meant: addresses, numbers of documents and telephones,
 * and what looks like the name of a person. It would rather take out too much than too little.
 * @param vocabulary knows which capitalised words are themes and places
 */
export function redact(text: string, vocabulary?: Vocabulary): string {
  const withoutSigns = text
    .replace(MAIL, '[mail]')
    .replace(AUTHOR, (all, name: string, colon: string) =>
      fieldNamed(name) === 'colleague' ? `${name}${colon}[name]` : all
    )
    .replace(NUMBER, (number) => (YEARS.test(number) ? number : '[number]'));
  return withoutNames(withoutSigns, vocabulary);
}

function withoutNames(text: string, vocabulary: Vocabulary | undefined): string {
  const tokens = tokenise(text);
  const isTerm = termTest(text, vocabulary);
  const isNamePart = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && !isTerm(index) && !isStopWord(token.text) && isWord(token);
  };
  let redacted = '';
  let end = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const length = nameLength(tokens, index, isNamePart);
    const first = tokens[index];
    const last = tokens[index + length - 1];
    if (length === 0 || !first || !last) continue;
    redacted += `${text.slice(end, first.start)}[name]`;
    end = last.end;
    index += length - 1;
  }
  return redacted + text.slice(end);
}

/**
 * How many words from here on are a name: capitals in a row, or a common given name without capitals
 * and two words after it.
 */
function nameLength(
  tokens: readonly Token[],
  from: number,
  isNamePart: (index: number) => boolean
): number {
  const first = tokens[from];
  if (!first || !isNamePart(from)) return 0;
  const hasCapital = isCapitalised(first);
  if (!hasCapital && !GIVEN_NAMES.has(fold(first.text))) return 0;
  const longest = hasCapital ? LONGEST_NAME : LONGEST_NAME - 1;
  let length = 1;
  while (
    length < longest &&
    isNamePart(from + length) &&
    (!hasCapital || isCapitalised(tokens[from + length]))
  )
    length += 1;
  return length > 1 ? length : 0;
}

const LONGEST_NAME = 4;

function termTest(text: string, vocabulary: Vocabulary | undefined): (index: number) => boolean {
  const known = new Set(
    (vocabulary?.conceptsIn(text) ?? []).flatMap(({ firstToken, tokenCount }) =>
      Array.from({ length: tokenCount }, (_, offset) => firstToken + offset)
    )
  );
  return (index) => known.has(index);
}

function isWord({ text }: Token): boolean {
  return /^\p{L}[\p{L}\p{M}’'-]+$/u.test(text) && !['mail', 'name', 'number'].includes(text);
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
}
