import { escapeHtml } from './escapeHtml.ts';

/** HTML that `element` has made: everything in it is escaped. */
export interface Markup {
  readonly html: string;
}

/** Elements that have no end tag. */
const voidElements: readonly string[] = ['img', 'br'];

/** Values by name; false and null leave the attribute out, true writes its name alone. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An element as HTML. Every attribute and every text goes through `escapeHtml`; names are the caller's own
 * and never data.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (Markup | string)[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  const start = `<${name}${written.join('')}>`;
  if (voidElements.includes(name)) return { html: start };
  return { html: `${start}${content.map(contentHtml).join('')}</${name}>` };
}

/** Pieces of HTML below each other. */
export function lines(...pieces: readonly Markup[]): Markup {
  return { html: pieces.map(({ html }) => html).join('\n') };
}

function attribute(name: string, value: string | number | boolean | null): string {
  if (value === false || value === null) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}

function contentHtml(content: Markup | string): string {
  return typeof content === 'string' ? escapeHtml(content) : content.html;
}
