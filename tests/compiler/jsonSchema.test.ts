import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../src/compiler/jsonSchema.ts';

it('the schemas for editors are those of the compiler (write them with: npm run geodata -- --schema)', () => {
  const written = new Map(
    readdirSync('geodata/schema').map((name) => [name, readFileSync(`geodata/schema/${name}`, 'utf8')]),
  );
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(jsonSchemas()));
});
