export { library } from '../i18n/es/library';
export { problems } from '../i18n/es/problems';
export { provisioning } from '../i18n/es/provisioning';
