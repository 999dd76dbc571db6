import type { states as source } from '../en/states';
import type { SameShape } from '../same-shape';

export const states = {
  loading: 'Carregando…',
  stillLoading: 'Está demorando mais que o habitual. Agradecemos a espera.',
  empty: {
    title: 'Ainda não há nada aqui',
    hint: 'Aqui aparecerá o que você e seus colegas adicionarem.',
  },
  error: {
    title: 'Não foi possível carregar esta parte',
    hint: 'O resto da página funciona normalmente.',
  },
  partial: '{source} não respondeu. Todo o resto está completo.',
  retry: 'Tentar de novo',
  retryIn:
    '{seconds, plural, one {Você pode tentar de novo em # segundo.} other {Você pode tentar de novo em # segundos.}}',
  supportCode: 'Se escrever para o suporte, informe este código: {code}',
  offline: {
    title: 'Você está sem conexão',
    hint: 'O que você vê foi carregado antes. Continuaremos assim que a conexão voltar.',
  },
  backOnline: 'A conexão voltou.',
  noRight: {
    title: 'Você ainda não tem acesso',
    hint: 'Você pode pedir acesso a {contact}.',
    hintWithoutContact: 'Você pode pedir acesso à equipe de gestão do conhecimento.',
  },
} satisfies SameShape<typeof source>;
