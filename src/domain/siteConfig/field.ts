/** What can be wrong with a value; the words are in `i18n/parts/siteProblems.ts`. */
export const siteFaults = [
  'notJson',
  'unknownKey',
  'missing',
  'notText',
  'tooLong',
  'notMail',
  'notWebAddress',
  'notFolder',
  'notResource',
  'notOrigin',
  'notReviewNumber',
  'icpSuffix',
  'notIcp',
  'notPublicSecurity',
  'notFlag',
  'notNumber',
  'notChoice',
  'notList',
  'tooMany',
  'notGroup',
  'notId',
  'sameId',
  'notColour',
  'notTileTemplate',
  'shiftedDatum',
] as const;
export type SiteFault = (typeof siteFaults)[number];

/** One thing wrong in `site.json`. */
export interface SiteProblem {
  /** Keys from the top, `basemaps[1].url`; empty for the file as a whole. */
  readonly path: string;
  readonly fault: SiteFault;
  /** What the words need beside the fault: what is allowed, mostly. */
  readonly detail: string;
}

export type Report = (path: string, fault: SiteFault, detail?: string) => void;

/** A part of a JSON Schema (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How one key is read, and how an editor is told of it. */
export interface Field<Value> {
  /** Taken where the key is absent or wrong. A key without one is required. */
  readonly fallback?: Value;
  /** The value, or undefined where it is wrong, which has then been reported. */
  readonly read: (value: unknown, path: string, report: Report) => Value | undefined;
  readonly schema: JsonSchema;
}

/** The same key, no longer required; the default itself may be written too. */
export function optional<Value>(field: Field<Value>, fallback: Value): Field<Value> {
  return {
    fallback,
    schema: {
      ...(fallback === null ? { anyOf: [field.schema, { const: null }] } : field.schema),
      default: fallback,
    },
    read: (value, path, report) => (value === fallback ? fallback : field.read(value, path, report)),
  };
}

/** The same key, held to one more rule. @param fits reports what it does not accept */
export function checked<Value>(
  field: Field<Value>,
  fits: (value: Value, path: string, report: Report) => boolean,
): Field<Value> {
  return {
    ...field,
    read: (value, path, report) => {
      const read = field.read(value, path, report);
      return read !== undefined && fits(read, path, report) ? read : undefined;
    },
  };
}
