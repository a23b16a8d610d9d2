import { buildId } from "#boot/build-id";

/** The build puts the mark here: apps/api/src/build/rules-plugin.ts. */
const mark = "%mark-of-the-rules%";

/**
 * Names all that what was found on a day is worked out with, so that what was worked out stands until some of it changes,
 * through however many builds. From source, where nothing was built, every start has its own.
 */
export const rulesId = mark.startsWith("%") ? buildId : mark;
