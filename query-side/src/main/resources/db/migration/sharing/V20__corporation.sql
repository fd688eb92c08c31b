-- Which corporation runs an agency; a statement may mean all offices of one ('corporation-' and its number as viewer).
alter table agency add corporation text;
create index agency_of_corporation on agency (('corporation-' || corporation)) where corporation is not null;
