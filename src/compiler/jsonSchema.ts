import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { citedSource } from './schema/citedSource.ts';
import { layerFile } from './schema/layerFeature.ts';
import { metric } from './schema/metric.ts';
import { organisation } from './schema/organisation.ts';
import { placeFile } from './schema/place.ts';
import { sector } from './schema/sector.ts';

const fileSchemas: Readonly<Record<string, z.ZodType>> = {
  place: placeFile,
  source: citedSource,
  metrics: z.array(metric),
  sectors: z.array(sector),
  organisations: z.array(organisation),
  layer: layerFile,
};

/** JSON Schemas by file name: editors complete and underline with them what the compiler will check. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fileSchemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`] as const;
    }),
  );
}

/** Writes them to the `schema` folder of a geodata folder. */
export function writeJsonSchemas(geodata: string): void {
  const folder = join(geodata, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
}
