/** Plan files: what is wrong with one, what a plan cannot be scheduled for, and the page that takes one. Keys of `problem` are those of packages/schema/src/plan-file.ts. */
export const planFile = {
  problem: {
    "empty-file": "The file is empty.",
    "too-large": "The file is larger than {n} MB, so it was not read.",
    "import-failed":
      "The file could not be read with the time and memory there is. Nothing was changed.",
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
    circle: "These tasks wait on one another in a circle: {given}.",
    "cannot-schedule": "The plan cannot be worked out: {given}",
    "too-many-to-import": "The plan has more tasks than can be imported at once. The most is {n}.",
    "code-bad":
      "Task {task}: its id has characters that a code cannot have. Use letters, figures, dots and hyphens.",
    "name-missing": "Task {task}: it has no name, so its id is shown.",
    "name-cut": "Task {task}: its name is too long, and is cut.",
    "actual-ahead":
      "Task {task}: it is said to have happened on {given}, which is after today. That is left out.",
    "baseline-kept":
      "Task {task}: its first date stays as it was told. The baseline of the file is left out.",
    "lead-left-out": "Task {task}: the link from {given} overlaps. It is told without the overlap.",
    "link-twice": "Task {task}: there are two links with {given}. The first is told.",
    "no-date":
      "Task {task}: it has no date in the file, so none is told. Give the start of the plan to work one out.",
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
  page: {
    title: "Import a plan",
    titleOf: "Import a plan: {organisation}",
    link: "Import a plan: {organisation}",
    lead: "From Microsoft Project (saved as XML) or from a CSV file. First you see what would change. Nothing is told until you confirm.",
    file: "Plan file",
    fileHint: "XML or CSV, at most 2 MB.",
    workstream: "Workstream",
    noWorkstream: "None",
    written: "The plan is written in",
    writtenHint:
      "New titles are shown in this language to readers of both, and marked, until the other title is told.",
    english: "English",
    welsh: "Welsh",
    start: "Start of the plan, where the file has none",
    startHint:
      "For example 30 September 2026. Without it, dates that the file does not hold are not told.",
    check: "Show what would change",
    checking: "Checking the file",
    noFile: "Choose a file first.",
    badStart: "Start of the plan: type a day, for example 30 September 2026.",
    waiting: "Too many files are being read. Try again in a minute.",
    must: "To put right in the file",
    mustText: "Nothing is taken of this file until these are right.",
    tells: "What to know",
    problem: "What was found",
    changes: "What would change",
    none: "Nothing would change.",
    summary: "New: {added}. Changed dates: {dates}. Links: {links}.",
    what: "Change",
    activity: "Milestone or task",
    before: "Before",
    after: "After",
    kind: {
      new: "New",
      title: "Title",
      duration: "Duration in days",
      owner: "Owner",
      forecast: "Forecast",
      baseline: "First date",
      actual: "Happened",
      link: "Waits on",
    },
    reason: "Reason",
    reasonHint: "It is kept with each date that moves.",
    reasonLacking: "Reason: write why the dates move.",
    confirm: "Tell all of this",
    conflict:
      "Something was told of these milestones meanwhile. This is what would change now. Look again and confirm.",
    done: "The plan is told",
    doneText: "All of it was told in one act.",
    milestones: "Look at the milestones",
    notOpen: "You cannot import a plan for this organisation in this programme.",
  },
  unread: "The file cannot be read: {name}.",
} as const;
