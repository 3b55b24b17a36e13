/** The panel's content. */
export function TablePanel() {
  return null;
}
