/**
 * Compile-time proof that a schema and a domain type are one shape. `true` only if whatever the
 * schema accepts is a valid `Domain` and both have the same keys, apart from `Derived` (keys the
 * compiler adds) and `Authored` (keys only the files have).
 */
export type Agrees<
  Schema,
  Domain,
  Derived extends PropertyKey = never,
  Authored extends PropertyKey = never,
> = [Omit<Schema, Authored>] extends [Omit<Domain, Derived>]
  ? SameKeys<Exclude<keyof Schema, Authored>, Exclude<keyof Domain, Derived>>
  : false;

type SameKeys<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Fails to compile unless its argument is `true`. */
export type Proof<T extends true> = T;
