-- When the giver took a handover back; of one that was never offered, too.
alter table store.handover add column withdrawn_at timestamptz;
