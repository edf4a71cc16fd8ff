import { STAGE_VERSIONS } from '../model/versions.js';
import { idOf } from './hash.js';

/** What made a record: a hash of the names and versions of the stages. Records with another one want doing again. */
export const PIPELINE = idOf(...Object.entries(STAGE_VERSIONS).flat());
