export { languages } from './languages';
export { portal } from './portal';
export { problems } from './problems';
export { search } from './search';
export { states } from './states';
export { webParts } from './web-parts';
