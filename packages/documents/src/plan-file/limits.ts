/** What a browser may send, and what someone at the command line may name. */
export const uploadBytes = 2 * 1024 * 1024;
export const commandBytes = 20 * 1024 * 1024;

export const mostDepth = 64;
/** Of one text, name or attribute. */
export const longestText = 65_536;
export const mostTasks = 100_000;
/** After links of summaries are spread over their tasks. */
export const mostLinks = 400_000;
/** Listed; further ones are counted. */
export const mostProblems = 200;
