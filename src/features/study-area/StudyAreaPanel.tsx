/** The panel's content. */
export function StudyAreaPanel() {
  return null;
}
