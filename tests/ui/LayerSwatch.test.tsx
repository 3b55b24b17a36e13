// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { layerIds } from '../../src/domain/place.ts';
import { LayerSwatch } from '../../src/ui/LayerSwatch.tsx';

it('shows each layer in its own colour and form, and to the eye only', () => {
  const swatches = layerIds.map((layer) => {
    const drawing = render(<LayerSwatch layer={layer} />).container.querySelector('svg');
    expect(drawing?.getAttribute('aria-hidden')).toBe('true');
    return drawing?.outerHTML;
  });
  expect(new Set(swatches).size).toBe(layerIds.length);
});
