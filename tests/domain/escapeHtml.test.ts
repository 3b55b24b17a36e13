import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/domain/escapeHtml.ts';

it('makes text safe for elements and quoted attributes, and keeps all else', () => {
  expect(escapeHtml('<b title="R&D">')).toBe('&lt;b title=&quot;R&amp;D&quot;&gt;');
  expect(escapeHtml("广州’s 5.9 $& 'zones'")).toBe("广州’s 5.9 $&amp; 'zones'");
});
