/** The form of a new meeting in Teams with somebody, filled in. */
export function bookingLink(mail: string, subject: string): string {
  const parameters = new URLSearchParams({ subject, attendees: mail });
  return `https://teams.microsoft.com/l/meeting/new?${parameters.toString()}`;
}
