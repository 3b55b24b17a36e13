// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChoiceSelect } from '../../src/fields/ChoiceSelect.tsx';

const values = ['A4', 'A3'] as const;
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('ChoiceSelect', () => {
  it('names its values, and hands on the one that is chosen', async () => {
    const onChange = vi.fn();
    const names = { A4: 'small', A3: 'large' };
    render(<ChoiceSelect label="Size" values={values} names={names} value="A4" onChange={onChange} />);
    expect(options()).toEqual(['small', 'large']);
    await userEvent.selectOptions(screen.getByLabelText('Size'), 'large');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('A3');
  });

  it('lets values name themselves', () => {
    render(<ChoiceSelect label="Size" values={values} value="A3" onChange={() => {}} />);
    expect(options()).toEqual(['A4', 'A3']);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Size' }).value).toBe('A3');
  });

  it('keeps its label for the ear where the eye does not need it', () => {
    render(<ChoiceSelect label="Size" isLabelHidden values={values} value="A4" onChange={() => {}} />);
    expect(screen.getByText('Size').className).toBe('visually-hidden');
    expect(screen.getByLabelText('Size')).toBeDefined();
  });
});
