-- Report, "module finished", "module mastered": people who went through, or mastered, every unit of a module. Statements do not say
-- which units a module has: xapi.unit does, filled from `tremplin modules --json` of the version that you run:
--     CREATE TABLE xapi.unit (module String, unit String) ENGINE = MergeTree ORDER BY (module, unit);
WITH
    of_person AS
    (
        SELECT
            module,
            learner,
            uniqExactIf(unit, kind = 'done') AS done,
            uniqExactIf(unit, kind = 'mastered') AS mastered
        FROM xapi.fact FINAL
        WHERE day BETWEEN {from:Date} AND {to:Date} AND kind IN ('done', 'mastered')
            AND (module, unit) IN (SELECT module, unit FROM xapi.unit)
        GROUP BY module, learner
    ),
    of_module AS (SELECT module, uniqExact(unit) AS units FROM xapi.unit GROUP BY module)
SELECT
    module,
    countIf(of_person.done = of_module.units) AS whole_done,
    countIf(of_person.mastered = of_module.units) AS whole_mastered
FROM of_module
INNER JOIN of_person USING (module)
GROUP BY module
ORDER BY module
