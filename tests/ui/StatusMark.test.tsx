// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { figureStates } from '../../src/domain/figureState.ts';
import { StatusMark } from '../../src/ui/StatusMark.tsx';

it('gives each kind of statement a shape of its own, so that none needs its colour', () => {
  const shapes = figureStates.map((state) => {
    const drawing = render(<StatusMark state={state} />).container.querySelector('svg');
    expect(drawing?.getAttribute('aria-hidden')).toBe('true');
    return drawing?.innerHTML;
  });
  expect(new Set(shapes).size).toBe(figureStates.length);
});
