/** The part of her own page in which works are chosen; there is one. */
export const worksPlaceId = 'hub-own-works';

/** Leads there with the focus, so that whoever hears the page goes on there too. */
export function goToWorks(): void {
  document.getElementById(worksPlaceId)?.focus();
}
