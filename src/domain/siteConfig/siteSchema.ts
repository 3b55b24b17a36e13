import type { LocalizedText } from '../localizedText.ts';
import type { JsonSchema } from './field.ts';
import { layerDescriptions, siteDescriptions } from './siteDescriptions.ts';
import { siteField } from './siteField.ts';

type Descriptions = Readonly<Record<string, LocalizedText>>;

/** The JSON Schema of `site.json`, with which editors complete, explain and underline keys. */
export function siteSchema(): JsonSchema {
  const properties = described(siteField.schema['properties'], siteDescriptions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'site.json',
    ...siteField.schema,
    properties: {
      $schema: { type: 'string' },
      ...properties,
      basemaps: ofLayers(properties['basemaps']),
      overlays: ofLayers(properties['overlays']),
    },
  };
}

/** A list of layers, each key of each kind described. */
function ofLayers(list: JsonSchema | undefined): JsonSchema {
  const items = asSchema(list?.['items']);
  const kinds = items['oneOf'];
  return {
    ...list,
    items: Array.isArray(kinds) ? { oneOf: kinds.map((kind) => ofLayer(asSchema(kind))) } : ofLayer(items),
  };
}

function ofLayer(layer: JsonSchema): JsonSchema {
  return { ...layer, properties: described(layer['properties'], layerDescriptions) };
}

function described(properties: unknown, descriptions: Descriptions): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(asSchema(properties)).map(([key, schema]) => {
      const words = descriptions[key];
      return [key, { ...(words && { description: `${words.zh}\n${words.en}` }), ...asSchema(schema) }];
    }),
  );
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
