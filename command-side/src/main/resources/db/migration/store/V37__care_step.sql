-- What was done on the way to a plan, of which the streams of other things need to know: one row for each time.
create table store.care_step (
  person text not null,
  step text not null,
  thing text not null,
  at timestamptz not null,
  recorded_by uuid primary key
);
create index care_step_of_person on store.care_step (person);

grant select, insert on store.care_step to renkei_command;
