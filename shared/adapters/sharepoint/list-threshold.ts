/** SharePoint's number for "exceeds the list view threshold", in whatever language its words are. */
const thresholdCode = '-2147024860';

/**
 * Whether SharePoint has refused a query because it would have met more than 5,000 items.
 * @param error what a request threw, also inside a HubError
 */
export function isThresholdError(error: unknown): boolean {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if (one.message.includes(thresholdCode)) return true;
  }
  return false;
}
