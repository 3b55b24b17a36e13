import { archiveFile } from './sitePaths.ts';

/**
 * A page as it has to be to open from disk: there a link to a folder shows a list of files, so that links
 * name the folder's page; the archive does not hold itself; and browsers run no module from disk, so that
 * the page says where it is, for its style sheet. Elements stay as they are, which lets the page's script
 * take over the markup where the unpacked folder is served after all.
 */
export function diskPage(html: string): string {
  return html.replace('<html ', '<html data-from-disk ').replace(attribute, (whole, address: string) => {
    if (path(address).endsWith(`/${archiveFile}`) || path(address) === archiveFile) return '';
    return whole.replace(address, onDisk(address));
  });
}

/** `href`, and the `download` that follows it, inside a tag. */
const attribute = /\shref="([^"]*)"(?:\sdownload="[^"]*")?/g;
/** Addresses of other sites, of mail and of places in the same page. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i;

function onDisk(address: string): string {
  const folder = path(address);
  if (elsewhere.test(address) || !/(?:^|\/)\.{0,2}$/.test(folder) || folder === '') return address;
  return `${folder.endsWith('/') ? folder : `${folder}/`}index.html${address.slice(folder.length)}`;
}

function path(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
