/** The whole site as one file, which opens from disk. */
export const archiveFile = 'guangzhou-zone-atlas.zip';

/** Pictures for link previews and for the README: five megabytes that no page of the atlas shows. */
export const previewPictures: readonly RegExp[] = [/^share\//, /^screenshot\.png$/];
