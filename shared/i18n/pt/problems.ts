import type { problems as source } from '../en/problems';
import type { SameShape } from '../same-shape';

export const problems = {
  'not-found': {
    what: 'Isto não está mais onde estava.',
    safe: 'Nada do que é seu mudou.',
    next: 'Talvez tenha sido movido ou arquivado. Tente encontrar pela busca.',
  },
  'no-right': {
    what: 'Seu acesso não inclui isto.',
    safe: 'Nada foi alterado.',
    next: 'Você pode pedir acesso à equipe de gestão do conhecimento.',
  },
  conflict: {
    what: 'Outra pessoa salvou antes de você.',
    safe: 'As duas versões estão guardadas: a outra e a sua.',
    next: 'Compare as duas e escolha o que fica.',
  },
  throttled: {
    what: 'Muitas pessoas estão trabalhando aqui neste momento.',
    safe: 'O que você escreveu continua aqui.',
    next: 'Espere um momento e tente de novo.',
  },
  unavailable: {
    what: 'O serviço está em pausa.',
    safe: 'O que você escreveu continua aqui.',
    next: 'Tente de novo em alguns minutos.',
  },
  offline: {
    what: 'Não conseguimos chegar ao hub.',
    safe: 'O que você escreveu continua aqui.',
    next: 'Verifique sua conexão e tente de novo.',
  },
  'signed-out': {
    what: 'Sua sessão terminou.',
    safe: 'O que você escreveu continua aqui.',
    next: 'Entre de novo em outra janela e depois tente novamente aqui.',
  },
  rejected: {
    what: 'O hub pediu algo que não foi aceito.',
    safe: 'Nada foi alterado.',
    next: 'Isto cabe a nós resolver. Envie ao suporte o código que aparece abaixo.',
  },
  unexpected: {
    what: 'Algo falhou do nosso lado.',
    safe: 'O que já estava salvo continua seguro.',
    next: 'Tente de novo. Se acontecer outra vez, envie ao suporte o código que aparece abaixo.',
  },
} satisfies SameShape<typeof source>;
