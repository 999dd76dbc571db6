import type { communityProblems as english } from '../en/community-problems';
import type { SameShape } from '../../same-shape';

export const communityProblems = {
  'not-found': 'Esto no está, o no es para usted.',
  'no-right': 'Su rol no alcanza para esto. El equipo de KM puede ayudar.',
  'other-theme': 'Esta comunidad es de otro tema que el suyo. Su especialista puede ayudar.',
  'moderators-only': 'Solo lo hacen quienes moderan o supervisan la comunidad.',
  'changed-meanwhile': 'Otra persona guardó antes. Por favor, mire de nuevo.',
  'name-missing': 'Una comunidad necesita un nombre.',
  'name-too-long': 'El nombre puede tener {most} letras.',
  'name-taken': 'Otra comunidad ya tiene este nombre.',
  'purpose-missing': 'Por favor, diga para qué es la comunidad.',
  'purpose-too-long': 'El propósito puede tener {most} letras.',
  'theme-unknown': 'Este tema no está en el vocabulario. Por favor, elija otro.',
  'governance-missing': 'Si hay socios externos, por favor diga quién decide qué ven.',
  'audience-analysis-missing':
    'Si hay socios externos, por favor diga quiénes son y qué necesitan.',
  'language-missing': 'Por favor, elija al menos un idioma.',
  'supervisor-missing': 'Una comunidad necesita al menos una persona que la supervise.',
  'moderators-too-few':
    'Una comunidad necesita al menos {fewest} personas que moderen y cuyo período esté vigente hoy.',
  'term-invalid': 'Un período empieza un día y termina el mismo día o después.',
  'person-unknown': 'El directorio no conoce a una de estas personas, o su cuenta está cerrada.',
  'poem-link-invalid': 'La dirección en POEM tiene que empezar con https://.',
  'review-date-invalid': 'La fecha de revisión tiene que ser un día que viene.',
  'channel-taken': 'Otra comunidad ya conversa en este canal.',
  'channel-missing': 'La comunidad todavía no tiene canal.',
  'stage-jump': 'Una comunidad crece de etapa en etapa.',
  ended: 'Esta comunidad terminó.',
  'message-gone': 'El mensaje ya no está.',
  'event-not-allowed': 'Esto ya no es posible. Por favor, mire de nuevo.',
  'reason-missing': 'Por favor, diga por qué.',
  'reason-too-long': 'La razón puede tener {most} letras.',
  'text-missing': 'Por favor, escriba la respuesta.',
  'text-too-long': 'El texto puede tener {most} letras.',
  'expert-missing': 'Por favor, elija una persona.',
  'document-missing': 'Por favor, nombre el documento.',
  'document-invalid': 'Un documento necesita un título y una dirección que empiece con https://.',
  'month-invalid': 'Este mes no se puede leer.',
  'month-ahead': 'Este mes todavía no llegó.',
  'other-missing': 'Por favor, elija la comunidad que sigue.',
  'proposal-open': 'Una propuesta ya espera una decisión.',
  'own-proposal': 'Otra persona tiene que decidir lo que usted propuso.',
  'bot-missing':
    'El bot del hub no está en este equipo. Por favor, responda en Teams o agregue la aplicación al equipo.',
  'faq-refused':
    'Las respuestas conocidas las agregan la persona especialista del tema y el equipo de KM. Por favor, pídaselo.',
} as const satisfies SameShape<typeof english>;
