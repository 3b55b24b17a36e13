import { embedMessageSource, embedMessageVersion } from '../domain/embedMessage.ts';

/**
 * A script to be copied into a page beside its frames: it makes each frame of the atlas as high as the
 * page in it. For pages that load no scripts from elsewhere.
 *
 * @param origin of the atlas, as the frames name it
 * @throws TypeError if the origin is no address
 */
export function inlineResizer(origin: string): string {
  const quoted = JSON.stringify(new URL(origin).origin).replaceAll('<', '\\u003c');
  return `window.addEventListener('message', function (event) {
  var data = event.data;
  if (event.origin !== ${quoted} || !data) return;
  if (data.source !== '${embedMessageSource}' || data.v !== ${embedMessageVersion} || data.type !== 'height') return;
  if (!(data.height > 0 && data.height < 20000)) return;
  var frames = document.getElementsByTagName('iframe');
  for (var i = 0; i < frames.length; i += 1) {
    if (frames[i].contentWindow === event.source) frames[i].style.height = Math.ceil(data.height) + 'px';
  }
});
`;
}
