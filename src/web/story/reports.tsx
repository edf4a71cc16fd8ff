import { ORIGIN_LABELS } from '../../present/views/conflict-labels.js';
import { VERDICT_LABELS } from '../../present/views/verdicts.js';
import { CorrectReport } from '../correct/correct-report.js';
import { Remarks } from '../parts/remarks.js';
import { Section } from '../parts/section.js';
import { webAddress } from '../parts/web-address.js';
import { useDossier } from '../state/dossier.js';
import { readAddress } from '../state/route.js';
import { Why } from './why.js';

/** The reports, under the separate texts they rest on. */
export function Reports() {
  const { collation, columns, reports, names } = useDossier();
  return (
    <Section
      id="reports"
      title="Reports"
      count={collation.reports.length}
      note="Grouped by the separate texts they rest on, as far as credits and shared wording show."
    >
      <ol class="report-list">
        {columns.map(({ origin, reports: ids }) => (
          <li key={origin?.id ?? ids[0]} class={ids.length > 1 ? 'text-group joint' : 'text-group'}>
            {ids.length > 1 ? (
              <p class="label text-name">
                One text: {origin?.name} <span>{origin ? ORIGIN_LABELS[origin.kind] : ''}</span> {origin ? <Why origin={origin} /> : null}
              </p>
            ) : null}
            <ol>
              {ids.map((id) => {
                const report = reports.get(id);
                const name = names.get(id);
                if (!report || !name) return null;
                const address = webAddress(report.url ?? report.source.url);
                return (
                  <li key={id} class="report-entry">
                    <span class="report-number">{name.number}</span>
                    <div class="report-lines">
                      <a class="words report-title" href={readAddress(id)}>
                        {report.title ?? 'Report without a title'}
                      </a>
                      <p class="label">
                        <strong>{name.name}</strong>
                        {report.role === 'primary' ? ' · primary source' : ''}
                        {report.byline.length ? ` · ${report.byline.join(', ')}` : ''} · {name.when}
                        {report.completeness.verdict === 'full' ? '' : ` · ${VERDICT_LABELS[report.completeness.verdict]}`}
                        {report.credits.length ? ` · credits ${[...new Set(report.credits.map(({ agency }) => agency))].join(', ')}` : ''}
                        <Remarks problems={report.problems} on="reading it" />
                      </p>
                    </div>
                    <p class="label origin-line">
                      {address ? (
                        <a class="plain" href={address} rel="noreferrer noopener" target="_blank">
                          original
                        </a>
                      ) : null}
                      <CorrectReport report={report} />
                      <span title="SHA-256 of the bytes as read">
                        sha256 <code>{report.sha256.slice(0, 16)}</code>
                      </span>
                    </p>
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
      <p class="label">
        <Remarks problems={collation.problems.filter(({ code }) => code !== 'decision')} on="the story" />
      </p>
    </Section>
  );
}
