-- Who stands around a person: what was said of ties, sealed as it came, and every time that somebody was in touch.

-- Parts of events that say who somebody is to the person, who is of the team, who does what.
create table said (
  person text not null,
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
  facts jsonb not null,
  sealed bytea,
  primary key (person, occurred_at, event_id, part)
);
alter table said alter column sealed set storage external;

-- One row for each two whom one part of a record brings together: visits, calls, meetings, referrals.
create table touch (
  person text not null,
  one text not null,
  other text not null,
  way text not null,
  occurred_at timestamptz not null,
  event_id uuid not null,
  part smallint not null,
  retraction smallint not null default 0,
  kind bigint not null,
  categories int not null,
  recorded_at timestamptz not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  author_only boolean not null,
  source text not null,
  practitioner text,
  subjects text[] not null,
  -- The first and the last of each two are found at the ends.
  primary key (person, one, other, way, kind, part, occurred_at, event_id)
);
create index touch_lately on touch (person, occurred_at);
create index touch_of_record on touch (person, event_id);

-- The structures that records have, each once, as in the timeline.
create table kind (
  id bigint primary key,
  structure text not null
);

-- What every record of a file is; also of those that say nothing of ties, for others rest on them.
create table record (
  person text not null,
  event_id uuid not null,
  kind bigint not null,
  amendments int not null,
  evidence boolean not null,
  recorded_at timestamptz not null,
  primary key (person, event_id)
);

-- How many records of which kind say something of ties, whoever asks; so that what is hidden can be counted without
-- being seen.
create table tally (
  person text not null,
  kind bigint not null,
  records int not null,
  primary key (person, kind)
) with (fillfactor = 60);

-- The same record by record, for files in which statements name single records.
create function records_of(of_person text)
  returns table (event_id uuid, kind bigint, recorded_at timestamptz)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
begin atomic
  select r.event_id, r.kind, r.recorded_at from record r where r.person = of_person and r.evidence;
end;
revoke all on function records_of(text) from public;
grant execute on function records_of(text) to renkei_read;

grant select, insert, update, delete on said, touch, kind, record, tally to renkei_project;
grant select on said, touch, kind, tally to renkei_read;

-- What was taken back or is for its author alone is nobody's but its source's, whatever is open.
select access.guard('said', 'retraction = 0 and not author_only');
select access.guard('touch', 'retraction = 0 and not author_only');
create policy written_by_the_projection on said to renkei_project using (true) with check (true);
create policy written_by_the_projection on touch to renkei_project using (true) with check (true);
