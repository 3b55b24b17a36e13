import { readGeodata } from '../../src/compiler/compile.ts';

/** The atlas as published, compiled from geodata/. */
export const realAtlas = readGeodata('geodata').atlas;
