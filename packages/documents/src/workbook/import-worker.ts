import { parentPort, workerData } from "node:worker_threads";
import { runJob, type Job } from "#workbook/job";

// One job, then gone: what a file made of this thread's memory goes with it.
parentPort?.postMessage(runJob(workerData as Job));
