-- Which corporation runs an agency; a statement may name all offices of one.
alter table store.agency add corporation text;
create index agency_of_corporation on store.agency (corporation) where corporation is not null;
