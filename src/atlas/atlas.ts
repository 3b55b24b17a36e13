import compiled from 'virtual:atlas';
import type { AtlasIndex } from '../domain/atlasIndex.ts';
import { deepFreeze } from './deepFreeze.ts';

/** The index of the compiled geodata/, which comes with the page's script; typed and frozen. */
export const index: AtlasIndex = deepFreeze(compiled);
