import type { profileImport as source } from '../en/profile-import';
import type { SameShape } from '../same-shape';

export const profileImport = {
  row: '{file}, {person}: {problem}',
  plan: 'Perfis: {count, plural, one {# a incorporar} other {# a incorporar}}, {refused, number} deixados de fora',
  done: 'Perfis: {created, number} criados + {unchanged, number} que já estavam + {refused, number} deixados de fora',
  problems: {
    value: 'O valor em {field} falta ou não é compreendido.',
    term: 'O vocabulário não tem nenhum termo com a chave {key} ({field}).',
    person: 'O diretório não conhece ninguém com o endereço {mail}.',
    event: 'O evento {event} do saber em {theme} não pode seguir o que veio antes.',
    long: '{field} contém mais de {most, number}.',
  },
} satisfies SameShape<typeof source>;
