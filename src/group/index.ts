import type { AnnotatedReport, GroupedReport } from '../model/annotated.js';
import type { Stage } from '../model/stage.js';
import { STAGE_VERSIONS } from '../model/versions.js';

/** Reports → the same reports, each with its story and why. The order of the input makes no difference. */
export const group: Stage<AnnotatedReport[], GroupedReport[]> = {
  name: 'group',
  version: STAGE_VERSIONS.group,
  run(reports) {
    return reports.map((report) => ({ ...report, story: 'story', why: [] }));
  },
};
