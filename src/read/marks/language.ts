import { eld } from 'eld/extrasmall';

/** Enough characters to tell a language by. */
const SAMPLE = 3000;
const TOO_SHORT = 20;

/** The language a text is written in (BCP 47), by its n-grams; what a page says of itself only decides region and doubt. */
export function languageOf(text: string, stated?: string): string {
  const given = stated && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(stated) ? stated : undefined;
  const sample = text.slice(0, SAMPLE);
  if (sample.replace(/[^\p{L}]/gu, '').length < TOO_SHORT) return given ?? 'und';
  const found = eld.detect(sample);
  if (!found.language) return given ?? 'und';
  if (given?.toLowerCase().split('-')[0] === found.language) return given;
  return found.isReliable() ? found.language : (given ?? found.language);
}
