/** Search engines and link previews cut longer descriptions, wherever the cut falls. */
const mostCharacters = 160;

const sentence = /.*?(?:[。！？]|[.!?](?=\s|$)|$)\s*/gsu;
/** Where a sentence that is too long may end: after a clause unless little is left then, else after a word. */
const clauseEnd = /^.{90,}[；，、;,:](?=.)/su;
const wordEnd = /^.*\s(?=.)/su;

/** The first sentences of a text that fit into 160 characters; a longer first one ends at a clause, with an ellipsis. */
export function pageDescription(text: string): string {
  let kept = '';
  for (const [next] of text.matchAll(sentence)) {
    if ((kept + next).trimEnd().length > mostCharacters) break;
    kept += next;
  }
  return kept.trim() || shortened(text);
}

function shortened(text: string): string {
  const head = text.slice(0, mostCharacters - 1);
  const whole = clauseEnd.exec(head)?.[0] ?? wordEnd.exec(head)?.[0] ?? head;
  return `${whole.replace(/[\s；，、;,:]+$/u, '')}…`;
}
