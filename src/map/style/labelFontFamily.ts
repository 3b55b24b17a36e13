/** The CSS family of the label font the build makes; loaded before the map. */
export const labelFontFamily = 'GZ Labels';
