import { embedPath } from '../responseHeaders.ts';

/** The embeds' paths as a pattern of whole addresses, for servers that do not know where the site's folder is. */
export const embedAddress = embedPath.source.replace(/^\^/, '/').replaceAll('\\/', '/');
