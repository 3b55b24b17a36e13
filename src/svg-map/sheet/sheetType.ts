/** The page's faces of type; a file that is kept finds them on the machine it is opened on. */
export const sheetFonts = {
  sans: '"Helvetica Neue", Arial, "Liberation Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif',
  serif:
    '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", "DejaVu Serif", "Songti SC", STSong, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif',
} as const;

/** Sizes in pixels, a pixel being three quarters of a point on paper: nothing is below 6.7 points. */
export const sheetSizes = { title: 23, subtitle: 14, heading: 10.5, text: 10, small: 9 } as const;

/** From one line's baseline to the next, as a multiple of the size. */
export const lineHeight = 1.36;
