import type { Decision } from '../../model/decision.js';
import { sayWhen } from '../../present/views/say-when.js';
import type { Dossier } from '../state/dossier.js';

/** A decision in words. */
export function sayDecision(decision: Decision, { parties, names }: Dossier): string {
  const party = (id: string) => parties.get(id) ?? id;
  const reportsNamed = (ids: string[]) => ids.map((id) => names.get(id)?.name ?? id).join(', ');
  switch (decision.do) {
    case 'merge':
      return `${party(decision.parties[0] ?? '')} is one with ${decision.parties.length > 2 ? `${decision.parties.length - 1} others` : 'another'}`;
    case 'split':
      return `${decision.aliases.join(', ')} is not ${party(decision.party)}`;
    case 'rename':
      return `Named ${decision.name}`;
    case 'redact':
      return 'A name is withheld everywhere';
    case 'date':
      return `${reportsNamed([decision.report])} was published on ${sayWhen(decision.published)}`;
    case 'together':
      return 'Reports that tell one story';
    case 'apart':
      return 'Reports that tell a story of their own';
    case 'hide':
      return 'A disagreement is hidden';
    case 'merge-statements':
      return 'Statements set in one row';
    case 'split-statement':
      return `A statement of ${reportsNamed(decision.reports)} is set apart`;
    case 'merge-utterances':
      return 'Quotations set together as one';
    case 'split-utterance':
      return `A quotation of ${reportsNamed(decision.reports)} is set apart`;
    case 'merge-versions':
      return `Texts of one article: ${reportsNamed(decision.reports)}`;
    case 'split-versions':
      return `No version of the article it was taken for: ${reportsNamed(decision.reports)}`;
    default:
      return 'Decided';
  }
}
