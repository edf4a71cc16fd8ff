import type { ComponentChildren } from 'preact';
import type { AnnotatedReport } from '../../model/annotated.js';
import { VERDICT_LABELS } from '../../present/views/verdicts.js';
import { webAddress } from '../parts/web-address.js';
import { useDossier } from '../state/dossier.js';
import { readAddress, setParams, storyAddress } from '../state/route.js';

interface Props {
  report: AnnotatedReport;
  pair?: AnnotatedReport;
  quotations: boolean;
  /** The title. */
  children: ComponentChildren;
}

/** Which report is read, whence it is, and what else can be read beside it. */
export function ReadingHead({ report, pair, quotations, children }: Props) {
  const { collation, names } = useDossier();
  const name = names.get(report.id);
  const address = webAddress(report.url ?? report.source.url);
  return (
    <header class="reading-head">
      <p class="masthead-line label">
        <a class="plain" href={storyAddress()}>
          ← The story
        </a>
        <label>
          Report{' '}
          <select
            value={report.id}
            onChange={(event) => {
              location.hash = readAddress(event.currentTarget.value, undefined, pair?.id);
            }}
          >
            {collation.reports.map(({ id }) => (
              <option key={id} value={id}>
                {names.get(id)?.number}. {names.get(id)?.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Beside{' '}
          <select
            value={pair?.id ?? ''}
            onChange={(event) => {
              location.hash = readAddress(report.id, undefined, event.currentTarget.value);
            }}
          >
            <option value="">all others</option>
            {collation.reports
              .filter(({ id }) => id !== report.id)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {names.get(id)?.number}. {names.get(id)?.name}
                </option>
              ))}
          </select>
        </label>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={quotations}
            checked={quotations}
            onChange={() => setParams({ quotations: quotations ? '' : 'on' })}
          />
          <span>Quotations</span>
        </label>
      </p>
      <h1 class="words">{children}</h1>
      <p class="label">
        <strong>{name?.name}</strong>
        {report.byline.length ? ` · ${report.byline.join(', ')}` : ''} · {name?.when}
        {report.role === 'primary' ? ' · primary source' : ''}
        {report.completeness.verdict === 'full' ? '' : ` · ${VERDICT_LABELS[report.completeness.verdict]}`}
      </p>
      <p class="label origin-line">
        {address ? (
          <a class="plain" href={address} rel="noreferrer noopener" target="_blank">
            original
          </a>
        ) : null}
        <span title="SHA-256 of the bytes as read">
          sha256 <code>{report.sha256.slice(0, 16)}</code>
        </span>
      </p>
    </header>
  );
}
