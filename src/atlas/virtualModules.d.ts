/** The compiled facts, inlined by src/compiler/vitePlugin.ts. */
declare module 'virtual:atlas' {
  import type { Atlas } from '../domain/atlas.ts';

  const atlas: Atlas;
  export default atlas;
}

/** Address of the compiled geometry (a `PackedGeometry` as JSON), named by its content. */
declare module 'virtual:atlas-geometry-url' {
  export const geometryUrl: string;
}
