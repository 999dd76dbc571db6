import { stopHub } from './start-hub';

export default stopHub;
