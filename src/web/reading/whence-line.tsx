import type { AnnotatedReport } from '../../model/annotated.js';
import { VERDICT_LABELS } from '../../present/views/verdicts.js';
import { webAddress } from '../parts/web-address.js';
import { useDossier } from '../state/dossier.js';
import { readAddress, storyAddress } from '../state/route.js';

/** Whose a report is, of when, its original and the hash of its bytes; and the other texts of its article. */
export function WhenceLine({ report }: { report: AnnotatedReport }) {
  const { names, collation } = useDossier();
  const name = names.get(report.id);
  const address = webAddress(report.url ?? report.source.url);
  const newest = collation.revisions.find(({ earlier }) => earlier.id === report.id)?.report;
  const isRevised = collation.revisions.some(({ report: own }) => own === report.id);
  return (
    <p class="label origin-line">
      <span>
        <strong>{name?.name}</strong>
        {report.byline.length ? ` · ${report.byline.join(', ')}` : ''} · {name?.when}
        {report.role === 'primary' ? ' · primary source' : ''}
        {report.completeness.verdict === 'full' ? '' : ` · ${VERDICT_LABELS[report.completeness.verdict]}`}
      </span>
      {newest ? <a href={readAddress(newest)}>its newest text</a> : null}
      {newest || isRevised ? <a href={storyAddress('revisions')}>what changed</a> : null}
      {address ? (
        <a class="plain" href={address} rel="noreferrer noopener" target="_blank">
          original
        </a>
      ) : null}
      <span title={`SHA-256 of the bytes as read: ${report.sha256}`}>
        sha256 <code>{report.sha256.slice(0, 16)}</code>
      </span>
    </p>
  );
}
