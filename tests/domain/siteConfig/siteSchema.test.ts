import { expect, it } from 'vitest';
import { siteField } from '../../../src/domain/siteConfig/siteField.ts';
import { siteSchema } from '../../../src/domain/siteConfig/siteSchema.ts';

// After a change of the fields: `npx vitest run siteSchema --update` writes the file anew.
it('is what editors get: public/site.schema.json', async () => {
  await expect(`${JSON.stringify(siteSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../public/site.schema.json',
  );
});

it('describes every key in both languages', () => {
  const undescribed = keysWithout(siteSchema(), '').filter((path) => path !== '$schema');
  // Parts of a group that its own description covers.
  const covered = /^(title|organiser|publicSecurity|view|embed)\.|\.(zh|en)$/;
  expect(undescribed.filter((path) => !covered.test(path))).toEqual([]);
  expect(siteSchema()['properties']).toHaveProperty(
    'icp.description',
    expect.stringMatching(/备案号.*\n.*filing/),
  );
});

it('accepts and refuses what the fields themselves do', () => {
  expect(withoutDescriptions(siteSchema())).toMatchObject(withoutDescriptions(siteField.schema));
});

function keysWithout(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items, oneOf } = schema as Record<string, unknown>;
  const inProperties = Object.entries(typeof properties === 'object' ? { ...properties } : {}).flatMap(
    ([key, part]) => {
      const below = path === '' ? key : `${path}.${key}`;
      return [...('description' in Object(part) ? [] : [below]), ...keysWithout(part, below)];
    },
  );
  const kinds = Array.isArray(oneOf) ? oneOf : [];
  return [...inProperties, ...[items, ...kinds].flatMap((part) => keysWithout(part, path))];
}

function withoutDescriptions(schema: object): object {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'description' ? undefined : value)));
}
