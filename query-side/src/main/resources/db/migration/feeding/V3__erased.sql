-- What was sent of a file is kept so that nothing is sent twice; of somebody who is erased nothing is sent any more.
grant delete on delivered to renkei_project;
