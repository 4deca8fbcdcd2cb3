-- Report, "forms offered": how many people answered each. Who stopped or refused is in no statement.
SELECT
    module,
    uniqExactIf(learner, moment = 'opening') AS opening_done,
    uniqExactIf(learner, moment = 'closing') AS closing_done
FROM xapi.fact FINAL
WHERE day BETWEEN {from:Date} AND {to:Date} AND kind = 'form'
GROUP BY module
ORDER BY module
