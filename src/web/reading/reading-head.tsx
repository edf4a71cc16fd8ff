import type { ComponentChildren } from 'preact';
import type { AnnotatedReport } from '../../model/annotated.js';
import { CopiesSwitch } from '../parts/copies-switch.js';
import { KeysButton } from '../parts/keys.js';
import { useDossier } from '../state/dossier.js';
import { readAddress, setParams, storyAddress } from '../state/route.js';
import { WhenceLine } from './whence-line.js';

interface Props {
  report: AnnotatedReport;
  pair?: AnnotatedReport;
  quotations: boolean;
  /** The title. */
  children: ComponentChildren;
}

/** Which report is read, whence it is where it is read alone, and what else can be read beside it. */
export function ReadingHead({ report, pair, quotations, children }: Props) {
  const { collation, names } = useDossier();
  const isEarlier = collation.versions.includes(report);
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
            {collation.versions.length ? (
              <optgroup label="Earlier texts">
                {collation.versions.map(({ id }) => (
                  <option key={id} value={id}>
                    {names.get(id)?.name}, {names.get(id)?.when}
                  </option>
                ))}
              </optgroup>
            ) : null}
          </select>
        </label>
        {isEarlier ? null : (
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
        )}
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
        <CopiesSwitch />
        <KeysButton />
      </p>
      <h1 class="words">{children}</h1>
      {pair ? null : <WhenceLine report={report} />}
    </header>
  );
}
