-- What one agency asked of another about nobody, and what was answered. An answer may be heard before its question:
-- each stands in the order of its own agency.
create table asked (
  agency text not null,
  event_id uuid not null,
  source text not null,
  occurred_at timestamptz not null,
  answer_by date,
  primary key (agency, event_id)
);
create index asked_of_record on asked (event_id);

create table answered (
  agency text not null,
  question uuid not null,
  event_id uuid not null,
  primary key (agency, question, event_id)
);
create index answered_of_record on answered (event_id);

grant select, insert, update, delete on asked, answered to renkei_project;
grant select on asked, answered to renkei_read;

alter table asked enable row level security;
alter table asked force row level security;
create policy kept_by_the_owner on asked to renkei_owner using (true) with check (true);
create policy written_by_the_projection on asked to renkei_project using (true) with check (true);
create policy second_wall on asked for select to renkei_read using (
  agency = (select current_setting('renkei.agency', true)));

alter table answered enable row level security;
alter table answered force row level security;
create policy kept_by_the_owner on answered to renkei_owner using (true) with check (true);
create policy written_by_the_projection on answered to renkei_project using (true) with check (true);
create policy second_wall on answered for select to renkei_read using (
  agency = (select current_setting('renkei.agency', true)));
