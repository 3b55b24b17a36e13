/** The browser has no canvas of the size asked for. */
export class PictureTooLargeError extends Error {}

/**
 * A drawn SVG file as PNG.
 *
 * @param times Pixels of the picture to a pixel of the drawing.
 * @throws PictureTooLargeError where the browser cannot hold that many pixels
 * @throws Error where it cannot draw the file at all
 */
export async function rasterise(
  markup: string,
  size: { readonly width: number; readonly height: number },
  times: number,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(url);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(size.width * times);
    canvas.height = Math.round(size.height * times);
    const context = canvas.getContext('2d');
    if (!context) throw new PictureTooLargeError();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    // Past their limits browsers draw nothing and say nothing; a sheet has a ground without gaps.
    const [, , , alpha] = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data;
    if (alpha !== 255) throw new PictureTooLargeError();
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!picture) throw new PictureTooLargeError();
    return picture;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((loaded, failed) => {
    const image = new Image();
    image.onload = () => loaded(image);
    image.onerror = () => failed(new Error('The drawing could not be read'));
    image.src = url;
  });
}
