-- Report, "before and after": people who answered both forms of a module, the first of each that they ended; the mean difference in
-- points, and where the true mean lies 95 times out of 100 (Student's t over the differences of pairs). The difference belongs to the
-- period in which the closing form was ended; the opening form may lie before it.
WITH
    -- The 97.5 % point of Student's t: a table up to 30 degrees of freedom, beyond it the Cornish-Fisher expansion.
    [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281, 2.2010, 2.1788, 2.1604, 2.1448, 2.1314,
     2.1199, 2.1098, 2.1009, 2.0930, 2.0860, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423] AS t,
    1.959964 AS z,
    answered AS
    (
        SELECT run, countIf(right) / count() AS share
        FROM xapi.fact FINAL
        WHERE kind = 'answered' AND unit = 'forms'
        GROUP BY run
    ),
    form AS
    (
        SELECT
            module,
            learner,
            moment,
            -- An opening form of the period goes before an earlier one.
            argMin(run, (day < {from:Date}, at, id)) AS run
        FROM xapi.fact FINAL
        WHERE kind = 'form' AND day <= {to:Date}
            AND (day >= {from:Date} OR (moment = 'opening' AND day > '1970-01-01'))
        GROUP BY module, learner, moment
    ),
    pair AS
    (
        SELECT
            form.module AS module,
            form.learner AS learner,
            anyIf(answered.share, form.moment = 'opening') AS before,
            anyIf(answered.share, form.moment = 'closing') AS after
        FROM form
        INNER JOIN answered USING (run)
        GROUP BY module, learner
        HAVING uniqExact(form.moment) = 2
    )
SELECT
    module,
    count() AS pairs,
    round(avg(before), 4) AS before,
    round(avg(after), 4) AS after,
    round(100 * (avg(pair.after) - avg(pair.before)), 4) AS change,
    if(pairs < 2, NULL, 100 * sqrt(varSamp(pair.after - pair.before) / pairs)
        * if(pairs - 1 <= 30, t[pairs - 1],
             z + (pow(z, 3) + z) / (4 * (pairs - 1)) + (5 * pow(z, 5) + 16 * pow(z, 3) + 3 * z) / (96 * pow(pairs - 1, 2)))) AS half,
    round(100 * avg(pair.after - pair.before) - half, 4) AS change_low,
    round(100 * avg(pair.after - pair.before) + half, 4) AS change_high
FROM pair
GROUP BY module
ORDER BY module
