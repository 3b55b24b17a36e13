/**
 * Signs that the published simplified Chinese font leaves out and that any system's Latin font draws:
 * all are in WGL4, the set of characters that common systems' fonts have had since the 1990s. The
 * browser takes them from the next font of the list; unlike a Han character they never become boxes.
 */
export const signsOfSystemFonts: ReadonlySet<string> = new Set('≈≠★≤≥←→‰№');
