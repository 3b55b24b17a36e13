declare module 'virtual:label-font' {
  /** Address of the subset font of the map's labels. */
  export const labelFontUrl: string;
}
