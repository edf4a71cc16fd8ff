import type { Quotation } from '../../model/quotation.js';
import type { Attribution } from './attributions.js';
import type { Found } from './find-quotations.js';
import { type Reading, spanOf } from './reading.js';

type Speaker = Pick<Quotation, 'party' | 'speaker' | 'speakerKind' | 'how' | 'confidence'>;

/** Who the source phrase stands for, by the names and mentions of the report. */
export function speakerOf(reading: Reading, { source }: Attribution, _found: Found): Speaker {
  if (!source) return { party: null, speaker: null, speakerKind: 'unknown', how: null, confidence: 0.3 };
  const phrase = reading.text.slice(...spanOf(reading, source.first, source.end));
  return { party: null, speaker: null, speakerKind: 'unknown', how: `“${phrase}”`, confidence: 0.5 };
}
