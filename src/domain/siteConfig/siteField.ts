import type { SiteConfig } from '../siteConfig.ts';
import { mapWindow } from '../viewBounds.ts';
import { type Field, optional } from './field.ts';
import { group, listById, listOf } from './groupFields.ts';
import { basemapField, overlayField } from './layerFields.ts';
import { choice, flag, numberWithin } from './plainFields.ts';
import {
  folderAddress,
  icpNumber,
  mailAddress,
  optionalText,
  origin,
  publicSecurityNumber,
  reviewNumber,
  webAddress,
} from './textFields.ts';

const [west, south, east, north] = mapWindow;
const mostLayers = 30;

/** All of `site.json`. Every key has a default. */
export const siteField = group({
  address: folderAddress,
  title: group({ zh: optionalText, en: optionalText }),
  organiser: group({ zh: optionalText, en: optionalText, url: webAddress }),
  contact: mailAddress,
  issues: webAddress,
  reviewNumber,
  icp: icpNumber,
  publicSecurity: group({ number: publicSecurityNumber, url: webAddress }),
  view: optional<SiteConfig['view']>(
    group({ lng: numberWithin(west, east), lat: numberWithin(south, north), zoom: numberWithin(6, 17) }),
    null,
  ),
  language: optional(choice(['', 'zh', 'en']), ''),
  basemaps: listById(basemapField, mostLayers),
  overlays: listById(overlayField, mostLayers),
  embed: group({ origins: listOf(origin, 200) }),
  locate: flag(false),
}) satisfies Field<SiteConfig>;
