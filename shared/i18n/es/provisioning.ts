import type { provisioning as source } from '../en/provisioning';
import type { SameShape } from '../same-shape';

export const provisioning = {
  areas: {
    groups: 'Grupos y permisos',
    people: 'Personas',
    terms: 'Términos',
    library: 'Biblioteca de documentos',
    search: 'Búsqueda',
  },
  roles: {
    read: 'leer',
    contribute: 'colaborar',
    edit: 'editar',
    fullControl: 'control total',
  },
  steps: {
    'create-group': 'crear el grupo {title} con permiso para: {role}',
    'grant-role': 'dar al grupo {title} permiso para: {role}',
    'add-people': 'poner {count, plural, one {# persona} other {# personas}} en {title}',
    'create-term-group': 'crear el grupo de términos {name}',
    'create-term-set': 'crear el conjunto de términos {name}',
    'create-terms': 'crear {count, plural, one {# término} other {# términos}} en {name}',
    'change-terms':
      'cambiar etiquetas, sinónimos o códigos de {count, plural, one {# término} other {# términos}} en {name}',
    'create-library': 'crear la biblioteca de documentos {title}',
    'own-rights': 'dar a la biblioteca {title} permisos propios, a partir de los del sitio',
    'grant-library-role': 'dar al grupo {group} en la biblioteca {title} permiso para: {role}',
    'keep-versions': 'conservar las versiones de los documentos de la biblioteca {title}',
    'rename-library': 'dar a la biblioteca {found} el título {title}',
    'record-version': 'anotar la versión {version} del esquema en la biblioteca {title}',
    upgrade: 'llevar el sitio a la versión {version} del esquema',
    'create-column': 'crear la columna {title} ({column}, {type})',
    'index-column': 'indizar la columna {title} ({column})',
    'map-search': 'asignar la propiedad de búsqueda {managed} a {crawled}',
    'map-search-by-hand':
      'A MANO: en el esquema de búsqueda del centro de administración de SharePoint, asigne la propiedad administrada {managed} a la propiedad rastreada {crawled}; SharePoint no tiene interfaz para ello',
  },
  problems: {
    'column-type':
      'La biblioteca {library} tiene una columna {column} de tipo {found}; el hub necesita {type}. No se cambió nada. Renombre o quite esa columna, o elija otro sitio.',
    'column-term-set':
      'La columna {column} de {library} toma sus términos de otro conjunto que {set}. No se cambió nada.',
    'library-elsewhere':
      'Existe una lista llamada {title} en {path}; el hub la necesita en {wanted}. No se cambió nada.',
    'library-kind':
      'En {path} está {title}, que no es una biblioteca de documentos. No se cambió nada.',
    'newer-schema':
      'El sitio tiene la versión {installed} del esquema, más nueva que la versión {version} de este programa. No se cambió nada. Actualice el programa.',
  },
  run: {
    usage:
      'Uso: npm run provision -- --site DIRECCIÓN [--plan] [--members ARCHIVO] [--yes] [--lang es|pt|en]',
    siteInvalid: 'Esto no es la dirección de un sitio: {site}',
    optionUnknown: 'No hay una opción {option}.',
    optionIncomplete: 'La opción {option} necesita un valor.',
    signInMissing:
      'Todavía no es posible iniciar sesión en {host}: esta versión solo trabaja con el tenant local. Indique su dirección en HUB_TENANT_URL.',
    membersUnreadable: 'La lista de personas {file} no se puede leer.',
    site: 'Sitio {site}',
    rightCount: 'Ya está bien: {count, number}',
    nothingToDo: 'No hay nada que hacer.',
    refused: 'El sitio no se prepara:',
    planOnly: 'No se escribió nada (--plan).',
    confirm: '¿Hacer estos cambios? [s/N] ',
    yes: 's',
    notConfirmed: 'No se escribió nada. Repita con --yes para hacer los cambios.',
    byHand:
      '{count, plural, one {Queda # paso} other {Quedan # pasos}} para una persona administradora:',
    done: 'Listo: {count, plural, one {# cambio} other {# cambios}}.',
    unknownPerson: 'El directorio no conoce {mail}: se dejó fuera.',
    failure: '{what} {next} ({supportCode})',
  },
} satisfies SameShape<typeof source>;
