import type { AnnotatedReport } from '../../model/annotated.js';
import { VERDICT_LABELS } from '../../present/views/verdicts.js';
import { webAddress } from '../parts/web-address.js';
import { useDossier } from '../state/dossier.js';

/** Whose a report is, of when, its original and the hash of its bytes. */
export function WhenceLine({ report }: { report: AnnotatedReport }) {
  const { names } = useDossier();
  const name = names.get(report.id);
  const address = webAddress(report.url ?? report.source.url);
  return (
    <p class="label origin-line">
      <span>
        <strong>{name?.name}</strong>
        {report.byline.length ? ` · ${report.byline.join(', ')}` : ''} · {name?.when}
        {report.role === 'primary' ? ' · primary source' : ''}
        {report.completeness.verdict === 'full' ? '' : ` · ${VERDICT_LABELS[report.completeness.verdict]}`}
      </span>
      {address ? (
        <a class="plain" href={address} rel="noreferrer noopener" target="_blank">
          original
        </a>
      ) : null}
      <span title="SHA-256 of the bytes as read">
        sha256 <code>{report.sha256.slice(0, 16)}</code>
      </span>
    </p>
  );
}
