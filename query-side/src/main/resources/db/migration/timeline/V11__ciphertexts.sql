-- What proves that records are still what they were when somebody was shown them: digests of ciphertext, whoever asks.
-- They tell nothing of the words, and nothing once the words are erased.
create function ciphertexts_of(of_person text, of_events uuid[])
  returns table (event_id uuid, part smallint, ciphertext text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
begin atomic
  select p.event_id, p.part, encode(sha256(p.sealed), 'hex') from part p
  where p.person = of_person and p.event_id = any (of_events)
  union all
  select a.event_id, a.part, encode(sha256(a.sealed), 'hex') from amendment a
  where a.person = of_person and a.event_id = any (of_events);
end;
revoke all on function ciphertexts_of(text, uuid[]) from public;
grant execute on function ciphertexts_of(text, uuid[]) to renkei_read;
