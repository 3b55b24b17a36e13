import type { Messages } from './messages.ts';

/** The texts with the name that a copy of the atlas goes by; as they are where it has none of its own. */
export function titledMessages(messages: Messages, title: string): Messages {
  return title === '' ? messages : { ...messages, site: { ...messages.site, title } };
}
