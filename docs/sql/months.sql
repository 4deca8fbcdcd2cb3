-- Report, "by month": people who did something, answers, units gone through to the end and badges, each of these in the month of its
-- first time. What has no date is in no month; coming to a workshop is no deed of this table.
WITH
    fact AS
    (
        SELECT *, formatDateTime(day, '%Y-%m') AS month
        FROM xapi.fact FINAL
        WHERE day BETWEEN {from:Date} AND {to:Date} AND day > '1970-01-01' AND kind NOT IN ('registered', 'begun', 'attended')
    ),
    first AS
    (
        SELECT kind, module, unit, learner, argMin(month, (at, id)) AS month
        FROM fact
        WHERE kind IN ('done', 'badge')
        GROUP BY kind, module, unit, learner
    )
SELECT fact.month AS month, people, answers, done, badges
FROM (SELECT month, uniqExact(learner) AS people, countIf(kind = 'answered') AS answers FROM fact GROUP BY month) AS fact
LEFT JOIN (SELECT month, countIf(kind = 'done') AS done, countIf(kind = 'badge') AS badges FROM first GROUP BY month) AS first
    ON fact.month = first.month
ORDER BY month
