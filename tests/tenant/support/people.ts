/** Three people for the tenant's own tests: an administrator, somebody with rights, somebody without. */
const person = (
  number: number,
  givenName: string,
  surname: string,
  language: string,
  roles: string[]
) => ({
  objectId: `0000000${number}-0000-4000-8000-000000000000`,
  displayName: `${givenName} ${surname}`,
  givenName,
  surname,
  mail: `${givenName.toLowerCase()}@example.org`,
  jobTitle: 'Officer',
  office: 'Lima',
  preferredLanguage: language,
  roles,
});

export const ada = person(1, 'Ada', 'Alba', 'en-US', ['Admin']);
export const luz = person(2, 'Luz', 'Rojas', 'es-PE', []);
export const rui = person(3, 'Rui', 'Sousa', 'pt-BR', []);

/** The claim by which SharePoint knows a person. */
export const loginOf = ({ mail }: { mail: string }): string => `i:0#.f|membership|${mail}`;
