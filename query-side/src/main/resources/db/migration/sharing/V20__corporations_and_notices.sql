-- Which corporation runs an agency; a statement may mean all offices of one ('corporation-' and its number as viewer).
alter table agency add corporation text;
create index agency_of_corporation on agency (('corporation-' || corporation)) where corporation is not null;

-- Who was told that a consent ended or was narrowed, and who has acknowledged it, across persons.
create table withdrawal_notice (
  ended uuid not null,
  consent text not null,
  agency text not null,
  person text not null,
  subject text not null,
  recorded_by text not null,
  notified_by uuid not null,
  notified_at timestamptz not null,
  acknowledged boolean not null default false,
  primary key (ended, consent, agency)
);
create index withdrawal_notice_to on withdrawal_notice (agency) where not acknowledged;
create index withdrawal_notice_by on withdrawal_notice (recorded_by) where not acknowledged;
grant select, insert, update, delete on withdrawal_notice to renkei_project;
grant select on withdrawal_notice to renkei_read;
