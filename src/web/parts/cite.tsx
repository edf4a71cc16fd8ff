import type { Citation } from '../../model/span.js';
import { useDossier } from '../state/dossier.js';
import { readAddress } from '../state/route.js';
import { previewHandlers } from './preview.js';

/** The outlet of a citation; hover, focus or tap shows the sentence, a click opens it in its report. */
export function Cite({ citation, number = false, name: called }: { citation: Citation; number?: boolean; name?: string }) {
  const { names } = useDossier();
  const name = names.get(citation.report);
  return (
    <a class={number ? 'cite cite-number' : 'cite'} href={readAddress(citation.report, citation.span)} {...previewHandlers(citation)}>
      {number ? <span class="hidden">{`${name?.name ?? citation.report}, report `}</span> : (called ?? name?.name ?? citation.report)}
      {number ? name?.number : null}
    </a>
  );
}

/** Each report once, as a list in a line. */
export function Cites({ citations, numbers = false }: { citations: Citation[]; numbers?: boolean }) {
  const seen = new Map(citations.map((citation) => [citation.report, citation] as const).reverse());
  const once = citations.filter((citation) => seen.get(citation.report) === citation);
  return (
    <span class="cites">
      {once.map((citation, i) => (
        <>
          {i > 0 ? (numbers ? ' ' : ', ') : ''}
          <Cite key={citation.report} citation={citation} number={numbers} />
        </>
      ))}
    </span>
  );
}
