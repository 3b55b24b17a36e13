import type { ReactNode } from 'react';
import type { IndustryPage } from '../domain/pageSubject.ts';
import { IndustryIndex } from '../features/industry/IndustryIndex.tsx';
import { IndustryPanel } from '../features/industry/IndustryPanel.tsx';

/** What stands in the profile's place on a page of the industries; fetched on those pages only. */
export function industryPanel({ sector }: IndustryPage): ReactNode {
  return sector === null ? <IndustryIndex /> : <IndustryPanel sector={sector} />;
}
