-- Which event evidences which row of the practice catalogue, and what it says to the checks. Nothing here is sealed,
-- because nothing here was ever text.

create table evidence (
  person text not null,
  -- A row of the catalogue, or a mark that a check asks for.
  code text not null,
  -- What it is about where two such signs speak of different things, by id or code; else empty.
  thing text not null,
  occurred_at timestamptz not null,
  event_id uuid not null,
  part smallint not null,
  retraction smallint not null default 0,
  -- What the decision asks of the whole record, see kind.
  kind bigint not null,
  categories int not null,
  recorded_at timestamptz not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  author_only boolean not null,
  source text not null,
  practitioner text,
  type text not null,
  subjects text[] not null,
  -- The newest and the first of each are found at the ends.
  primary key (person, code, thing, kind, part, occurred_at, event_id)
);
create index evidence_of_record on evidence (person, event_id);

-- The structures that records have, each once, as in the timeline.
create table kind (
  id bigint primary key,
  structure text not null
);

-- What every record of a file is; also of those that evidence nothing, for others rest on them.
create table record (
  person text not null,
  event_id uuid not null,
  kind bigint not null,
  amendments int not null,
  primary key (person, event_id)
);

-- What agencies and the region do for everybody: nobody's file, open to every enrolled caller.
create table ground (
  code text not null,
  occurred_at timestamptz not null,
  event_id uuid not null,
  type text not null,
  source text not null,
  primary key (code, occurred_at, event_id)
);
create index ground_of_record on ground (event_id);

-- By how many records of one agency a row is evidenced in one file; figures count its rows, nobody reads them.
create table tally (
  source text not null,
  code text not null,
  person text not null,
  records int not null,
  primary key (source, code, person)
) with (fillfactor = 60);

-- How many files there are with evidence of a row, by one agency's records or by anybody's; with an empty code, how
-- many files there are at all.
create function figures_of(of_source text)
  returns table (code text, persons bigint)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
begin atomic
  select t.code, count(distinct t.person) from tally t
    where of_source is null or t.source = of_source group by t.code
  union all
  select '', count(distinct t.person) from tally t where of_source is null or t.source = of_source;
end;
revoke all on function figures_of(text) from public;
grant execute on function figures_of(text) to renkei_read;

grant select, insert, update, delete on evidence, kind, record, ground, tally to renkei_project;
grant select on evidence, kind, ground to renkei_read;

-- What was taken back or is for its author alone is nobody's but its source's, whatever is open.
select access.guard('evidence', 'retraction = 0 and not author_only');
create policy written_by_the_projection on evidence to renkei_project using (true) with check (true);
