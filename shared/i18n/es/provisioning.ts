import type { provisioning as source } from '../en/provisioning';
import type { SameShape } from '../same-shape';

export const provisioning = {
  areas: {
    groups: 'Grupos y permisos',
    upgrade: 'Actualización',
    people: 'Personas',
    terms: 'Términos',
    columns: 'Columnas del sitio y tipos de contenido',
    library: 'Biblioteca de documentos',
    views: 'Vistas',
    lists: 'Listas y ajustes',
    search: 'Búsqueda',
    settings: 'Vocabulario publicado',
    pages: 'Páginas',
  },
  roles: {
    read: 'leer',
    contribute: 'colaborar',
    edit: 'editar',
    fullControl: 'control total',
    none: 'nada más que lo que le dé cada elemento',
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
    'add-languages': 'agregar a los idiomas de trabajo del almacén de términos: {languages}',
    'create-list': 'crear la lista {title}',
    'rename-list': 'dar a la lista {found} el título {title}',
    'keep-private': 'hacer que en {title} cada persona vea y edite solo sus propios elementos',
    'leave-unsearched': 'dejar {title} fuera del índice de búsqueda',
    'create-site-column': 'crear la columna del sitio {title} ({column}, {type})',
    'create-content-type': 'crear el tipo de contenido {name}',
    'extend-content-type':
      'agregar {count, plural, one {# columna} other {# columnas}} al tipo de contenido {name}',
    'use-content-types': 'permitir tipos de contenido en {title}',
    'add-content-type': 'dar a {title} el tipo de contenido {name}',
    'first-content-type': 'usar el tipo de contenido {name} para lo nuevo en {title}',
    'create-view': 'crear la vista {title} de {list}',
    snapshot: 'guardar lo que el sitio tiene ahora (versión {version} del esquema) en {file}',
    'publish-vocabulary': 'publicar los términos para los elementos web en {file}',
    'create-page': 'crear la página {title} ({file})',
    'page-by-hand':
      'A MANO: ya hay una página {file} que no contiene nada del centro y no se tocó. Cámbiele el nombre y repita este programa, o ponga en ella los elementos web del centro',
    'add-link': 'enlazar {title} ({file}) en la navegación del sitio',
    'open-with-page': 'abrir el sitio con la página {file}',
    'create-library': 'crear la biblioteca de documentos {title}',
    'own-rights': 'dar a {title} permisos propios, a partir de los del sitio',
    'close-list': 'dejar {title} solo a quienes corresponde',
    'withdraw-rights': 'quitar en {title} los permisos de quienes no corresponde',
    'grant-library-role': 'dar al grupo {group} en {title} permiso para: {role}',
    'keep-versions': 'conservar las versiones de lo que hay en {title}',
    'rename-library': 'dar a la biblioteca {found} el título {title}',
    'record-version': 'anotar la versión {version} del esquema en la biblioteca {title}',
    upgrade: 'llevar el sitio a la versión {version} del esquema',
    'create-column': 'crear la columna {title} ({column}, {type}) en {list}',
    'index-column': 'indizar la columna {column} de {list}',
    'map-search': 'asignar la propiedad de búsqueda {managed} a {crawled}',
    'map-search-by-hand':
      'A MANO: abra la propiedad administrada {managed}, agregue una asignación a la propiedad rastreada {crawled} y acepte (SharePoint no tiene interfaz para ello)',
  },
  problems: {
    'column-type':
      'Existe una columna {column} de tipo {found}; el hub necesita {type}. Lugar: {library}. No se cambió nada. Renombre o quite esa columna, o elija otro sitio.',
    'column-term-set':
      'La columna {column} de {library} toma sus términos de otro conjunto que {set}. No se cambió nada.',
    'library-elsewhere':
      'Existe una lista llamada {title} en {path}; el hub la necesita en {wanted}. No se cambió nada.',
    'library-kind':
      'En {path} está {title}, que no es una biblioteca de documentos. No se cambió nada.',
    'list-kind': 'En {path} está {title}, que no es una lista simple. No se cambió nada.',
    'newer-schema':
      'El sitio tiene la versión {installed} del esquema, más nueva que la versión {version} de este programa. No se cambió nada. Actualice el programa.',
  },
  run: {
    usage:
      'Uso: npm run provision -- --site DIRECCIÓN [--plan] [--members ARCHIVO] [--yes] [--lang es|pt|en] [--client-id ID --tenant-id ID (--certificate ARCHIVO | --device-code)]',
    siteInvalid: 'Esto no es la dirección de un sitio: {site}',
    optionUnknown: 'No hay una opción {option}.',
    optionIncomplete: 'La opción {option} necesita un valor.',
    signInMissing:
      'Para trabajar en {host}, diga cómo iniciar sesión: --client-id, --tenant-id y, además, --certificate ARCHIVO o --device-code (o HUB_CLIENT_ID, HUB_TENANT_ID, HUB_CERTIFICATE, HUB_SIGN_IN). No se envió nada.',
    certificateUnreadable:
      'El certificado {file} no se puede leer: debe ser un archivo PEM con la clave privada (contraseña en HUB_CERTIFICATE_PASSWORD). No se envió nada.',
    thumbprintMissing:
      'El archivo {file} tiene una clave y ningún certificado. Indique la huella digital SHA-256 del certificado con --thumbprint.',
    thumbprintInvalid:
      'Esto no es la huella digital SHA-256 de un certificado (64 dígitos): {thumbprint}',
    signInRefused:
      'Microsoft rechazó el inicio de sesión: {refusal}. No se cambió nada. ({supportCode})',
    deviceCode: 'Abra {address} en un navegador e ingrese el código {code}.',
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
    byHandFirst:
      'Importe antes un documento y espere a que la búsqueda lo vea. Luego abra el centro de administración de SharePoint → Más características → Búsqueda → Administrar esquema de búsqueda → Propiedades administradas.',
    byHandLast:
      'Abra la configuración de Hub Documents → Configuración avanzada → Reindizar biblioteca de documentos.',
    done: 'Listo: {count, plural, one {# cambio} other {# cambios}}.',
    unknownPerson: 'El directorio no conoce {mail}: se dejó fuera.',
    failure: '{what} {next} ({supportCode})',
  },
} satisfies SameShape<typeof source>;
