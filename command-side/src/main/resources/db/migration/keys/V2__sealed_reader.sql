-- The receiving authority's view has a role of its own; the role of all other pages still cannot ask for this class.
insert into keys.class_reader (reader, class) values ('renkei_sealed', 'sealed');
grant usage on schema keys to renkei_sealed;
grant execute on function keys.wrapped_keys(text[], text) to renkei_sealed;
