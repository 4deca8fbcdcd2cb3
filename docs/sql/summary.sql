-- Report, "in short". {from}, {to}: days, both within; 1970-01-01 as the first takes in what has no date.
SELECT
    uniqExactIf(learner, kind NOT IN ('registered', 'begun')) AS people,
    uniqExactIf(workshop, kind = 'attended') AS workshops,
    uniqExactIf(learner, kind = 'attended') AS at_workshops,
    uniqExactIf((workshop, learner), kind = 'attended') AS visits_by_nickname,
    -- Of one answer ten minutes at most: beyond, somebody went for a coffee.
    intDiv(sumIf(least(spent_ms, 600000), kind = 'answered'), 60000) AS alone_minutes,
    countIf(kind = 'answered') AS answers,
    uniqExactIf((learner, module, unit), kind = 'done') AS done,
    uniqExactIf((learner, module, unit), kind = 'mastered') AS mastered,
    uniqExactIf((learner, module), kind = 'badge') AS badges,
    countIf(day = '1970-01-01' AND kind NOT IN ('registered', 'begun', 'attended')) AS undated
FROM xapi.fact FINAL
WHERE day BETWEEN {from:Date} AND {to:Date}
