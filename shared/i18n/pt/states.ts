import type { states as source } from '../en/states';
import type { SameShape } from '../same-shape';

export const states = {
  close: 'Fechar',
  cancel: 'Cancelar',
  undo: 'Desfazer',
  loading: 'Um instante…',
  partMissing: 'Não foi possível trazer o programa para isto. Todo o resto continua.',
  more: 'Mais ações',
  retry: 'Tentar de novo',
  retryIn:
    '{seconds, plural, one {Você pode tentar de novo em # segundo.} other {Você pode tentar de novo em # segundos.}}',
  supportCode: 'Se escrever para o suporte, informe este código: {code}',
} satisfies SameShape<typeof source>;
