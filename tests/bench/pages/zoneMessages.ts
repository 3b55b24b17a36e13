import type { GeometryAnswer, GeometryQuestion } from '../../../src/own-data/placing/geometryMessages.ts';

export type ZoneRequest = GeometryQuestion | { readonly kind: 'load'; readonly address: string };
export type ZoneAnswer =
  | GeometryAnswer
  | { readonly kind: 'loaded'; readonly placement: number; readonly count: number };
