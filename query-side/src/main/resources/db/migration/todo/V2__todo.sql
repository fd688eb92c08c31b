-- What is to be done follows from records and the day on which it is asked. Here stands only which records matter for
-- it: names alone; what they say stands in the timeline, behind its walls.
create table evidence (
  person text not null,
  occurred_at timestamptz not null,
  event_id uuid not null,
  primary key (person, occurred_at, event_id)
);

create function evidence_of(of_person text)
  returns table (event_id uuid, occurred_at timestamptz)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
begin atomic
  select e.event_id, e.occurred_at from evidence e where e.person = of_person;
end;
revoke all on function evidence_of(text) from public;
grant execute on function evidence_of(text) to renkei_read;

-- How far each file has come: whatever happens in it may open something, close something, or bring something up.
create table touched (
  person text primary key,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null
);

-- When an agency last said how many places are free.
create table vacancy (
  agency text not null,
  service text not null,
  event_id uuid not null,
  occurred_at timestamptz not null,
  primary key (agency, service)
);

grant select, insert, update, delete on evidence, touched, vacancy to renkei_project;
grant select on vacancy to renkei_read;

alter table vacancy enable row level security;
alter table vacancy force row level security;
create policy kept_by_the_owner on vacancy to renkei_owner using (true) with check (true);
create policy written_by_the_projection on vacancy to renkei_project using (true) with check (true);
create policy second_wall on vacancy for select to renkei_read using (
  agency = (select current_setting('renkei.agency', true)));
