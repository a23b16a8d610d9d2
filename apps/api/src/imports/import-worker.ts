import { runJob, type Job } from "#imports/job";

// A process of its own for one file: its memory is not the server's, and goes with it.
process.once("message", (job: Job) => {
  process.send?.(runJob(job), undefined, undefined, () => process.disconnect());
});
