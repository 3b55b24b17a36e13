/** The panel's content. */
export function ColourPanel() {
  return null;
}
