/** The panel's content. */
export function ImportPanel() {
  return null;
}
