import { figureGroups } from '../../domain/figureGroups.ts';
import { useMessages } from '../../i18n/LanguageContext.tsx';
import { useToday } from '../../state/Today.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useFacts } from './FactsContext.tsx';
import { FigureRow } from './FigureRow.tsx';

/** A place's figures by status; "no figure is published" is said, not left blank. */
export function FigureList({ place }: { readonly place: string }) {
  const { profile, status, statusMeaning } = useMessages();
  const today = useToday();
  const groups = figureGroups(useFacts().figuresOf(place), place, today);
  return (
    <section className="profile-section" aria-labelledby="profile-figures">
      <h3 id="profile-figures">{profile.figures}</h3>
      {groups.length === 0 && <p className="not-published">{profile.noFigures}</p>}
      {groups.map(({ state, entries }) => (
        <div key={state} className="figure-group">
          <h4>
            <StatusMark state={state} /> {status[state]} <small>{statusMeaning[state]}</small>
          </h4>
          {entries.map((entry) => (
            <FigureRow key={entry.figure.id} entry={entry} state={state} place={place} />
          ))}
        </div>
      ))}
    </section>
  );
}
