import { siteFolder } from './siteFolder.ts';
import { ZonesElement } from './zonesElement.ts';

// Taken while the script runs: later nobody can tell which script it was.
ZonesElement.siteFolder = siteFolder(document.currentScript);
if (!customElements.get('guangzhou-zones')) customElements.define('guangzhou-zones', ZonesElement);
