/** Counts in whole phrases, one message each. Their Welsh is welsh.md Part 3, word for word. */
export const counts = {
  daysToEnd:
    "{n, plural, =0 {Today is the end date} one {# day to the end date} other {# days to the end date}}",
  daysPastEnd:
    "{n, plural, =0 {Today is the end date} one {# day past the end date} other {# days past the end date}}",
  daysLate: "{n, plural, =0 {Not late} one {# day late} other {# days late}}",
  slippedDays: "{n, plural, =0 {not slipped} one {slipped by # day} other {slipped by # days}}",
  weeksLeft: "{n, plural, =0 {No weeks left} one {# week left} other {# weeks left}}",
  monthsLeft: "{n, plural, =0 {No months left} one {# month left} other {# months left}}",
  years: "{n, plural, =0 {No years} one {# year} other {# years}}",
  authoritiesReady:
    "{n, plural, =0 {No authority is ready} one {# authority is ready} other {# authorities are ready}}",
  returnsIn: "{n, plural, =0 {No returns in} one {# return in} other {# returns in}}",
  returnsDue: "{n, plural, =0 {Every return is in} one {# return not in} other {# returns not in}}",
  returnsCertified:
    "{n, plural, =0 {No returns certified} one {# return certified} other {# returns certified}}",
  findings: "{n, plural, =0 {No findings} one {# finding} other {# findings}}",
  findingsBlock:
    "{n, plural, =0 {No findings that block} one {# finding that blocks} other {# findings that block}}",
  milestonesLate:
    "{n, plural, =0 {No milestones late} one {# milestone late} other {# milestones late}}",
  milestonesDone:
    "{n, plural, =0 {No milestones completed} one {# milestone completed} other {# milestones completed}}",
  workstreams: "{n, plural, =0 {No workstreams} one {# workstream} other {# workstreams}}",
  evidenceExpired:
    "{n, plural, =0 {No evidence has expired} one {# item of evidence has expired} other {# items of evidence have expired}}",
  criteriaMet: "{n, plural, =0 {No criteria met} one {# criterion met} other {# criteria met}}",
  criteriaUnassessed:
    "{n, plural, =0 {Every criterion is assessed} one {# criterion not assessed} other {# criteria not assessed}}",
  dependencies: "{n, plural, =0 {No dependencies} one {# dependency} other {# dependencies}}",
  gaps: "{n, plural, =0 {No provision gaps} one {# provision gap} other {# provision gaps}}",
  functionsNoProvider:
    "{n, plural, =0 {Every function has a provider} one {# function with no provider} other {# functions with no provider}}",
  commitmentsOpen:
    "{n, plural, =0 {Every commitment is answered} one {# commitment not answered} other {# commitments not answered}}",
  risks: "{n, plural, =0 {No risks} one {# risk} other {# risks}}",
  plansShared: "{n, plural, =0 {No plans shared} one {# plan shared} other {# plans shared}}",
  decisions: "{n, plural, =0 {No decisions} one {# decision} other {# decisions}}",
  membersPresent:
    "{n, plural, =0 {No members present} one {# member present} other {# members present}}",
  comments: "{n, plural, =0 {No comments} one {# comment} other {# comments}}",
  changes:
    "{n, plural, =0 {No change since the last report} one {# change since the last report} other {# changes since the last report}}",
  errors:
    "{n, plural, =0 {No errors in the file} one {# error in the file} other {# errors in the file}}",
  rows: "{n, plural, =0 {No rows} one {# row} other {# rows}}",
  results: "{n, plural, =0 {No results} one {# result} other {# results}}",
  minutesLeft:
    "{n, plural, =0 {You have been signed out} one {You will be signed out in # minute} other {You will be signed out in # minutes}}",
} as const;
