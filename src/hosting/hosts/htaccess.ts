import { type Audience, type HostingInput, policyDirectives, policyText } from '../contentSecurityPolicy.ts';
import { compressibleName, type Encoding, encodings } from '../encodings.ts';
import { mediaTypes } from '../mediaTypes.ts';
import { cacheControl, hashedFolder, sharedHeaders } from '../responseHeaders.ts';
import { embedAddress } from './embedAddress.ts';

/**
 * `.htaccess` of Apache 2.4 with mod_headers, mod_mime and, for compressed files, mod_rewrite; it works
 * for the atlas at the root and in any folder. A module that is missing leaves its part out.
 */
export function htaccess(input: HostingInput = {}): string {
  return `# Apache 2.4: read from the atlas' folder where AllowOverride is All, or FileInfo and Indexes.
DirectoryIndex index.html
AddDefaultCharset utf-8

<IfModule mod_mime.c>
${Object.entries(mediaTypes)
  .map(([ending, type]) => `  AddType ${type} .${ending}`)
  .join('\n')}
  AddCharset utf-8 .css .js .mjs .json .csv .geojson .xml .svg
</IfModule>

<IfModule mod_headers.c>
  ${policy('site', input)}
${Object.entries(sharedHeaders)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header set Cache-Control "${cacheControl.named}"
  <If "%{REQUEST_URI} =~ m#/${hashedFolder}[^/]+$#">
    Header set Cache-Control "${cacheControl.hashed}"
  </If>
  <If "%{REQUEST_URI} =~ m#${embedAddress}#">
    ${policy('embed', input)}
  </If>
</IfModule>

# Sends the compressed files of the build.
<IfModule mod_rewrite.c>
<IfModule mod_headers.c>
  <FilesMatch "${compressibleName.source}">
    Header merge Vary Accept-Encoding
  </FilesMatch>
  RewriteEngine On
${encodings.map(sendVariant).join('\n')}
</IfModule>
</IfModule>
`;
}

function policy(audience: Audience, input: HostingInput): string {
  return `Header always set Content-Security-Policy "${policyText(policyDirectives(audience, input))}"`;
}

/** A folder's address is answered by its index page; mod_rewrite sees it before that. */
function sendVariant({ coding, extension }: Encoding): string {
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `  <FilesMatch "\\.${ending}\\${extension}$">
    ForceType ${/^text\/|json$|xml$/.test(type) ? `"${type}; charset=utf-8"` : type}
  </FilesMatch>`,
  );
  return `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
  RewriteCond %{REQUEST_FILENAME}${extension} -f
  RewriteRule ^(.+)$ $1${extension} [L,E=no-gzip:1]
  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
  RewriteCond %{REQUEST_FILENAME}index.html${extension} -f
  RewriteRule ^(|.+/)$ $1index.html${extension} [L,E=no-gzip:1]
${types.join('\n')}
  <FilesMatch "\\${extension}$">
    RemoveType ${extension}
    Header set Content-Encoding ${coding}
    Header merge Vary Accept-Encoding
  </FilesMatch>`;
}
