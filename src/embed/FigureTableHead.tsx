import { useTexts } from '../i18n/LanguageContext.tsx';
import { embedTexts } from '../i18n/parts/embed.ts';

/** The columns of a table of figures; the first names what the rows are. */
export function FigureTableHead({ rows }: { readonly rows: 'figure' | 'place' }) {
  const { columns } = useTexts(embedTexts);
  return (
    <thead>
      <tr>
        <th scope="col">{columns[rows]}</th>
        <th scope="col">{columns.value}</th>
        <th scope="col">{columns.period}</th>
        <th scope="col">{columns.status}</th>
        <th scope="col">{columns.source}</th>
      </tr>
    </thead>
  );
}
