// Reads vitest's JSON report into three numbers and the last line of npm test.

/**
 * @typedef {{ passed: number; failed: number; skipped: number }} Counts
 * @typedef {{ status: string; assertionResults: { status: string }[] }} FileResult
 */

/**
 * A file that cannot be loaded has no test to count, yet it must not pass for success.
 * @param {{ testResults: FileResult[] } | undefined} report
 * @param {number} exitCode of vitest
 * @returns {Counts}
 */
export function countResults(report, exitCode) {
  const files = report?.testResults ?? [];
  const all = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const broken = files.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const passed = all.filter((status) => status === "passed").length;
  const failed = all.filter((status) => status === "failed").length + broken.length;
  const skipped = all.length - passed - (failed - broken.length);
  // An unhandled error fails the run without failing a test.
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skipped };
}

/** @param {Counts} counts */
export function lastLine({ passed, failed, skipped }) {
  const tail = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${passed} passed, ${failed} failed${tail}`;
}

/** No test at all is a failure too. @param {Counts} counts */
export const isSuccess = ({ passed, failed }) => failed === 0 && passed > 0;
