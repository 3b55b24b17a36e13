/** The words a map shows or speaks, in the page's language; given by whoever composes the page. */
export interface MapTexts {
  readonly mapLabel: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly kilometres: string;
  readonly metres: string;
}
