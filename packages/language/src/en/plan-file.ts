/** Plan files: what is wrong with one, what a plan cannot be scheduled for, and the page that takes one. Keys of `problem` are those of packages/schema/src/plan-file.ts. */
export const planFile = {
  problem: {
    "empty-file": "The file is empty.",
    "too-large": "The file is larger than {n} MB, so it was not read.",
    "not-text":
      "This is neither Microsoft Project XML nor CSV. Save the plan as one of them and use that.",
    "mpp-file": "This is a Microsoft Project file. In Project, save it as XML and use that.",
    "zip-file": "This is a workbook or a zip file. Save the plan as CSV, or as XML from Project.",
    "not-a-plan": "This XML is not a Microsoft Project plan.",
    damaged: "The file is damaged at line {line} and cannot be read.",
    truncated: "The file ends too early, at line {line}. Save it again and use that.",
    "forbidden-xml":
      "The file has a document type at line {line}, which no plan needs, so it was not read.",
    "too-deep": "The file nests more than {n} levels at line {line}, so it was not read.",
    "text-too-long": "A text near line {line} is longer than {n} characters, so it was not read.",
    "too-many-tasks": "The plan has more than {n} tasks, so it was not read.",
    "too-many-links": "The plan has more than {n} links, so it was not read.",
    "no-tasks": "The file holds no tasks.",
    "missing-columns": "The file lacks what it needs among its columns: {columns}.",
    "column-twice": "Two columns have the same heading: {column}.",
    "id-missing": "Line {line} has no id.",
    "id-twice": "The id of task {task}, line {line}, is on line {first} already.",
    "duration-bad": "Line {line}, task {task}: this is not a duration in days: {given}.",
    "number-bad":
      "Line {line}, task {task}, column {column}: this is not a number in range: {given}.",
    "date-bad": "Line {line}, task {task}, column {column}: this is not a real date: {given}.",
    "constraint-bad": "Line {line}, task {task}: this is not a known constraint: {given}.",
    "predecessor-bad": "Line {line}, task {task}: these predecessors cannot be read: {given}.",
    "duration-missing": "Line {line}, task {task}: no duration is told, so it counts as none.",
    "duration-rounded":
      "Line {line}, task {task}: the duration ({given}) is not in whole days. Days counted: {n}.",
    "duration-elapsed":
      "Line {line}, task {task}: the duration is in elapsed time ({given}). Working days counted: {n}.",
    "lag-rounded":
      "Line {line}, task {task}: a lag ({given}) is not in whole days. Days counted: {n}.",
    "lag-elapsed":
      "Line {line}, task {task}: a lag is in elapsed time ({given}). Working days counted: {n}.",
    "date-unread": "Line {line}: this is not a real date, so it is left out: {given}.",
    "number-thousands": "Line {line}, task {task}: {given} is read as {n}.",
    inactive: "Line {line}, task {task}: it is switched off, so it is left out of the network.",
    "summary-dates":
      "Line {line}, summary task {task}: its own constraint or deadline is left out. Only tasks have them here.",
    "summary-link":
      "Line {line}, task {task}: a link with the start or the finish of a summary is read as links with its tasks, which may hold them later.",
    "summary-link-own":
      "Line {line}, task {task}: a link between a summary and a task inside it is left out.",
    "link-outside":
      "Line {line}, task {task}: it waits on {given}, which is not in this file. The link is left out.",
    "link-unread": "Line {line}, task {task}: a link cannot be read, and is left out.",
    "task-calendar":
      "Line {line}, task {task}: it has a calendar of its own. The plan’s calendar is used.",
    "calendar-unread":
      "Line {line}: the calendar has no working days, so Monday to Friday is used: {given}.",
    "calendar-exception": "Line {line}: an exception of the calendar cannot be read: {given}.",
    "from-finish": "The plan is scheduled from its finish. Here it is scheduled from its start.",
    more: "More of these than are listed: {n}.",
  },
  network: {
    cycle: "These wait on one another in a circle: {ids}.",
    "duplicate-id": "This id is there twice: {ids}.",
    "bad-duration": "The duration of {ids} is not a whole number of days that a plan can have.",
    "bad-lag": "The lag between these is not a whole number of days that a plan can have: {ids}.",
    "too-long": "The plan is longer than can be counted.",
    "unknown-activity": "A link names what is not in the plan: {ids}.",
    "no-start": "The plan has no start, so dates are left out: {ids}.",
    "no-constraint-date": "A constraint has no date, so it is left out: {ids}.",
    "progress-without-start": "Work is done, and no actual start is told: {ids}.",
  },
  unread: "The file cannot be read: {name}.",
} as const;
