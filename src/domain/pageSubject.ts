/** A page of the industries: of one sector, or with null the list of all. */
export interface IndustryPage {
  readonly sector: string | null;
}

/** What a page of the site is about: a place or the industries; the whole atlas where neither. */
export interface PageSubject {
  readonly place: string | null;
  /** Absent on every other page. */
  readonly industry?: IndustryPage;
}
