export { library } from '../i18n/pt/library';
export { problems } from '../i18n/pt/problems';
export { provisioning } from '../i18n/pt/provisioning';
