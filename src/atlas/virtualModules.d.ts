/** The index of the compiled facts, inlined by src/compiler/vitePlugin.ts. */
declare module 'virtual:atlas' {
  import type { AtlasIndex } from '../domain/atlasIndex.ts';

  const index: AtlasIndex;
  export default index;
}

/** Address of all compiled facts (an `Atlas` as JSON), named by its content. */
declare module 'virtual:atlas-facts-url' {
  export const factsUrl: string;
}

/** Address of the compiled geometry (a `PackedGeometry` as JSON), named by its content. */
declare module 'virtual:atlas-geometry-url' {
  export const geometryUrl: string;
}

/** Address of the compiled search index (a `SearchIndex` as JSON), named by its content. */
declare module 'virtual:atlas-search-url' {
  export const searchUrl: string;
}
