-- A view for tests: which events came, in which order.
create table seen (
  place bigint generated always as identity primary key,
  subject text not null,
  event_id uuid not null,
  known_at timestamptz not null
);
grant select, insert on seen to renkei_project;
