import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteSchema } from '../../../src/domain/siteConfig/siteSchema.ts';

it('is what editors get: public/site.schema.json', () => {
  expect(JSON.parse(readFileSync('public/site.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(siteSchema())),
  );
});
