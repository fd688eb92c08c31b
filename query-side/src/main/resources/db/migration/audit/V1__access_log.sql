-- Who saw what of whom, when and why; and what was refused. Written before the data leaves, never changed.

-- A look. Partitions by time keep the indexes small and let a retention end without a delete.
create table look (
  look uuid not null,
  at timestamptz not null default clock_timestamp(),
  viewer text not null,
  practitioner text,
  person text not null,
  purpose text not null,
  -- Which view was asked, e.g. timeline, and its filters by codes; of a search it says that there was text, never which.
  asked text not null,
  filter text not null,
  searched boolean not null,
  -- Everything that was seen was recorded by the viewer's own agency.
  own boolean not null,
  override text,
  position text not null,
  -- [{"basis": …, "thing": …, "grade": …, "records": n}, …]: the next n of the ids below were seen on this basis.
  bases jsonb not null,
  records uuid[] not null,
  primary key (look, at)
) partition by range (at);

-- Something named was refused. Lists tell numbers by reason and leave no entry.
create table denial (
  denial uuid not null,
  at timestamptz not null default clock_timestamp(),
  viewer text not null,
  practitioner text,
  person text not null,
  purpose text not null,
  asked text not null,
  reason text not null,
  primary key (denial, at)
) partition by range (at);

-- Years well ahead of time, and a place for everything else, so that an entry can never fail for want of one.
do $$
begin
  for year in 2026..2045 loop
    execute format('create table look_%s partition of look for values from (%L) to (%L)',
        year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
    execute format('create table denial_%s partition of denial for values from (%L) to (%L)',
        year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
  end loop;
end $$;
create table look_else partition of look default;
create table denial_else partition of denial default;

create index look_of on look (person, at desc);
create index look_by on look (viewer, at desc);
create index look_under on look (override, at desc) where override is not null;
create index denial_of on denial (person, at desc);
create index denial_by on denial (viewer, at desc);

grant usage on schema ${schema} to renkei_audit;
grant select, insert on look, denial to renkei_audit;
