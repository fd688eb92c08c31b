-- Facts of other streams that a decision needs, each written in the transaction of the event that says so, after
-- its append. Inputs to decisions, never views; they hold ids and codes only.

create table store.agency (
  agency text primary key,
  kind text not null
);

create table store.enrolment (
  practitioner text not null,
  agency text not null,
  from_day date not null,
  last_day date,
  primary key (practitioner, agency, from_day)
);

create table store.referral (
  event_id uuid primary key,
  identity text not null,
  sent_by text not null,
  sent_to text not null
);

create table store.person_known (
  person text primary key,
  registered_by text not null
);

create table store.subject_of_person (
  person text not null,
  subject text not null,
  primary key (person, subject)
);

create table store.representative (
  person text not null,
  representative text not null,
  capacity text not null,
  jointly boolean not null,
  powers text[] not null,
  from_day date not null,
  until_day date,
  recorded_by uuid primary key
);
create index representative_of_person on store.representative (person);

create table store.membership (
  person text not null,
  agency text not null,
  role text,
  joined_at timestamptz not null,
  left_at timestamptz,
  recorded_by uuid primary key
);
create index membership_of_person on store.membership (person);

create table store.open_override (
  override text primary key,
  person text not null,
  invoker text not null,
  recipients text[] not null,
  categories text[] not null,
  begins_at timestamptz not null,
  until timestamptz not null
);
create index open_override_of_person on store.open_override (person);

grant select, insert, update on store.agency, store.enrolment, store.referral, store.person_known,
  store.subject_of_person, store.representative, store.membership, store.open_override to renkei_command;

-- A result names the position of its event, and a position begins with the epoch.
grant select on store.epoch to renkei_command;
