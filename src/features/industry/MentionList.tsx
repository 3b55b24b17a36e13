import { useFacts } from '../../citations/FactsContext.tsx';
import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { IndustryMention } from '../../domain/industry.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { industryTexts } from '../../i18n/parts/industry.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { CitedIn } from './CitedIn.tsx';
import { IndustryPlaceLink } from './IndustryPlaceLink.tsx';

interface MentionListProps {
  readonly mentions: readonly IndustryMention[];
}

/** The places sources name for the industry, those where it is apart from those where it is planned. */
export function MentionList({ mentions }: MentionListProps) {
  const { status: words, statusMeaning } = useMessages();
  const texts = useTexts(industryTexts);
  return (
    <section className="profile-section" aria-labelledby="industry-places">
      <h3 id="industry-places">{texts.places}</h3>
      {mentions.length === 0 && <p className="not-published">{texts.noPlaces}</p>}
      {(['actual', 'plan'] as const).map((status) => {
        const group = mentions.filter(({ said }) => said.status === status);
        if (group.length === 0) return null;
        return (
          <div key={status} className="figure-group">
            <h4>
              <StatusMark state={status} /> {words[status]} <small>{statusMeaning[status]}</small>
            </h4>
            <ul className="industry-rows">
              {group.map((mention) => (
                <Mention
                  key={`${mention.place.id} ${mention.said.source} ${mention.said.locator}`}
                  mention={mention}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Mention({ mention: { place, said } }: { readonly mention: IndustryMention }) {
  const { evidence: words } = useMessages();
  const language = useLanguage();
  const facts = useFacts();
  const evidence = facts.sourceById(said.source)?.evidence ?? place.evidence;
  const districts = place.kind === 'district' ? [] : place.districts;
  const names = districts.map((id) => facts.placeById(id)?.name[language] ?? id);
  const { comma } = useTexts(industryTexts);
  return (
    <li>
      <IndustryPlaceLink place={place} /> <EvidenceMark evidence={evidence} label={words[evidence]} />
      <SourceNumber source={said.source} />
      {names.length > 0 && <span className="statement-tag"> {names.join(comma)}</span>}
      {said.note && <p>{said.note[language]}</p>}
      <CitedIn citation={said} />
    </li>
  );
}
