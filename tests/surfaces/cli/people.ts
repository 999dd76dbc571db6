/** People as the local tenant and the list of members take them. */
const person = (number: number, name: string, roles: readonly string[]) => ({
  objectId: `00000000-0000-4000-8000-00000000000${number}`,
  displayName: name,
  givenName: name,
  surname: 'Prueba',
  mail: `${name.toLowerCase()}@hub-oim.example`,
  jobTitle: 'Prueba',
  office: 'PER',
  preferredLanguage: 'es-PE',
  languages: ['es'],
  roles,
  themes: [],
  supervisorId: null,
  contractKind: 'fixed-term',
  contractEnd: '2028-06-30',
  gradeLevel: 'P2',
  accountKind: 'member',
  accountEnabled: true,
});

export const ana = person(1, 'Ana', ['Reader']);
export const luz = person(3, 'Luz', ['Reader', 'Contributor']);
export const eva = person(2, 'Eva', ['Reader', 'KMTeam']);
