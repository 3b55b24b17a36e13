// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { EmbedBuilderPanel } from '../../../src/features/embed-builder/EmbedBuilderPanel.tsx';
import { embedBuilderTexts } from '../../../src/i18n/parts/embedBuilder.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const words = embedBuilderTexts.en;
const show = (place?: string) =>
  renderInAtlas(<EmbedBuilderPanel />, { atlas, ...(place === undefined ? {} : { place }) });
const code = () => screen.getByLabelText<HTMLTextAreaElement>(words.output.markup).value;
const preview = () => screen.getByTitle<HTMLIFrameElement>(words.preview.frame);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the embed builder', () => {
  it('begins with the selected place and previews what it writes', () => {
    show('pazhou');
    expect(code()).toContain('embed/en/pazhou/"');
    expect(preview().src).toBe('http://localhost:3000/atlas/embed/en/pazhou/');
    expect(screen.getByText(words.output.local['this-machine'])).toBeTruthy();
  });

  it('follows the choices', async () => {
    const { user } = show();
    choose(words.choices.kind, 'table');
    choose(words.choices.place, 'gdd');
    choose(words.choices.theme, 'dark');
    expect(code()).toContain('embed/en/gdd/table/?theme=dark"');
    expect(screen.queryByLabelText(words.choices.map)).toBeNull();
    await user.click(screen.getByLabelText(words.choices.partNames.map));
    expect(code()).toContain('parts=figures,sources,link');
    const figures = screen.getByLabelText<HTMLInputElement>(words.choices.partNames.figures);
    expect(figures.disabled).toBe(true);
  });

  it('writes in the other language once its words are there', async () => {
    show('pazhou');
    choose(words.choices.language, 'zh');
    const field = await screen.findByLabelText<HTMLTextAreaElement>(words.output.markup);
    expect(field.value).toContain('title="琶洲互联网创新集聚区');
  });

  it('asks for two places to compare', async () => {
    const { user } = show('pazhou');
    choose(words.choices.kind, 'compare');
    expect(screen.getByText(words.preview.none)).toBeTruthy();
    choose(words.choices.add, 'gdd');
    expect(code()).toContain('embed/en/compare/?places=pazhou,gdd"');
    await user.click(
      screen.getByRole('button', { name: words.choices.remove('Pazhou Internet Innovation Zone') }),
    );
    expect(screen.queryByLabelText(words.output.markup)).toBeNull();
    expect(document.activeElement?.textContent).toBe(words.choices.compared);
  });

  it('previews without script and without WebGL', async () => {
    const { user } = show('pazhou');
    expect(preview().hasAttribute('sandbox')).toBe(false);
    await user.click(screen.getByLabelText(words.preview.noScript));
    expect(preview().getAttribute('sandbox')).toBe('');
    await user.click(screen.getByLabelText(words.preview.noWebGl));
    expect(preview().src).toContain('?map=never');
    expect(code()).not.toContain('map=never');
  });

  it('refuses a height that shows nothing, and says so', async () => {
    const { user } = show('pazhou');
    await user.click(screen.getByLabelText(words.choices.fixed));
    choose(words.choices.pixels, '50');
    expect(code()).toContain('height="480"');
    expect(screen.getByRole('status').textContent).toBe(words.choices.tooLow(480));
    expect(screen.queryByLabelText(words.output.forms.resizer)).toBeNull();
  });

  it('copies the code, and selects it where copying is refused', async () => {
    const { user } = show('pazhou');
    const group = within(screen.getByRole('group', { name: words.output.form }));
    await user.click(group.getByLabelText(words.output.forms.table));
    await user.click(screen.getByRole('button', { name: words.output.copy }));
    expect(await navigator.clipboard.readText()).toBe(code());
    expect(screen.getByRole('status').textContent).toBe(words.output.copied);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: words.output.copy }));
    expect(screen.getByRole('status').textContent).toBe(words.output.copyFailed);
    const field = screen.getByLabelText<HTMLTextAreaElement>(words.output.markup);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });
});
