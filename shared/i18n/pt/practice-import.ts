import type { practiceImport as source } from '../en/practice-import';
import type { SameShape } from '../same-shape';

export const practiceImport = {
  row: '{file}: {problem}',
  plan: 'Práticas: {count, plural, one {# a incorporar} other {# a incorporar}}, {refused, number} deixadas de fora',
  done: 'Práticas: {created, number} criadas + {unchanged, number} que já estavam + {refused, number} deixadas de fora',
  problems: {
    value: 'O valor em {field} falta ou não é compreendido.',
    term: 'O vocabulário não tem nenhum termo com a chave {key} ({field}).',
    person: 'O diretório não conhece ninguém com o endereço {mail}.',
    event: 'O evento {event} não pode seguir o estado {state}.',
    ends: 'O que aconteceu leva ao estado {found}, não a {state}.',
    file: 'O arquivo {file} não está lá.',
    practice: '{field}: {problem}',
  },
} satisfies SameShape<typeof source>;
