-- Files that records refer to, each sealed for the data subject whom it is about. Destroying that subject's key makes
-- the file unreadable here and in every copy of this database.
create schema attachments;
revoke all on schema attachments from public;

-- A file exists once its row is here; its chunks were written before. Ids follow from sender, subject and content, so
-- that the same file sent again is the same row.
create table attachments.attachment (
  id uuid primary key,
  subject text not null,
  source text not null,
  media_type text not null,
  -- Of the file as it was sent.
  bytes int not null check (bytes > 0),
  -- SHA-256 of what is stored here, not of what was sent: it never lets erased content be guessed.
  digest text not null,
  upload uuid not null,
  stored_at timestamptz not null default clock_timestamp(),
  -- Null until an event refers to it.
  kept_at timestamptz
);
create index attachment_unused on attachments.attachment (stored_at) where kept_at is null;

-- A megabyte each, so that no transaction is long: an open one would hide committed events from the relay.
create table attachments.chunk (
  upload uuid not null,
  number int not null,
  stored_at timestamptz not null default clock_timestamp(),
  sealed bytea not null,
  primary key (upload, number)
);
-- Ciphertext does not compress, so it is not tried.
alter table attachments.chunk alter column sealed set storage external;
create index chunk_by_age on attachments.chunk (stored_at);

grant usage on schema attachments to renkei_command, renkei_read;
grant insert (id, subject, source, media_type, bytes, digest, upload) on attachments.attachment to renkei_command;
grant select, update (kept_at) on attachments.attachment to renkei_command;
grant insert (upload, number, sealed) on attachments.chunk to renkei_command;
grant select on attachments.attachment, attachments.chunk to renkei_read;

-- What no record refers to goes after a while, and so do the chunks of an upload that broke off. Nobody can delete
-- anything else. At least an hour, so that no setting takes away what is just being written.
create function attachments.sweep(unused_for interval) returns int
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  gone int;
  before timestamptz := clock_timestamp() - greatest(unused_for, interval '1 hour');
begin
  delete from attachments.attachment where kept_at is null and stored_at < before;
  get diagnostics gone = row_count;
  delete from attachments.chunk c
    where c.stored_at < before
      and not exists (select from attachments.attachment a where a.upload = c.upload);
  return gone;
end
$$;
revoke all on function attachments.sweep(interval) from public;
grant execute on function attachments.sweep(interval) to renkei_command;
