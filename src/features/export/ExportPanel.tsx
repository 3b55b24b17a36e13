/** The panel's content. */
export function ExportPanel() {
  return null;
}
