-- Report, "what people need": how many stand at each level of a module, at their last diagnosis.
SELECT
    module,
    countIf(level = 0) AS level_0,
    countIf(level = 1) AS level_1,
    countIf(level = 2) AS level_2,
    countIf(level = 3) AS level_3
FROM
(
    SELECT learner, argMax(levels, (at, id)) AS found
    FROM xapi.fact FINAL
    WHERE day BETWEEN {from:Date} AND {to:Date} AND kind = 'diagnosis'
    GROUP BY learner
)
ARRAY JOIN mapKeys(found) AS module, mapValues(found) AS level
GROUP BY module
ORDER BY module
