-- What waits for somebody, across persons, and who was told of it and has read it. Codes, ids and days alone.

-- What is folded about one person: the key worker, the team, and what is open.
create table around_person (
  person text primary key,
  state jsonb not null
);

-- Each open matter of it, for whoever it waits.
create table matter (
  matter text not null,
  event uuid not null,
  person text not null,
  -- The override or the consent, as later events call it; null where it has no such id.
  thing text,
  since timestamptz not null,
  due_on date,
  agencies text[] not null,
  -- Which agency is a core centre is the first wall's to say.
  core_centre boolean not null,
  -- The one practitioner who keeps it; null where it is for everybody there.
  keeper text,
  primary key (matter, event)
);
create index matter_of_person on matter (person);
create index matter_for_agency on matter using gin (agencies);
create index matter_due on matter (matter, due_on);

create table agency (
  agency text primary key,
  core_centre boolean not null
);

create table staff (
  agency text not null,
  practitioner text not null,
  -- Audits for the agency, or leads there: hears of what is overdue in any case.
  answers boolean not null,
  has_left boolean not null,
  primary key (agency, practitioner)
);

create table told (
  notice uuid primary key,
  agency text not null,
  practitioner text not null,
  matter text not null,
  event uuid not null,
  step text not null,
  day date not null,
  way text not null,
  told_at timestamptz not null
);
create index told_of on told (event, agency);

create table read (
  agency text not null,
  practitioner text not null,
  matter text not null,
  event uuid not null,
  read_at timestamptz not null,
  primary key (agency, practitioner, matter, event)
);

grant select, insert, update, delete on around_person, matter, agency, staff, told, read to renkei_project;
grant select on matter, told, read to renkei_read;

alter table matter enable row level security;
alter table matter force row level security;
create policy kept_by_the_owner on matter to renkei_owner using (true) with check (true);
create policy written_by_the_projection on matter to renkei_project using (true) with check (true);
create policy second_wall on matter for select to renkei_read using (
  nullif(current_setting('renkei.agency', true), '') is not null
  and ((select current_setting('renkei.agency', true)) = any (agencies) or core_centre));

alter table told enable row level security;
alter table told force row level security;
create policy kept_by_the_owner on told to renkei_owner using (true) with check (true);
create policy written_by_the_projection on told to renkei_project using (true) with check (true);
create policy second_wall on told for select to renkei_read using (
  agency = (select current_setting('renkei.agency', true)));

alter table read enable row level security;
alter table read force row level security;
create policy kept_by_the_owner on read to renkei_owner using (true) with check (true);
create policy written_by_the_projection on read to renkei_project using (true) with check (true);
create policy second_wall on read for select to renkei_read using (
  agency = (select current_setting('renkei.agency', true)));
