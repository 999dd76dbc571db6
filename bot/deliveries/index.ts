export { deliveriesInputs } from './inputs';
export { messageOf } from './message-card';
export { createDeliveryService } from './service';
export type { DeliveryService, DeliveryServiceSettings } from './service';
export { createTeamsChannel } from './teams-channel';
export { createRenderer, deliveryTemplates } from './templates';
export type { MessageTemplate, MessageTemplates } from './templates';
export { createUnsubscribe } from './unsubscribe';
