// Recounts a site export straight from its files for one day, sharing no code with the engine:
//   node test/domain/exports/recount.mjs <folder> 2012-10-01
// Each deliverable is of parents that its JQL lists; one rate, one budget line a deliverable, Monday to
// Friday, no holidays. Prints JSON: per lot and in all, tasks done, seconds estimated, spent, remaining and
// earned, AC, BAC and PV in cents; per lot that earns by what is done its EV too.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const [folder, date] = process.argv.slice(2);
const issues = gunzipSync(readFileSync(`${folder}/issues.jsonl.gz`))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const plan = JSON.parse(readFileSync(`${folder}/jalon.json`, 'utf8')).projects[0];
const perHour = Math.round(Number(plan.rates[0].perHour) * 100);
const day = (text) => (text ? text.slice(0, 10) : null);

/** Weekdays from one date to another, both included, counted one by one. */
function weekdays(from, to) {
  let count = 0;
  for (
    const date = new Date(`${from}T12:00:00Z`);
    date.toISOString().slice(0, 10) <= to;
    date.setUTCDate(date.getUTCDate() + 1)
  )
    if (date.getUTCDay() % 6 !== 0) count += 1;
  return count;
}

function wasDone(issue) {
  // Newest first in the export; some tasks begin and end at the same instant.
  const moves = issue.changelog.histories
    .toReversed()
    .flatMap(({ created, items }) =>
      items.filter(({ field }) => field === 'status').map((item) => ({ at: created, to: item.to })),
    );
  const past = moves.filter(({ at }) => day(at) <= date);
  return past.length > 0 && past[past.length - 1].to === '10002';
}

/** Nothing recorded later: what Jira holds is what held that day. */
function isUntouchedSince(issue) {
  const later = [
    ...issue.changelog.histories.map(({ created }) => created),
    ...issue.fields.worklog.worklogs.map(({ started }) => started),
  ];
  return later.every((at) => day(at) <= date);
}

function countOf(tasks, baseline) {
  const sum = { tasks: tasks.length, done: 0, estimate: 0, spent: 0, remaining: 0, earned: 0 };
  for (const task of tasks) {
    const estimate = task.fields.timeoriginalestimate ?? 0;
    const logged = task.fields.worklog.worklogs.filter(({ started }) => day(started) <= date);
    const spent = logged.reduce((total, { timeSpentSeconds }) => total + timeSpentSeconds, 0);
    const done = wasDone(task);
    sum.estimate += estimate;
    sum.spent += spent;
    if (done) {
      sum.done += 1;
      sum.earned += estimate;
    } else sum.remaining += isUntouchedSince(task) ? task.fields.timeestimate : Math.max(estimate - spent, 0);
  }
  const budget = Math.round(Number(baseline.budget[0].amount) * 100);
  const share =
    date < baseline.start
      ? 0
      : date >= baseline.finish
        ? 1
        : weekdays(baseline.start, date) / weekdays(baseline.start, baseline.finish);
  return { ...sum, ac: (sum.spent * perHour) / 3600, bac: budget, pv: budget * share };
}

const lots = plan.deliverables.map(({ id, source, earning }) => {
  const parents = source.jql.match(/[A-Z][A-Z0-9]*-\d+/g);
  const count = countOf(
    issues.filter(({ fields }) => parents.includes(fields.parent?.key)),
    plan.baselines[0].deliverables[id],
  );
  return [
    id,
    earning === 'zero-hundred' ? { ...count, ev: (count.bac * count.earned) / count.estimate } : count,
  ];
});
const total = {};
for (const [, lot] of lots)
  for (const [name, value] of Object.entries(lot))
    if (name !== 'ev') total[name] = (total[name] ?? 0) + value;
console.log(JSON.stringify({ total, lots: Object.fromEntries(lots) }));
