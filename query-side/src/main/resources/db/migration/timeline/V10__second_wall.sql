-- What was taken back or is for its author alone is nobody's but its source's, whatever is open.
select access.guard('part', 'retraction = 0 and not author_only');
select access.guard('amendment', 'retraction = 0 and not author_only');
