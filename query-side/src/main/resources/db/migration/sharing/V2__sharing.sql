-- Who may see what of whom, folded from events: the state of each file, the same in the coarse form of row-level
-- security, and who is enrolled where. One view, so that all of it is of one moment.

create table person_sharing (
  person text primary key,
  version bigint not null,
  state bytea not null
);

-- One row for each thing that opens information of a subject ('*' stands for everybody in the file) to a viewer
-- ('core-centre' for whichever agency is one). A part passes if one row that is valid now allows all its categories.
create table viewer_mask (
  person text not null,
  subject text not null,
  viewer text not null,
  allowed_mask int not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  primary key (person, viewer, subject, allowed_mask, valid_from, valid_until)
);

-- In which files somebody is named at all ('core-centre' for whichever agency is one); what that gives is decided from
-- the file's state.
create table named_in (
  viewer text not null,
  person text not null,
  primary key (viewer, person)
);
create index named_in_of on named_in (person);

-- For each set of categories in use, one bit for every set that lies within it.
create table category_set (
  mask int primary key,
  within bit(4096) not null
);

create table agency (
  agency text primary key,
  kind text not null
);

create table enrolment (
  agency text not null,
  practitioner text not null,
  auditor boolean not null,
  valid_from date not null,
  has_left boolean not null default false,
  primary key (agency, practitioner)
);

-- The events behind it, without what is sealed: threads, "as of" and "why" are folded from here.
create table statement (
  person text not null,
  epoch bigint not null,
  txid bigint not null,
  global_index bigint not null,
  event_id uuid not null,
  type text not null,
  recorded_at timestamptz not null,
  known_at timestamptz not null,
  wire bytea not null,
  primary key (person, epoch, txid, global_index)
);

grant select, insert, update, delete on person_sharing, viewer_mask, named_in, category_set, agency, enrolment, statement
  to renkei_project;
grant select on person_sharing, viewer_mask, named_in, category_set, agency, enrolment, statement to renkei_read;
