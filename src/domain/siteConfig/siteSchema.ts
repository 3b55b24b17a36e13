import type { JsonSchema } from './field.ts';
import { siteField } from './siteField.ts';

/** The JSON Schema of `site.json`, with which editors complete and underline keys. */
export function siteSchema(): JsonSchema {
  const { properties, ...rest } = siteField.schema;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'site.json',
    ...rest,
    properties: { $schema: { type: 'string' }, ...asObject(properties) },
  };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
