/** A request whose OData parts cannot be understood; faces answer 400. */
export class ODataError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ODataError';
  }
}

/** The caller accepts no form in which the answer could be written; faces answer 406. */
export class NotAcceptableError extends Error {
  constructor() {
    super('The HTTP header ACCEPT is missing or its value is invalid.');
    this.name = 'NotAcceptableError';
  }
}
