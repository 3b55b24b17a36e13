/** What cleaning a dataset's geometries adds up to, and what it changed in the record at hand. */
export interface GeometryNotes {
  /** Positions taken so far, of all records. */
  positions: number;
  readonly repairs: Set<'ring-closed' | 'ring-left-out' | 'coordinates-as-text'>;
}
