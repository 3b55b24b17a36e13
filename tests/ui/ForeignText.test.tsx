// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ForeignText } from '../../src/ui/ForeignText.tsx';

it.each([
  ['zh', 'zh-Hans'],
  ['en', 'en'],
] as const)('marks the language of a text in %s for voices and fonts', (language, tag) => {
  render(<ForeignText language={language}>Canton 广州</ForeignText>);
  expect(screen.getByText('Canton 广州').getAttribute('lang')).toBe(tag);
});
