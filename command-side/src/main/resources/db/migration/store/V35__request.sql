-- Who asked whom: concerns, complaints, requests for help. An answer comes from somebody who was asked.
create table store.request (
  event_id uuid primary key,
  type text not null,
  asked_by text not null,
  -- Empty: everybody of the person's team.
  asked text[] not null,
  person text
);

grant select, insert on store.request to renkei_command;
