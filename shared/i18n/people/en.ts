export * from '../en';
export { people } from '../en/people-words';
export { peopleAboutMe } from '../en/people-about-me';
export { peopleCare } from '../en/people-care';
export { peopleMaps } from '../en/people-maps';
export { peopleOwn } from '../en/people-own';
export { peoplePages } from '../en/people-pages';
export { staffImport } from '../en/staff-import';
