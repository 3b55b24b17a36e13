import { createContext, useContext } from 'react';
import type { Gap } from '../../domain/gaps.ts';
import { groupOfField, type ProfileGroup } from '../../domain/profileGroups.ts';

/** What no source gives for the open place. */
export const GapsContext = createContext<readonly Gap[]>([]);

/** The part of it that belongs to one group of the profile. */
export function useGaps(group: ProfileGroup): readonly Gap[] {
  return useContext(GapsContext).filter(({ field }) => groupOfField[field] === group);
}
