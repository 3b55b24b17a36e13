// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { sourceNumbers } from '../../../src/atlas/sourceNumbers.ts';
import { atlasIndex } from '../../../src/domain/atlasIndex.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import { ProfileBody } from '../../../src/features/profile/ProfileBody.tsx';
import { ProfileContents } from '../../../src/features/profile/ProfileContents.tsx';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { createAtlasStore, createIndexStore } from '../../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../../src/state/useAtlasStore.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

/** Opens a profile before its facts have come. */
function openEarly(language: Language) {
  const store = createIndexStore(atlasIndex(sampleAtlas), { language });
  const onRetry = vi.fn();
  return {
    ...renderInAtlas(
      <ProfileBody place="liwan" Contents={ProfileContents} onRetry={onRetry}>
        {undefined}
      </ProfileBody>,
      { atlas: sampleAtlas, store, language },
    ),
    onRetry,
  };
}

describe('ProfileBody', () => {
  it.each(['zh', 'en'] as const)(
    'says that the facts are loading, then shows them (%s)',
    async (language) => {
      const { store, messages } = openEarly(language);
      expect(screen.getByText(messages.profile.factsLoading)).toBeDefined();
      await act(() => store.getState().requestFacts(async () => sampleAtlas));
      expect(screen.queryByText(messages.profile.factsLoading)).toBeNull();
      expect(screen.getByRole('region', { name: messages.profile.groups.economy }).textContent).toContain(
        messages.gap.gdp,
      );
    },
  );

  it.each(['zh', 'en'] as const)('never takes missing facts for "not published" (%s)', (language) => {
    const { messages, container } = openEarly(language);
    expect(container.textContent).not.toContain(messages.profile.notPublishedHeading);
  });

  it.each(['zh', 'en'] as const)(
    'says when the facts cannot be had, and tries again (%s)',
    async (language) => {
      const { store, user, messages, onRetry } = openEarly(language);
      await act(() => store.getState().requestFacts(() => Promise.reject(new Error('offline'))));
      expect(screen.getByRole('alert').textContent).toContain(messages.profile.factsFailed);
      await user.click(screen.getByRole('button', { name: messages.map.retry }));
      expect(onRetry).toHaveBeenCalledOnce();
    },
  );
});

/** The profiles of all places of the published atlas, as the prerendered pages hold them. */
function profilesIn(language: Language): ReadonlyMap<string, string> {
  const store = createAtlasStore(realAtlas, { language });
  return new Map(
    realAtlas.places.map(({ id }) => [
      id,
      renderToStaticMarkup(
        <LanguageContext value={messagesOf[language]}>
          <AtlasStoreContext value={store}>
            <ProfileContents facts={realAtlas} place={id}>
              {undefined}
            </ProfileContents>
          </AtlasStoreContext>
        </LanguageContext>,
      ),
    ]),
  );
}

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, part = '']) => part);
}

const headingsOf = (profile: string) => found(/<h3[^>]*>([^<]*)</g, profile);

describe('the profiles of all places', () => {
  const order = {
    en: [
      ...['Names and setting', 'Level and approval', 'Leading industries', 'Area', 'Anchor organisations'],
      ...['Projects and investment', 'Economy, firms and people', 'Where sources disagree'],
      ...['Rent and land price', 'Position', 'Connectivity', 'Utilities', 'Plans and policies'],
      ...['Events and links', 'To be known', 'Contact', 'Sources'],
    ],
    zh: [
      ...['名称与所在', '级别与批准', '主导产业', '面积', '重点机构'],
      ...['项目与投资', '经济、企业与人口', '来源不一致之处'],
      ...['租金与地价', '位置', '区位与交通', '配套设施', '规划与政策'],
      ...['事件与关联', '须知', '联系方式', '来源'],
    ],
  } as const;
  /** What a place need not have. */
  const optional = ['Where sources disagree', 'Connectivity', 'Events and links', 'To be known'];
  const profiles = { zh: profilesIn('zh'), en: profilesIn('en') };

  it.each(['zh', 'en'] as const)('have the same groups in the same order (%s)', (language) => {
    for (const [id, profile] of profiles[language]) {
      const headings = headingsOf(profile);
      expect(headings, id).toEqual(order[language].filter((heading) => headings.includes(heading)));
    }
  });

  it('answer everything that is asked of a zone, if only by "not published"', () => {
    const asked = order.en.filter((heading) => !optional.includes(heading));
    for (const { id } of realAtlas.places.filter(({ kind }) => kind === 'zone')) {
      expect(headingsOf(profiles.en.get(id) ?? ''), id).toEqual(expect.arrayContaining(asked));
      expect(profiles.en.get(id), id).not.toMatch(/<\/h3><\/section>/);
    }
  });

  it('hold every figure and statement of the place once, in whatever group', () => {
    const { figures, tenancies, relations, events, policies } = realAtlas;
    for (const [place, profile] of profiles.en) {
      const isOfPlace = (each: { place: string; alsoAbout: readonly string[] }) =>
        each.place === place || each.alsoAbout.includes(place);
      const expected = [
        ...figures.filter(isOfPlace).map(({ id }) => `figure-${id}`),
        ...[...tenancies, ...relations, ...events, ...policies]
          .filter(isOfPlace)
          .map(({ id }) => `statement-${id}`),
      ];
      const shown = found(/ id="((?:figure|statement)-[^"]+)"/g, profile);
      expect(shown.toSorted(), place).toEqual(expected.toSorted());
    }
  });

  it('cite no source that they do not list, and list none that they do not cite', () => {
    const facts = createLookup(realAtlas);
    for (const [id, profile] of profiles.zh) {
      const place = facts.placeById(id);
      const numbers = place ? [...sourceNumbers(facts, place).values()] : [];
      const cited = found(/\[(\d+)\]<\/sup>/g, profile).map(Number);
      expect(
        [...new Set(cited)].toSorted((a, b) => a - b),
        id,
      ).toEqual(numbers);
      expect(found(/(<li>)<cite>/g, profile), id).toHaveLength(numbers.length);
    }
  });
});
