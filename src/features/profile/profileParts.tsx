import type { ReactNode } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import type { Place } from '../../domain/place.ts';

/** What the page puts into a profile beside its own sections. */
export type ProfileParts = (open: { readonly facts: Atlas; readonly place: Place }) => ReactNode;
