import type { AnnotatedReport, GroupedReport } from '../model/annotated.js';
import type { Stage } from '../model/stage.js';
import { STAGE_VERSIONS } from '../model/versions.js';
import { compareText } from '../text/compare.js';
import { Grouper, type Placement } from './grouper.js';

/** Order in which reports are grouped: by time of publication; the undated, and those dated by a guess from their text, last; ids settle the rest. */
export const compareReports = (a: Pick<AnnotatedReport, 'id' | 'published'>, b: Pick<AnnotatedReport, 'id' | 'published'>): number =>
  compareText(whenOf(a), whenOf(b)) || compareText(a.id, b.id);

const whenOf = ({ published }: Pick<AnnotatedReport, 'published'>) =>
  (published?.basis !== 'text' && (published?.value ?? published?.earliest)) || '~';

/** The main language; a text too short to tell its own goes with the English ones. */
const languageOf = ({ language }: AnnotatedReport): string => (language === 'und' ? 'en' : (language.split('-')[0] ?? 'en'));

/** Groups reports one at a time; give them in the order of `compareReports`. A language is compared with itself only. */
export class StoryGrouper {
  private readonly byLanguage = new Map<string, Grouper>();

  add(report: AnnotatedReport): Placement {
    const language = languageOf(report);
    let grouper = this.byLanguage.get(language);
    if (!grouper) {
      grouper = new Grouper(language);
      this.byLanguage.set(language, grouper);
    }
    return grouper.add(report);
  }
}

/** Reports → the same reports in order of publication, each with its story and why. The order of the input makes no difference. */
export const group: Stage<AnnotatedReport[], GroupedReport[]> = {
  name: 'group',
  version: STAGE_VERSIONS.group,
  run(reports) {
    const grouper = new StoryGrouper();
    const sorted = [...reports].sort(compareReports);
    const placed = sorted.map((report) => grouper.add(report));
    return sorted.map((report, i) => {
      const { story, why } = placed[i] as Placement;
      return { ...report, story: story.id, why };
    });
  },
};
