-- What applications, handovers and closed cases say that other decisions ask for; ids, days and moments only.

-- In force from from_day to until_day once decided_at is set.
create table store.benefit (
  benefit text primary key,
  person text not null,
  decided_at timestamptz,
  from_day date,
  until_day date
);
create index benefit_of_person on store.benefit (person);

create table store.handover (
  handover text primary key,
  person text not null,
  giver text not null,
  receiver text not null,
  offered_at timestamptz,
  accepted_at timestamptz,
  declined_at timestamptz
);
create index handover_of_person on store.handover (person);

-- awaits names the handover in which the issue waits for the receiver's answer.
create table store.open_issue (
  issue text primary key,
  person text not null,
  owner text not null,
  awaits text,
  settled_at timestamptz
);
create index open_issue_of_person on store.open_issue (person);
create index open_issue_awaits on store.open_issue (awaits) where awaits is not null;

-- Rows stay: a consent does not come back when a case is opened again, and retention runs from the last closing.
create table store.closed_case (
  person text not null,
  agency text not null,
  closed_at timestamptz not null,
  last_day date not null,
  retain_until date not null,
  recorded_by uuid primary key
);
create index closed_case_of_person on store.closed_case (person);

grant select, insert, update on store.benefit, store.handover, store.open_issue, store.closed_case to renkei_command;

-- Whose plan it is, for what names a plan.
create table store.plan (
  plan text primary key,
  person text not null
);
create index plan_of_person on store.plan (person);

grant select, insert on store.plan to renkei_command;

-- When the last service-provider meeting was held.
create table store.providers_met (
  person text primary key,
  held_at timestamptz not null
);

grant select, insert, update on store.providers_met to renkei_command;
