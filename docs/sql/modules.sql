-- Report, "what was done, by module". A unit counts once a person.
SELECT
    module,
    uniqExact(learner) AS people,
    countIf(kind = 'answered') AS answers,
    round(countIf(kind = 'answered' AND right) / nullIf(countIf(kind = 'answered'), 0), 4) AS right,
    uniqExactIf((learner, unit), kind = 'done') AS done,
    uniqExactIf((learner, unit), kind = 'mastered') AS mastered,
    uniqExactIf(learner, kind = 'badge') AS badges
FROM xapi.fact FINAL
WHERE day BETWEEN {from:Date} AND {to:Date} AND module != '' AND kind != 'begun'
GROUP BY module
ORDER BY module
