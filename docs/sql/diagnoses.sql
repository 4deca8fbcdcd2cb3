-- Report, "diagnoses": people by what their last diagnosis advised. Who refused one is in no statement.
SELECT advice, count() AS people
FROM
(
    SELECT learner, argMax(advice, (at, id)) AS advice
    FROM xapi.fact FINAL
    WHERE day BETWEEN {from:Date} AND {to:Date} AND kind = 'diagnosis'
    GROUP BY learner
)
GROUP BY advice
ORDER BY advice
