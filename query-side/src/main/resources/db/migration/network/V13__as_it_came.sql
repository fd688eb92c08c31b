-- Facts are read back whole: as they came they are neither taken apart when they are written nor put together when
-- they are read.
alter table said alter column facts type json;
