/** A request whose OData parts cannot be understood; faces answer 400. */
export class ODataError extends Error {
  /** Set when the real service would understand: logged, so that no test passes on it. */
  readonly unsupported: boolean;

  constructor(message: string, unsupported = false) {
    super(message);
    this.name = 'ODataError';
    this.unsupported = unsupported;
  }
}

/** The caller accepts no form in which the answer could be written; faces answer 406. */
export class NotAcceptableError extends Error {
  constructor() {
    super('The HTTP header ACCEPT is missing or its value is invalid.');
    this.name = 'NotAcceptableError';
  }
}
