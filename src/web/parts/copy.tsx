import { useState } from 'preact/hooks';
import type { Citation } from '../../model/span.js';
import { asHtml, asMarkdown, asText } from '../../present/views/cited-copy.js';
import { useDossier } from '../state/dossier.js';

const FORMS = { text: asText, Markdown: asMarkdown, HTML: asHtml } as const;

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

/** Copies words with where they stand, as text, Markdown or HTML. */
export function Copy({ citations }: { citations: Citation[] }) {
  const { names, reports } = useDossier();
  const [said, setSaid] = useState('');
  const copy = async (form: keyof typeof FORMS, menu: HTMLDetailsElement | null) => {
    const sources = citations.map((citation) => {
      const report = reports.get(citation.report);
      const name = names.get(citation.report);
      return {
        words: citation.exact,
        outlet: name?.outlet ?? '',
        title: report?.title ?? '',
        when: name?.when ?? '',
        url: report?.url ?? report?.source.url,
      };
    });
    setSaid((await toClipboard(FORMS[form](sources))) ? `Copied as ${form}` : 'The browser did not allow copying');
    if (menu) menu.open = false;
    setTimeout(() => setSaid(''), 2000);
  };
  return (
    <details class="copy" onToggle={(event) => event.currentTarget.open && setSaid('')}>
      <summary>
        <span aria-live="polite">{said || 'Copy'}</span>
      </summary>
      <div class="copy-forms">
        {(Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) => (
          <button type="button" key={form} onClick={(event) => void copy(form, event.currentTarget.closest('details'))}>
            as {form}
          </button>
        ))}
      </div>
    </details>
  );
}
