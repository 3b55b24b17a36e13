/** The words a map shows or speaks, in the page's language; given by whoever composes the page. */
export interface MapTexts {
  readonly mapLabel: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly kilometres: string;
  readonly metres: string;
  /** Given where the map lets the page around it scroll: how it is moved nevertheless. */
  readonly gestures?: {
    readonly windows: string;
    readonly mac: string;
    readonly touch: string;
  };
}
