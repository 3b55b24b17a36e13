import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const settings = z
  .object({
    'yaml.schemas': z.record(z.string(), z.string()),
    'json.schemas': z.array(z.object({ fileMatch: z.array(z.string()), url: z.string() })),
  })
  .parse(JSON.parse(readFileSync('.vscode/settings.json', 'utf8')));

/** Schema file and the files it is for. */
const mapped = [
  ...Object.entries(settings['yaml.schemas']),
  ...settings['json.schemas'].flatMap(({ fileMatch, url }) => fileMatch.map((glob) => [url, glob.slice(1)])),
].map(([schema = '', glob = '']) => ({ schema: schema.replace('./', ''), glob }));

describe('the settings for editors', () => {
  it('use every schema there is', () => {
    const schemas = readdirSync('geodata/schema').map((name) => `geodata/schema/${name}`);
    expect(mapped.map(({ schema }) => schema).toSorted()).toEqual(schemas.toSorted());
  });

  it.each(mapped)('use $schema for files that exist: $glob', ({ glob }) => {
    const folder = dirname(glob);
    const files = existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
    const [start = '', end = ''] = glob.split('*');
    expect(files.filter((file) => file.startsWith(start) && file.endsWith(end))).not.toEqual([]);
  });
});
