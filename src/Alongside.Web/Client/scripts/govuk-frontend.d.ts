declare module "govuk-frontend" {
  /** Moves focus to the summary when the page opens, and to a field, its label in sight, when its sentence is chosen. */
  export class ErrorSummary {
    constructor(root: HTMLElement, config?: { disableAutoFocus?: boolean });
  }
}
