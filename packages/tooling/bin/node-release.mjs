// When each Node release stops getting security fixes, from the release schedule of the Node.js project.
/** @type {Record<number, string>} */
const END_OF_LIFE = {
  20: "2026-04-30",
  21: "2024-06-01",
  22: "2027-04-30",
  23: "2025-06-01",
  24: "2028-04-30",
  25: "2026-06-01",
  26: "2029-04-30",
};

export const OLDEST = [20, 20];

/** @param {string} version such as v20.20.2 */
export function tooOld(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST;
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

/**
 * A warning for a server in production, or nothing.
 * @param {string} version
 * @param {string} today an ISO day
 */
export function endOfLifeWarning(version, today) {
  const end = END_OF_LIFE[Number(version.replace(/^v/, "").split(".")[0])];
  if (end === undefined || today <= end) return undefined;
  return `Node ${version} has had no security fixes since ${end}. Use the current LTS release for a service that people rely on.`;
}
