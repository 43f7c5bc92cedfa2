-- What `klachtenspel report --format json` works out, in the database itself: counts, means, spreads, growth, and how
-- well each thing that is scored tells plays apart. One case is one id, state (hash) and language. These views hold
-- back nothing but growth of few: with few people a figure shows what one of them did.

-- ---- plays ----

create view klachtenspel.series as
select p.*,
       case when mode = 'assessment' then 'assessment' when rewound then 'rewound' else 'practice' end as series
from klachtenspel.plays p;

-- One person, however the alias was typed.
create function klachtenspel.person(alias text) returns text immutable language sql
return coalesce(nullif(lower(regexp_replace(alias, '[^[:alnum:]]', '', 'g')), ''), lower(alias));

create view klachtenspel.people as
select klachtenspel.person(alias) as person, min(alias) as alias, count(*) as plays,
       count(distinct (case_id, case_hash, language)) as cases,
       min(started) as first, max(started) as last
from klachtenspel.plays
where alias is not null and seats is null
group by klachtenspel.person(alias);

create view klachtenspel.cases as
select case_id, case_hash, language, count(*) as plays, count(distinct klachtenspel.person(alias)) as people,
       count(*) filter (where passed) as passed,
       avg(duration_ms / 60000.0::double precision) as minutes_mean,
       sum(signals) as positives, sum(hits) as hits, sum(negatives) as negatives, sum(false_alarms) as false_alarms,
       sum(spent) as spent, avg(spent) as spent_mean
from klachtenspel.plays
group by case_id, case_hash, language;

create view klachtenspel.scores as
select p.play, p.case_id, p.case_hash, p.language, s.score, s.value
from klachtenspel.plays p
cross join lateral (values ('total', total), ('recognition', recognition), ('empathy', empathy), ('speed', speed),
                           ('mandate', mandate)) s (score, value)
where s.value is not null;

-- A row for each case and one for all of them (case_id null).
create view klachtenspel.spreads as
select case_id, case_hash, language, score, count(*) as n, avg(value) as mean, stddev_samp(value) as sd,
       min(value) as lowest,
       percentile_disc(0.1) within group (order by value) as p10,
       percentile_cont(0.5) within group (order by value) as p50,
       percentile_disc(0.9) within group (order by value) as p90,
       max(value) as highest
from klachtenspel.scores
group by grouping sets ((case_id, case_hash, language, score), (score));

-- A later attempt beside the first of the same case by the same alias; of cases that five people played so often.
create view klachtenspel.growth as
with numbered as (
    select s.*, klachtenspel.person(alias) as person,
           row_number() over (partition by case_id, case_hash, language, klachtenspel.person(alias), series
                                   order by started, play collate "C") as attempt
    from klachtenspel.series s
    where alias is not null and seats is null),
pairs as (
    select n.*, f.total as first,
           count(*) over (partition by n.case_id, n.case_hash, n.language, n.series, n.attempt) as of_case
    from numbered n
    join numbered f on (f.case_id, f.case_hash, f.language, f.person, f.series, f.attempt) =
                       (n.case_id, n.case_hash, n.language, n.person, n.series, 1)
    where n.attempt > 1 and n.total is not null and f.total is not null)
select case_id, case_hash, language, series, attempt, count(distinct person) as people, count(*) as pairs,
       avg(total - first) as change_mean,
       count(*) filter (where total > first) as up, count(*) filter (where total < first) as down
from pairs
where of_case >= 5
group by grouping sets ((case_id, case_hash, language, series, attempt), (series, attempt));

-- ---- moments ----

create view klachtenspel.moments as
select p.case_id, p.case_hash, p.language, t.moment, count(*) as shown, count(distinct t.play) as plays,
       avg(t.thinking_ms / 1000.0::double precision) as thinking_mean_s,
       avg(t.offer_score) as offer_score_mean,
       avg(t.euros) filter (where t.hand_over is null) as offer_euros_mean
from klachtenspel.turns t
join klachtenspel.plays p using (play)
group by p.case_id, p.case_hash, p.language, t.moment;

-- The lowest and the highest empathy among the replies of a moment: of the case, and of what was said.
create view klachtenspel.ranges as
select p.case_id, p.case_hash, p.language, t.moment,
       least(min(t.lowest), min(t.empathy)) as lowest, greatest(max(t.highest), max(t.empathy)) as highest
from klachtenspel.turns t
join klachtenspel.plays p using (play)
where t.act = 'reply'
group by p.case_id, p.case_hash, p.language, t.moment;

-- Every turn in which something was chosen, and what it is worth by the key, 0 to 1.
create view klachtenspel.choices as
select t.play, t.turn, p.case_id, p.case_hash, p.language, t.moment, t.act, t.reply, t.judge_is, t.judge_kind,
       case t.act
           when 'judge' then t.credit
           when 'offer' then t.offer_score / 100
           else case when r.highest > r.lowest then (t.empathy - r.lowest) / (r.highest - r.lowest) else 1 end
       end as worth,
       p.total
from klachtenspel.turns t
join klachtenspel.plays p using (play)
left join klachtenspel.ranges r using (case_id, case_hash, language, moment)
where t.act is not null;

create view klachtenspel.replies as
select case_id, case_hash, language, moment, reply, n,
       n / sum(n) over (partition by case_id, case_hash, language, moment) as share, q
from (select case_id, case_hash, language, moment, reply, count(*)::double precision as n, avg(worth) as q
      from klachtenspel.choices
      where act = 'reply'
      group by case_id, case_hash, language, moment, reply) counted;

create view klachtenspel.judgements as
select case_id, case_hash, language, moment, judge_is, judge_kind, count(*) as n, avg(worth) as credit
from klachtenspel.choices
where act = 'judge'
group by case_id, case_hash, language, moment, judge_is, judge_kind;

create view klachtenspel.remedies as
select p.case_id, p.case_hash, p.language, t.moment, r.remedy, count(*) as n
from klachtenspel.turns t
join klachtenspel.plays p using (play)
cross join lateral regexp_split_to_table(t.remedies, ' ') r (remedy)
where t.remedies is not null
group by p.case_id, p.case_hash, p.language, t.moment, r.remedy;

create view klachtenspel.heard as
select p.case_id, p.case_hash, p.language, m.moment, m.type, m.mark, m.kind, count(*) as shown,
       count(*) filter (where m.marked) as marked, avg(m.marked::int::double precision) as share
from klachtenspel.marks m
join klachtenspel.plays p using (play)
where m.type <> 'stray'
group by p.case_id, p.case_hash, p.language, m.moment, m.type, m.mark, m.kind;

-- Handed over where one should decide; of cases that were there when the tables were made.
create view klachtenspel.hand_overs as
select p.case_id, p.case_hash, p.language, count(t.route) as decided,
       count(*) filter (where t.route = 'self' and t.hand_over is not null) as needless
from klachtenspel.turns t
join klachtenspel.plays p using (play)
group by p.case_id, p.case_hash, p.language;

-- ---- items ----

-- What was scored in a play, each thing once: the mean of its showings. Who took something back knew the answer.
create view klachtenspel.item_values as
select case_id, case_hash, language, play, moment, item, id, avg(value) as value
from (select c.case_id, c.case_hash, c.language, c.play, c.moment, c.act as item, ''::text as id, c.worth as value
      from klachtenspel.choices c
      union all
      select p.case_id, p.case_hash, p.language, m.play, m.moment, 'signal', m.mark, m.marked::int
      from klachtenspel.marks m
      join klachtenspel.plays p using (play)
      where m.type = 'signal') scored
join klachtenspel.plays using (case_id, case_hash, language, play)
where not rewound
group by case_id, case_hash, language, play, moment, item, id;

-- Difficulty, and the correlation with the mean of the play's other items.
create view klachtenspel.items as
select case_id, case_hash, language, moment, item, id, count(*) as n, avg(value) as difficulty,
       var_samp(value) as variance, corr(value, rest) as discrimination
from (select v.*, (sum(value) over of_play - value) / nullif(count(*) over of_play - 1, 0) as rest
      from klachtenspel.item_values v
      window of_play as (partition by play)) beside
group by case_id, case_hash, language, moment, item, id;

-- Cronbach's alpha of the mean variance and the mean covariance, of what at least thirty plays have.
create view klachtenspel.reliability as
with enough as (
    select * from klachtenspel.items where n >= 30
), known as (
    select v.* from klachtenspel.item_values v
    join enough using (case_id, case_hash, language, moment, item, id)
), pairs as (
    select a.case_id, a.case_hash, a.language, covar_samp(a.value, b.value) as covariance
    from known a
    join known b on a.play = b.play and (a.moment, a.item, a.id) < (b.moment, b.item, b.id)
    group by a.case_id, a.case_hash, a.language, a.moment, a.item, a.id, b.moment, b.item, b.id
    having count(*) >= 30
), together as (
    select case_id, case_hash, language, avg(covariance) as covariance
    from pairs group by case_id, case_hash, language
), alone as (
    select case_id, case_hash, language, count(*) as items, avg(variance) as variance
    from enough group by case_id, case_hash, language
)
select case_id, case_hash, language, items,
       items * covariance / nullif(variance + (items - 1) * covariance, 0) as alpha
from alone join together using (case_id, case_hash, language);
