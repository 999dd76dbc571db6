import type { questionProblems as english } from '../en/question-problems';
import type { SameShape } from '../../same-shape';

export const questionProblems = {
  'text-missing': 'Escreva antes algumas palavras, por favor.',
  'text-too-short': 'Conte um pouco mais, por favor: pelo menos {least, number} letras.',
  'text-too-long':
    'Isto passa de {most, number} letras. Encurte, por favor, ou acrescente um documento.',
  'reason-missing': 'Diga em poucas palavras por quê, por favor.',
  'unknown-theme': 'Este tema não está mais no vocabulário. Escolha outro, por favor.',
  'unknown-country': 'Este país não está no vocabulário. Escolha outro, por favor.',
  'too-many-open':
    'Você tem {most, number} perguntas abertas. Retire uma de que não precise mais e pergunte de novo.',
  'not-found': 'Esta pergunta não está entre as que você pode ver.',
  'not-yours': 'Só quem perguntou pode fazer isto.',
  'role-missing': 'Sua função não inclui isto. A equipe de gestão do conhecimento pode ajudar.',
  'own-question': 'Esta é sua própria pergunta. Isto cabe a outra pessoa.',
  'not-assigned-to-you': 'Esta pergunta está agora com outra pessoa. Não há mais nada a fazer.',
  'other-theme': 'Esta pergunta é de um tema pelo qual outra pessoa responde.',
  'km-only': 'Só a equipe de gestão do conhecimento pode ver esta pergunta.',
  'not-now': 'Isto não é mais possível: a pergunta seguiu adiante.',
  'done-already': '{by} chegou antes. Não há mais nada a fazer.',
  'changed-meanwhile': 'Alguém mudou isto no mesmo momento. Olhe de novo e depois decida.',
  'unknown-person': 'Esta pessoa não pode assumir a pergunta. Escolha outra, por favor.',
  'person-is-asker': 'Esta pessoa fez a pergunta. Escolha outra, por favor.',
  'person-not-in-team':
    'Esta pergunta é só para a equipe de gestão do conhecimento. Escolha alguém da equipe.',
  'source-link-invalid': 'Uma fonte precisa de um título, e seu link deve começar com https.',
  'verified-until-invalid': 'Escolha um dia a partir de hoje e dentro de dois anos, por favor.',
  'answer-missing': 'Falta a resposta em todos os idiomas.',
  'variant-missing': 'Escreva pelo menos uma forma de perguntar, por favor.',
  'already-revealed': 'Seu nome já está visível.',
} as const satisfies SameShape<typeof english>;
