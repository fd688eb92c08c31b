-- Every life-safety override of every person, one row each, with its stages: for the agency that invoked it, the one
-- that reviews it, and their auditors. Codes, ids and times alone; the words stay in the person's file.
create table register (
  override text primary key,
  person text not null,
  invoked_by text not null,
  -- Null where the core centre reviews.
  reviewer text,
  reviewed_by text,
  invoked_at timestamptz not null,
  state jsonb not null
);
create index register_invoked on register (invoked_by, invoked_at);
create index register_to_review on register (reviewer, invoked_at) where reviewed_by is null;
create index register_reviewed on register (reviewed_by, invoked_at) where reviewed_by is not null;

grant select, insert, update, delete on register to renkei_project;
grant select on register to renkei_read;

-- Which agency is a core centre is the first wall's to say.
alter table register enable row level security;
alter table register force row level security;
create policy kept_by_the_owner on register to renkei_owner using (true) with check (true);
create policy written_by_the_projection on register to renkei_project using (true) with check (true);
create policy second_wall on register for select to renkei_read using (
  nullif(current_setting('renkei.agency', true), '') is not null
  and ((select current_setting('renkei.agency', true)) in (invoked_by, reviewed_by)
    or (reviewed_by is null and coalesce(reviewer, current_setting('renkei.agency', true))
        = (select current_setting('renkei.agency', true)))));
