import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { embedLabelFrames } from '../../src/embed/EmbedMap.tsx';

it.each(['m', 'l'] as const)(
  'shows the names of tier %s at the frame height they are laid out for',
  (tier) => {
    const css = readFileSync('src/embed/css/mapBox.css', 'utf8').replace(/\s+/g, ' ');
    const rule = `@container map-frame (min-height: ${embedLabelFrames.heights[tier]}px) { .map-frame .t-${tier}`;
    expect(css).toContain(rule);
  },
);
