import { describe, expect, it } from "vitest";
import { codesOf, project, readText, readXml } from "#plan-file/testing/read";

const task = (uid: number, level: number, more = "") =>
  `<Task><UID>${uid}</UID><Name>Task ${uid}</Name><OutlineLevel>${level}</OutlineLevel><Duration>PT8H0M0S</Duration>${more}</Task>`;
const link = (from: number, type = 1, more = "") =>
  `<PredecessorLink><PredecessorUID>${from}</PredecessorUID><Type>${type}</Type>${more}</PredecessorLink>`;
const linksOf = (tasks: string) =>
  readXml(tasks).plan?.links.map(({ from, to, type, lag }) => `${from}${type}${lag} ${to}`);

describe("a plan as Microsoft Project XML", () => {
  it("reads the same with a namespace, a prefix and without", () => {
    const tasks = task(0, 0) + task(1, 1) + task(2, 1, link(1));
    const plain = readText(project(tasks, "", false), "plan.xml");
    expect(plain.plan?.activities.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(readText(project(tasks), "plan.xml")).toEqual(plain);
    const prefixed = project(tasks, "", false)
      .replaceAll(/<(\/?)(\w)/gu, "<$1p:$2")
      .replace("<p:Project>", '<p:Project xmlns:p="http://schemas.microsoft.com/project">');
    expect(readText(prefixed, "plan.xml")).toEqual(plain);
  });

  it.each([
    ["", 1],
    ["<LinkLag>4800</LinkLag>", 1],
    ["<LinkLag>4801</LinkLag>", 2],
    ["<LinkLag>-2400</LinkLag>", 0],
    ["<LinkLag>-9600</LinkLag>", -2],
    ["<LinkLag>50</LinkLag><LagFormat>19</LagFormat>", 1],
    ["<LinkLag>100800</LinkLag><LagFormat>8</LagFormat>", 5],
  ])("reads the lag %s as %i days", (lag, days) => {
    const read = readXml(task(1, 1) + task(2, 1, link(1, 1, lag)));
    expect(read.plan?.links[0]?.lag).toBe(lag === "" ? 0 : days);
  });

  it("counts days by the project's minutes", () => {
    const { plan, rounded } = readXml(task(1, 1), "<MinutesPerDay>450</MinutesPerDay>");
    expect([plan?.activities[0]?.duration, rounded]).toEqual([2, 1]);
  });

  it("spreads links of summaries over their tasks", () => {
    const outline =
      task(1, 1) + task(2, 2) + task(3, 2, link(2)) + task(4, 1, link(1)) + task(5, 1, link(4));
    expect(linksOf(outline)).toEqual(["2FS0 3", "2FS0 4", "3FS0 4", "4FS0 5"]);
    const waiting = task(9, 1) + task(1, 1, link(9, 1)) + task(2, 2) + task(3, 2, link(2));
    expect(linksOf(waiting)).toEqual(["9FS0 2", "9FS0 3", "2FS0 3"]);
    // from the start of a summary is from the start of its first; to its finish, to that of its last
    const edges =
      task(1, 1) + task(2, 2) + task(3, 2, link(2)) + task(4, 1, link(1, 3)) + task(5, 1);
    expect(linksOf(edges)).toEqual(["2FS0 3", "2SS0 4"]);
    const several = task(1, 1) + task(2, 2) + task(3, 2) + task(4, 1, link(1, 3));
    expect(codesOf(readXml(several))).toEqual(["summary-link"]);
    expect(codesOf(readXml(task(1, 1) + task(2, 2, link(1))))).toEqual(["summary-link-own"]);
  });

  it("leaves out what is switched off, and says so", () => {
    const read = readXml(task(1, 1, "<Active>0</Active>") + task(2, 1, link(1)));
    expect(read.plan?.activities.map(({ id }) => id)).toEqual(["2"]);
    expect([read.tasks, read.links, codesOf(read)]).toEqual([2, 1, ["inactive"]]);
  });

  it("reads exceptions of calendars, old and new, of base calendars and by year", () => {
    const day = (from: string, to = from) =>
      `<TimePeriod><FromDate>${from}T00:00:00</FromDate><ToDate>${to}T23:59:00</ToDate></TimePeriod><DayWorking>0</DayWorking>`;
    const calendars = `<CalendarUID>2</CalendarUID><Calendars>
      <Calendar><UID>1</UID><IsBaseCalendar>1</IsBaseCalendar><WeekDays>
        <WeekDay><DayType>1</DayType><DayWorking>1</DayWorking></WeekDay>
        <WeekDay><DayType>0</DayType>${day("2026-04-03")}</WeekDay></WeekDays></Calendar>
      <Calendar><UID>2</UID><BaseCalendarUID>1</BaseCalendarUID><WeekDays>
        <WeekDay><DayType>6</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays>
        <Exceptions><Exception><Type>1</Type>${day("2026-08-03", "2026-08-07")}</Exception>
        <Exception><Type>2</Type>${day("2026-12-25", "2028-12-25")}</Exception>
        <Exception><Type>6</Type><Name>Odd</Name>${day("2026-01-01", "2026-12-31")}</Exception></Exceptions></Calendar></Calendars>`;
    const read = readXml(task(1, 1), calendars);
    const off = (from: string, to = from) => ({ from, to, working: false });
    expect(read.plan?.calendar).toEqual({
      week: [true, true, true, true, false, false, true],
      exceptions: [
        ...[off("2026-04-03"), off("2026-08-03", "2026-08-07")],
        ...[off("2026-12-25"), off("2027-12-25"), off("2028-12-25")],
      ],
    });
    expect(read.problems).toMatchObject([{ code: "calendar-exception", params: { given: "Odd" } }]);
  });

  it("reads progress, deadlines and what someone placed by hand", () => {
    const { plan } = readXml(
      task(
        1,
        1,
        "<Manual>1</Manual><Start>2026-03-09T08:00:00</Start><ActualStart>2026-03-10T08:00:00</ActualStart><ActualFinish>NA</ActualFinish><PercentComplete>25</PercentComplete><RemainingDuration>PT20H0M0S</RemainingDuration>",
      ),
      "<StatusDate>2026-03-12T17:00:00</StatusDate>",
    );
    expect(plan?.statusDate).toBe("2026-03-12");
    expect(plan?.activities[0]).toMatchObject({
      ...{ notBefore: "2026-03-09", toldStart: "2026-03-09", actualStart: "2026-03-10" },
      ...{ percentComplete: 25, remaining: 3 },
    });
    expect(plan?.activities[0]).not.toHaveProperty("actualFinish");
  });

  it("tells of what it cannot use", () => {
    const more =
      "<CalendarUID>7</CalendarUID><Deadline>2026-13-40T00:00:00</Deadline><PredecessorLink><Type>9</Type></PredecessorLink>";
    const read = readXml(
      `${task(1, 1, more)}<Task><UID>2</UID><OutlineLevel>1</OutlineLevel></Task>`,
      "<ScheduleFromStart>0</ScheduleFromStart>",
    );
    expect(codesOf(read).toSorted()).toEqual([
      ...["date-unread", "duration-missing", "from-finish", "link-unread", "task-calendar"],
    ]);
    expect(read.plan?.activities).toHaveLength(2);
  });

  it("refuses two tasks of one UID", () => {
    expect(readXml(task(1, 1) + task(1, 1))).toMatchObject({
      plan: null,
      problems: [{ code: "id-twice", task: "1" }],
    });
  });
});
