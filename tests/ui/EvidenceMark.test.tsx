// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EvidenceMark } from '../../src/ui/EvidenceMark.tsx';

describe('EvidenceMark', () => {
  it('marks what rests on other publications, for voices in words', () => {
    render(<EvidenceMark evidence="beyond-documents" label="Other publications" />);
    expect(screen.getByRole('img', { name: 'Other publications' })).toBeDefined();
  });

  it('leaves what the source documents say unmarked', () => {
    const { container } = render(<EvidenceMark evidence="source-documents" label="?" />);
    expect(container.innerHTML).toBe('');
  });
});
