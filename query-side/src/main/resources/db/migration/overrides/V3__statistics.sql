-- What the figures per agency and quarter are counted from: one row for each override, without a person. Its id only
-- finds the row again and is not for readers.
create table counted (
  override text primary key,
  agency text not null,
  reviewer text,
  reviewed_by text,
  -- First day of the quarter in which it began.
  quarter date not null,
  invoked_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  extended boolean not null,
  reviewed_at timestamptz,
  verdict text,
  looks_beyond int not null,
  inform_due date not null,
  informed_at timestamptz,
  told_late boolean not null
);
create index counted_of on counted (agency, quarter);

-- Whom an agency served from when to when, for numbers per person; who it was is not for readers.
create table served (
  agency text not null,
  person text not null,
  joined_on date not null,
  left_on date,
  primary key (agency, person, joined_on)
);
create index served_by on served (agency, joined_on);

grant select, insert, update, delete on counted, served to renkei_project;
grant select (agency, reviewer, reviewed_by, quarter, invoked_at, until, ended_at, extended, reviewed_at, verdict,
  looks_beyond, inform_due, informed_at, told_late) on counted to renkei_read;
grant select (agency, joined_on, left_on) on served to renkei_read;

-- No agency, no figures; whose figures an agency may have is the first wall's to say.
alter table counted enable row level security;
alter table counted force row level security;
create policy kept_by_the_owner on counted to renkei_owner using (true) with check (true);
create policy written_by_the_projection on counted to renkei_project using (true) with check (true);
create policy second_wall on counted for select to renkei_read using (
  (select nullif(current_setting('renkei.agency', true), '')) is not null);
alter table served enable row level security;
alter table served force row level security;
create policy kept_by_the_owner on served to renkei_owner using (true) with check (true);
create policy written_by_the_projection on served to renkei_project using (true) with check (true);
create policy second_wall on served for select to renkei_read using (
  (select nullif(current_setting('renkei.agency', true), '')) is not null);
