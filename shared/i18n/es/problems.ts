import type { problems as source } from '../en/problems';
import type { SameShape } from '../same-shape';

export const problems = {
  'not-found': {
    what: 'Esto ya no está donde estaba.',
    safe: 'Nada de lo suyo ha cambiado.',
    next: 'Tal vez se movió o se archivó. Pruebe a encontrarlo con la búsqueda.',
  },
  'no-right': {
    what: 'Su acceso no incluye esto.',
    safe: 'No se cambió nada.',
    next: 'Puede pedir acceso al equipo de gestión del conocimiento.',
  },
  conflict: {
    what: 'Otra persona guardó antes que usted.',
    safe: 'Se conservan las dos versiones: la otra y la suya.',
    next: 'Compare las dos y elija qué queda.',
  },
  throttled: {
    what: 'Muchas personas están trabajando aquí en este momento.',
    safe: 'Lo que escribió sigue aquí.',
    next: 'Espere un momento e intente de nuevo.',
  },
  unavailable: {
    what: 'El servicio está en pausa.',
    safe: 'Lo que escribió sigue aquí.',
    next: 'Intente de nuevo en unos minutos.',
  },
  offline: {
    what: 'No pudimos llegar al hub.',
    safe: 'Lo que escribió sigue aquí.',
    next: 'Revise su conexión e intente de nuevo.',
  },
  'signed-out': {
    what: 'Su sesión terminó.',
    safe: 'Lo que escribió sigue aquí.',
    next: 'Inicie sesión en otra ventana y luego intente de nuevo aquí.',
  },
  rejected: {
    what: 'El hub pidió algo que no fue aceptado.',
    safe: 'No se cambió nada.',
    next: 'Esto nos corresponde a nosotros. Envíe a soporte el código que aparece abajo.',
  },
  unexpected: {
    what: 'Algo falló de nuestro lado.',
    safe: 'Lo que ya estaba guardado está a salvo.',
    next: 'Intente de nuevo. Si vuelve a ocurrir, envíe a soporte el código que aparece abajo.',
  },
} satisfies SameShape<typeof source>;
