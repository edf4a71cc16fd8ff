import type { AnnotatedReport } from '../../model/annotated.js';
import type { Revision } from '../../model/revision.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import type { StoryContext } from '../context.js';
import { editsOfTexts } from './body-edits.js';
import { notesOf } from './revision-notes.js';
import type { Earlier } from './split-versions.js';

/** What changed from each earlier text of an article to its newest. */
export function findRevisions(story: StoryContext, earlier: readonly Earlier[]): Revision[] {
  const texts = new Map(story.earlier.map((text) => [text.id, text]));
  return earlier
    .flatMap(({ text, newest: id, rule, why }): Revision[] => {
      const [was, newest] = [texts.get(text.id), story.byId.get(id)] as [AnnotatedReport | undefined, AnnotatedReport | undefined];
      if (!was || !newest) return [];
      const { published, modified, source, sha256 } = was;
      return [
        {
          id: idOf('revision', was.id, id),
          report: id,
          earlier: { id: was.id, published, modified, source, sha256 },
          edits: editsOfTexts(was, newest),
          notes: notesOf(newest, was),
          why,
          rule,
        },
      ];
    })
    .sort((a, b) => compareText(a.report, b.report) || compareText(a.earlier.id, b.earlier.id));
}
