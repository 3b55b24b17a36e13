import { isPlaceId } from '../domain/embedAddress.ts';
import { type EmbedMessage, type EmbedRequest, readMessage } from '../domain/embedMessage.ts';
import { languages } from '../domain/localizedText.ts';
import { decodeCamera, encodeCamera } from '../state/camera.ts';

/**
 * What the page around asks for; null for anything that is not such a message. Of a message nothing is
 * kept but ids in the form of ids, known words, and numbers that name a view of Guangdong.
 */
export function readRequest(data: unknown): EmbedRequest | null {
  const message = readMessage(data);
  if (!message) return null;
  const { type, fields } = message;
  switch (type) {
    case 'select':
      return selection(fields['place']);
    case 'setView':
      return view(fields);
    case 'setLang': {
      const lang = languages.find((each) => each === fields['lang']);
      return lang ? { type, lang } : null;
    }
    case 'print':
      return { type };
    default:
      return null;
  }
}

function selection(place: unknown): EmbedRequest | null {
  if (place === null) return { type: 'select', place };
  return typeof place === 'string' && isPlaceId(place) ? { type: 'select', place } : null;
}

function view({ lng, lat, zoom }: EmbedMessage['fields']): EmbedRequest | null {
  if (typeof lng !== 'number' || typeof lat !== 'number' || typeof zoom !== 'number') return null;
  const camera = decodeCamera(encodeCamera({ lng, lat, zoom }));
  return camera && { type: 'setView', ...camera };
}
