import {
  emptyContent,
  templateOf,
  type PracticeContent,
  type PracticeKind,
  type Ratings,
} from '../../../shared/domain/practices';

/** A practice that may be submitted, invented, with what a test wants otherwise. */
export function fullContent(
  changes: Partial<PracticeContent> = {},
  kind: PracticeKind = changes.kind ?? 'goodPractice'
): PracticeContent {
  return {
    ...emptyContent(kind, 'es'),
    texts: {
      title: 'Ventanilla móvil de regularización en el paso de Desaguadero',
      summary:
        'Dos días por semana, registro civil, migraciones y defensoría comparten una ventanilla en el paso de frontera. Las familias hacen tres trámites en una sola fila.',
      context: 'En enero de 2026 las familias esperaban 19 días y viajaban a tres ciudades.',
      actions: 'Primero dibujamos los trámites. En la semana 3 probamos un formulario común.',
      results: 'La espera media bajó de 19 a 11 días entre marzo y junio (informe mensual, p. 6).',
      enabling: 'La defensoría ya tenía un turno semanal en el paso.',
      obstacles: 'En época de lluvia la ventanilla perdió 9 de 34 salidas.',
      replicability: 'Pide tres instituciones, un vehículo y 46 horas de personal al mes.',
      takeaways: 'Una sola fila ahorra más tiempo que tres ventanillas rápidas.',
      actionPoints: 'Preguntar al registro civil qué mañanas puede salir.',
    },
    themeKeys: ['theme.regularization'],
    countryKeys: ['country.PER'],
    period: { from: '2026-01', to: '2026-06' },
    actors: ['Registro civil', 'Defensoría del Pueblo'],
    ratings: Object.fromEntries(
      templateOf(kind).criteria.map((criterion) => [
        criterion,
        { score: 2, evidence: 'Informe mensual, p. 6' },
      ])
    ) as Ratings,
    genderAndRights: {
      reach: 'withData',
      reachEvidence: '58 % mujeres, 41 % hombres, 1 % otra identidad (n = 212)',
      rights: ['identity'],
      rightsNotDone: false,
      rightsEvidence: '84 niñas y niños con acta de nacimiento inscrita',
      harm: 'Las filas exponían a las familias. Se dieron turnos por mensaje.',
    },
    consent: 'nobodyShown',
    contact: { personId: 'rosa', name: 'Rosa Mendoza' },
    ...changes,
  };
}
