/** Months for which it is kept who turned to whom. */
export const monthsOfContacts = 13;
/** Days after which the asker is asked whether it helped. */
export const daysUntilAsked = 7;
/** Days in which somebody may say that a skill is still right. */
export const daysToAnswer = 30;
