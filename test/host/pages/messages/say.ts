import type { Locale } from '../page-parts';
import { en, type Words } from './en';
import { fr } from './fr';

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'fr' ? fr : en;
}

/** A message with its values filled in. */
export function say(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
