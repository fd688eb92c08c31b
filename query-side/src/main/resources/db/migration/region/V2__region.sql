-- What agencies say of themselves and of the area, sealed as it came; nobody's file, open to every enrolled caller.
create table word (
  event_id uuid primary key,
  type text not null,
  about text not null,
  source text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  envelope jsonb not null,
  facts jsonb not null,
  sealed bytea,
  -- The issue that it is about.
  thing text,
  -- As it was classified later: the agencies it is restricted to, or nobody said so (null) or not any more (empty).
  restricted text
);
create index word_of_type on word (type, occurred_at);

-- The last word of every office about the places of each of its services.
create table status (
  event_id uuid not null,
  type text not null,
  about text not null,
  source text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  envelope jsonb not null,
  facts jsonb not null,
  sealed bytea,
  service text not null,
  at timestamptz not null,
  primary key (source, service)
);

-- Which agencies there are, of which kind, since when.
create table office (
  agency text primary key,
  kind text not null,
  since date not null
);

-- What persons' files add to the numbers of the area. No reader has a right to these rows: figures count them.
create table counted (
  event_id uuid not null,
  person text not null,
  source text not null,
  day date not null,
  -- Restricted to some agencies; not counted.
  closed boolean not null,
  topic text not null,
  -- The other agency, the service, the reason, the coordinator, or the request that was answered.
  about text not null,
  value int
);
create index counted_event on counted (event_id);
create index counted_day on counted (day, topic) include (source, about, value, person) where not closed;
create index counted_person on counted (person, topic);

-- Who holds a case: a row for each agency, and for the case as a whole.
create table held (
  person text not null,
  what text not null,
  so boolean not null,
  primary key (person, what)
);

-- Numbers of things and of the persons behind them, with the last day; never a person. Of one fiscal year, which
-- begins in April; narrower periods would tell by their difference.
create function figures_of(of_year int)
  returns table (topic text, source text, about text, value int, things bigint, persons bigint, last_day date,
    median double precision)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
begin atomic
  with of_it as (
    select c.* from counted c
    where c.day >= make_date(of_year, 4, 1) and c.day < make_date(of_year + 1, 4, 1) and not c.closed
  )
  select o.topic, o.source, o.about, null::int, count(*), count(distinct o.person), max(o.day), null::float8
    from of_it o where o.topic in ('CONTACT', 'DROP_IN', 'VISIT', 'HANDOVER', 'SUPPORT_ASKED')
    group by o.topic, o.source, o.about
  union all
  select a.topic, a.source, q.source, null, count(*), count(distinct a.person), max(a.day),
      percentile_cont(0.5) within group (order by a.day - q.day)
    from of_it a join counted q on q.event_id::text = a.about and q.topic = 'SUPPORT_ASKED' and q.about = a.source
    where a.topic = 'SUPPORT_ANSWERED' and not q.closed
    group by a.topic, a.source, q.source
  union all
  select o.topic, null, o.about, o.value, count(*), count(distinct o.person), null, null
    from of_it o where o.topic in ('NEED', 'DECISION', 'RESCUE', 'WISH')
    group by o.topic, o.about, o.value
  union all
  select o.topic, null, '', null, count(*), count(distinct o.person), null,
      percentile_cont(0.5) within group (order by o.value)
    from of_it o where o.topic = 'WAIT' group by o.topic
  union all
  -- Of each coordinator the last review; the persons are those whom the coordinators stand for.
  select 'LOAD', null, '', null, count(*), coalesce(sum(l.value), 0), null,
      percentile_cont(0.5) within group (order by l.value)
    from (select distinct on (o.about) o.value from of_it o where o.topic = 'LOAD'
      order by o.about, o.day desc, o.event_id desc) l
    having count(*) > 0
  union all
  select case when r.handed_on then 'RESCUE_HANDED_ON' else 'RESCUE_STILL' end, null, '', null, count(*), count(*),
      null, null
    from (select o.person, bool_and(exists (
        select from counted h where h.person = o.person and h.topic = 'HANDOVER' and h.source = o.source
          and h.day >= o.day)) handed_on
      from of_it o where o.topic = 'RESCUE' group by o.person) r
    group by r.handed_on
  union all
  select 'NOBODY', null, '', null, count(*), count(*), null, null
    from (select h.person from held h group by h.person having not bool_or(h.so)) n;
end;
revoke all on function figures_of(int) from public;
grant execute on function figures_of(int) to renkei_read;

grant select, insert, update, delete on word, status, office, counted, held to renkei_project;
grant select on word, status, office to renkei_read;
