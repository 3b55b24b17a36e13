import type { Field, JsonSchema, Report } from './field.ts';

type Keys = Readonly<Record<string, Field<unknown>>>;
type ValueOf<One> = One extends Field<infer Value> ? Value : never;
type GroupOf<Fields extends Keys> = { readonly [Key in keyof Fields]: ValueOf<Fields[Key]> };

/**
 * An object with these keys and no others. A wrong key that has a default takes it, and the rest stays;
 * without a required one the group is not read. A group whose keys all have defaults has one itself.
 */
export function group<const Fields extends Keys>(fields: Fields): Field<GroupOf<Fields>> {
  const entries: readonly (readonly [string, Field<unknown>])[] = Object.entries(fields);
  const defaults = entries.flatMap(([key, field]) => ('fallback' in field ? [[key, field.fallback]] : []));
  const isComplete = defaults.length === entries.length;
  return {
    // Every key was read by its own field, or is that field's default.
    ...(isComplete && { fallback: Object.fromEntries(defaults) as GroupOf<Fields> }),
    schema: groupSchema(entries),
    read: (value, path, report) => {
      if (!isObject(value)) {
        report(path, 'notGroup');
        return undefined;
      }
      const known = entries.map(([key]) => key);
      for (const key of Object.keys(value)) {
        if (!known.includes(key)) report(below(path, key), 'unknownKey', known.join(', '));
      }
      const read = entries.map(([key, field]) => [key, readKey(value, key, field, path, report)] as const);
      return read.some(([key, part]) => part === undefined && fields[key]?.fallback === undefined)
        ? undefined
        : (Object.fromEntries(read) as GroupOf<Fields>);
    },
  };
}

function readKey(
  group: Readonly<Record<string, unknown>>,
  key: string,
  field: Field<unknown>,
  path: string,
  report: Report,
): unknown {
  const isGiven = Object.hasOwn(group, key) && group[key] !== undefined;
  if (!isGiven && !('fallback' in field)) report(below(path, key), 'missing');
  return (isGiven ? field.read(group[key], below(path, key), report) : undefined) ?? field.fallback;
}

function groupSchema(entries: readonly (readonly [string, Field<unknown>])[]): JsonSchema {
  const required = entries.flatMap(([key, field]) => ('fallback' in field ? [] : [key]));
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, field]) => [key, field.schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** A list; parts that are wrong are left out. Empty by default. */
export function listOf<Value>(field: Field<Value>, most: number): Field<readonly Value[]> {
  return {
    fallback: [],
    schema: { type: 'array', items: field.schema, maxItems: most, default: [] },
    read: (value, path, report) => {
      if (!Array.isArray(value)) {
        report(path, 'notList');
        return undefined;
      }
      if (value.length > most) report(path, 'tooMany', String(most));
      return value.slice(0, most).flatMap((part, index) => {
        const read = field.read(part, `${path}[${index}]`, report);
        return read === undefined ? [] : [read];
      });
    },
  };
}

/** A list of parts with an id each; of two with the same the first counts. */
export function listById<Value extends { readonly id: string }>(
  field: Field<Value>,
  most: number,
): Field<readonly Value[]> {
  const list = listOf(field, most);
  return {
    ...list,
    read: (value, path, report) => {
      const seen = new Set<string>();
      return list.read(value, path, report)?.filter(({ id }) => {
        if (seen.has(id)) report(path, 'sameId', id);
        return !seen.has(id) && seen.add(id);
      });
    },
  };
}

/** A group whose `type` says which keys it has. */
export function byType<const Kinds extends Keys>(kinds: Kinds): Field<ValueOf<Kinds[keyof Kinds]>> {
  return {
    schema: { oneOf: Object.values(kinds).map(({ schema }) => schema) },
    read: (value, path, report) => {
      if (!isObject(value)) {
        report(path, 'notGroup');
        return undefined;
      }
      const type = value['type'];
      const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
      if (!kind) {
        report(below(path, 'type'), 'notChoice', Object.keys(kinds).join(', '));
        return undefined;
      }
      // The kind's own field has read it.
      return kind.read(value, path, report) as ValueOf<Kinds[keyof Kinds]> | undefined;
    },
  };
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
