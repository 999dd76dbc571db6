import type {
  practiceFields as fieldsSource,
  practiceLens as lensSource,
} from '../en/practice-fields';
import type { SameShape } from '../same-shape';

export const practiceFields = {
  title: {
    label: 'Título',
    help: 'Qué se hizo y dónde, en doce palabras como máximo.',
    example: 'Ventanilla móvil de regularización en el paso de Desaguadero',
  },
  summary: {
    label: 'Resumen',
    help: 'Qué se hizo, para quiénes y qué cambió. Hasta 200 palabras; con él se decide si seguir leyendo.',
    example:
      'Dos días por semana, registro civil, migraciones y defensoría comparten una ventanilla en el paso de frontera. Las familias hacen tres trámites en una sola fila.',
  },
  context: {
    label: 'Contexto y problema',
    help: 'Cómo estaban las cosas antes y para quiénes eso era un problema. Las cifras ayudan.',
    example:
      'En enero de 2026 las familias esperaban 19 días en promedio y viajaban a tres ciudades por un permiso.',
  },
  actions: {
    label: 'Qué se hizo',
    help: 'Los pasos en su orden, quién dio cada uno y cuánto duró.',
    example:
      'Primero dibujamos los trámites con las tres instituciones. En la semana 3 probamos un formulario común con 20 familias.',
  },
  results: {
    label: 'Resultados y evidencia',
    help: 'Qué cambió, cuánto y cómo lo sabe. También lo que no se esperaba.',
    example: 'La espera media bajó de 19 a 11 días entre marzo y junio (informe mensual, p. 6).',
  },
  enabling: {
    label: 'Qué ayudó',
    help: 'Qué lo hizo posible: personas, acuerdos, leyes, fondos, suerte.',
    example: 'La defensoría ya tenía un turno semanal en el paso de frontera.',
  },
  obstacles: {
    label: 'Obstáculos',
    help: 'Qué lo dificultó y qué se hizo. Cuente qué pasó, no quién lo hizo.',
    example:
      'En época de lluvia la ventanilla perdió 9 de 34 salidas. Hace falta un acuerdo con el municipio para el traslado.',
  },
  replicability: {
    label: 'Cómo repetirla',
    help: 'Qué necesita otra misión para empezar, qué puede cambiar y qué conviene mantener.',
    example:
      'Pide tres instituciones, un vehículo y 46 horas de personal al mes. Mantenga el formulario común; el lugar puede cambiar.',
  },
  takeaways: {
    label: 'Ideas clave',
    help: 'De dos a cinco frases para recordar, cada una en su línea.',
    example: 'Una sola fila ahorra a las familias más tiempo que tres ventanillas rápidas.',
  },
  actionPoints: {
    label: 'Acciones concretas',
    help: 'Lo que un equipo puede hacer mañana. Una por línea, cada una con un verbo al inicio.',
    example: 'Preguntar al registro civil qué mañanas puede salir de la oficina.',
  },
  shortVersion: {
    label: 'Versión corta',
    help: 'Dos o tres frases para el boletín o una tarjeta.',
    example:
      'Tres instituciones, una ventanilla, una fila: en cuatro meses la espera en la frontera bajó de 19 a 11 días.',
  },
} satisfies SameShape<typeof fieldsSource>;

export const practiceLens = {
  reach: {
    label: '¿Llegó por igual a mujeres, hombres y otras identidades?',
    short: 'Alcance por género',
    help: 'Diga cómo lo sabe. Lo mejor son datos por sexo, género o edad. «No se hizo» también es una respuesta.',
    example:
      'La mitad de los cupos fue para mujeres jefas de hogar; la lista de asistencia muestra 51 %.',
  },
  rights: {
    label: '¿Qué derecho protegió, y cómo?',
    short: 'Derecho protegido',
    help: 'Elija uno o más y diga cómo lo sabe.',
    example: '84 niñas y niños con acta de nacimiento inscrita (registro civil, junio).',
  },
  harm: {
    label: '¿Hubo riesgo de daño? ¿Qué se hizo para evitarlo?',
    short: 'Riesgo de daño y cuidado',
    help: 'Piense en filas, exposición, datos, expectativas. No escriba nombres de personas atendidas.',
    example:
      'Las filas exponían a las familias a robos. Se dieron turnos por mensaje y un espacio con sombra.',
  },
} satisfies SameShape<typeof lensSource>;
