import { useId, useState } from 'react';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { embedBuilderTexts } from '../../i18n/parts/embedBuilder.ts';
import { CodeField } from './CodeField.tsx';
import type { EmbedChoices } from './embedChoices.ts';
import type { EmbedContext } from './embedContext.ts';
import { embedOutput, neededPolicy, type OutputForm, outputForms } from './embedOutputs.ts';
import { resizerText } from './frameMarkup.ts';
import { pictureAddress, pictureFileName } from './pictureMarkup.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { localAddress } from './siteAddress.ts';
import { useScriptHash } from './useScriptHash.tsx';

interface EmbedOutputProps {
  readonly context: EmbedContext;
  readonly choices: EmbedChoices;
}

/** The markup in one of its forms, to be copied, and what it needs of the page that takes it. */
export function EmbedOutput({ context, choices }: EmbedOutputProps) {
  const { output: words } = useTexts(embedBuilderTexts);
  const id = useId();
  const [chosen, setForm] = useState<OutputForm>('iframe');
  // Where the height is fixed there is nothing for the lines of script to do.
  const forms = outputForms.filter((each) => each !== 'resizer' || choices.height === 'auto');
  const form = forms.find((each) => each === chosen) ?? 'iframe';
  const markup = embedOutput(form, context, choices);
  const local = localAddress(context.folder);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <RadioGroup legend={words.form} options={forms} names={words.forms} value={form} onChange={setForm}>
        <p className="field-note">{words.notes[form]}</p>
      </RadioGroup>
      {markup === null ? (
        <p className="field-note">{words.noTable}</p>
      ) : (
        <>
          <CodeField key={form} text={markup} />
          {form === 'picture' && <PictureNotes context={context} choices={choices} />}
          {form === 'table' && choices.kind === 'timeline' && (
            <p className="field-note">{words.timelineTable}</p>
          )}
          {local !== null && <p className="field-note field-warning">{words.local[local]}</p>}
          <Policy form={form} context={context} isFixedEdition={choices.isFixedEdition} />
        </>
      )}
    </section>
  );
}

function PictureNotes({ context, choices }: EmbedOutputProps) {
  const { output: words } = useTexts(embedBuilderTexts);
  const fileName = pictureFileName(context);
  return (
    <>
      {choices.kind === 'compare' && <p className="field-note">{words.pictureOfAtlas}</p>}
      {choices.isFixedEdition && (
        <p className="field-note">
          {`${words.pictureCopy(fileName)} `}
          <a href={pictureAddress(context)} download={fileName}>
            {words.savePicture}
          </a>
        </p>
      )}
    </>
  );
}

interface PolicyProps {
  readonly form: OutputForm;
  readonly context: EmbedContext;
  readonly isFixedEdition: boolean;
}

function Policy({ form, context, isFixedEdition }: PolicyProps) {
  const { output: words } = useTexts(embedBuilderTexts);
  const scriptHash = useScriptHash(resizerText(context.folder));
  const needed = neededPolicy(form, context, { isFixedEdition, scriptHash });
  if (needed.length === 0) return <p className="field-note">{words.noPolicy}</p>;
  return (
    <div className="field-note">
      <p>{words.policy}</p>
      <ul className="embed-policy">
        {needed.map((directive) => (
          <li key={directive}>
            <code>{directive}</code>
          </li>
        ))}
      </ul>
      {form === 'resizer' && scriptHash === null && <p>{words.noHash}</p>}
    </div>
  );
}
