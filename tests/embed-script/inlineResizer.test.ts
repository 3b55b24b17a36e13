import { expect, it } from 'vitest';
import { inlineResizer } from '../../src/embed-script/inlineResizer.ts';

it('is short, old and cannot leave the script element it stands in', () => {
  const text = inlineResizer('https://atlas.example');
  expect(text.trim().split('\n').length).toBeLessThanOrEqual(12);
  expect(text).toContain('event.origin !== "https://atlas.example"');
  expect(text).not.toMatch(/=>|\bconst\b|\blet\b|<\//);
  expect(() => new Function(text)).not.toThrow();
});

it.each(['https://atlas.example/</script><script>alert(1)//', 'https://atlas.example/a"b'])(
  'takes no more than the origin of %s',
  (address) => {
    expect(inlineResizer(address)).toBe(inlineResizer('https://atlas.example'));
  },
);

it('refuses what is no address', () => {
  expect(() => inlineResizer('"><')).toThrow(TypeError);
});
