import type { AnnotatedReport, GroupedReport } from '../model/annotated.js';
import type { Decision } from '../model/decision.js';
import type { Stage } from '../model/stage.js';
import { STAGE_VERSIONS } from '../model/versions.js';
import { compareText } from '../text/compare.js';
import { Grouper, type Placement } from './grouper.js';
import type { Story } from './story.js';

/** Order in which reports are grouped: by time of publication; the undated, and those dated by a guess from their text, last; ids settle the rest. */
export const compareReports = (a: Pick<AnnotatedReport, 'id' | 'published'>, b: Pick<AnnotatedReport, 'id' | 'published'>): number =>
  compareText(whenOf(a), whenOf(b)) || compareText(a.id, b.id);

const whenOf = ({ published }: Pick<AnnotatedReport, 'published'>) =>
  (published?.basis !== 'text' && (published?.value ?? published?.earliest)) || '~';

/** The main language; a text too short to tell its own goes with the English ones. */
const languageOf = ({ language }: AnnotatedReport): string => (language === 'und' ? 'en' : (language.split('-')[0] ?? 'en'));

interface Together {
  reports: ReadonlySet<string>;
  /** The story of the first of them that came. */
  story: Story | null;
}

/**
 * Groups reports one at a time; give them in the order of `compareReports`. A language is compared with itself only. Decisions of the
 * user hold whatever the evidence says: reports set `together` are told as one story, reports set `apart` are in no story with the others.
 */
export class StoryGrouper {
  private readonly byLanguage = new Map<string, Grouper>();
  private readonly apart: ReadonlyMap<string, number>;
  private readonly together: Together[];

  constructor(decisions: readonly Decision[] = []) {
    this.apart = new Map(decisions.flatMap((one, i) => (one.do === 'apart' ? one.reports.map((id): [string, number] => [id, i]) : [])));
    this.together = decisions.flatMap((one) => (one.do === 'together' ? [{ reports: new Set(one.reports), story: null }] : []));
  }

  add(report: AnnotatedReport): Placement {
    const language = languageOf(report);
    let grouper = this.byLanguage.get(language);
    if (!grouper) {
      grouper = new Grouper(language, this.apart);
      this.byLanguage.set(language, grouper);
    }
    const placement = grouper.add(report);
    const why = this.apart.has(report.id) ? ['set apart by a decision of the user'] : [];
    for (const set of this.together) {
      if (!set.reports.has(report.id)) continue;
      why.push('set together by a decision of the user');
      if (set.story) placement.story.tellAs(set.story);
      set.story ??= placement.story;
    }
    return { story: placement.story, why: [...why, ...placement.why] };
  }
}

/** Reports, and what the user decided about their stories. */
export interface GroupInput {
  reports: AnnotatedReport[];
  decisions?: readonly Decision[];
}

/** Reports → the same reports in order of publication, each with its story and why. The order of the input makes no difference. */
export const group: Stage<AnnotatedReport[] | GroupInput, GroupedReport[]> = {
  name: 'group',
  version: STAGE_VERSIONS.group,
  run(input) {
    const { reports, decisions = [] } = Array.isArray(input) ? { reports: input } : input;
    const grouper = new StoryGrouper(decisions);
    const sorted = [...reports].sort(compareReports);
    const placed = sorted.map((report) => grouper.add(report));
    return sorted.map((report, i) => {
      const { story, why } = placed[i] as Placement;
      return { ...report, story: story.id, why };
    });
  },
};
