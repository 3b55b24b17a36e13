import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { unitTexts } from '../../i18n/parts/units.ts';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** On paper only, where no figure can be opened: which units were chosen, and that they are not the sources'. */
export function UnitsOnPaper() {
  const words = useTexts(unitTexts);
  const language = useLanguage();
  const { area, money } = useAtlasStore((state) => state.units);
  const chosen = [
    ...(area === 'auto' ? [] : [words.areaUnits[area]]),
    ...(money === 'auto' ? [] : [words.moneyUnits[money]]),
  ];
  if (chosen.length === 0) return null;
  return <p className="units-on-paper">{words.onPaper(chosen.join(language === 'zh' ? '、' : ', '))}</p>;
}
