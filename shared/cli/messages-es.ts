export { library } from '../i18n/es/library';
export { practiceImport } from '../i18n/es/practice-import';
export { practiceProblems } from '../i18n/es/practice-problems';
export { problems } from '../i18n/es/problems';
export { profileImport } from '../i18n/es/profile-import';
export { provisioning } from '../i18n/es/provisioning';
export { staffImport } from '../i18n/es/staff-import';
