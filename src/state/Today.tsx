import { createContext, useContext } from 'react';

/**
 * The ISO date that decides which deadlines have passed. The prerendered page uses the day it was
 * built on; the script replaces it with the reader's day, so that an old page does not age.
 */
export const TodayContext = createContext('1970-01-01');

export function useToday(): string {
  return useContext(TodayContext);
}

/** The reader's calendar day as an ISO date. */
export function localIsoDate(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
