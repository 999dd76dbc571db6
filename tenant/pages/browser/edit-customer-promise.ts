import { ServiceKey } from '@microsoft/sp-core-library';

/** Stands for `@msinternal/sp-edit-customer-promise`, which only reports failures to Microsoft. */
export class EditModeCustomerPromiseHandler {
  static readonly serviceKey = ServiceKey.create(
    'portal:EditModeCustomerPromiseHandler',
    EditModeCustomerPromiseHandler
  );

  logFailure(): void {
    return;
  }
}

export { EditModeCustomerPromiseHandler as _EditModeCustomerPromiseHandler };

export function _logFailuresForEditCustomerPromise(): void {
  return;
}
