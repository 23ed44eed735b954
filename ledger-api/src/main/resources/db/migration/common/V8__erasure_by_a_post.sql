-- What is erased is erased by a later post that is in the log.
alter table erasure add constraint erasure_by foreign key (log, by_post) references post (log, number);
alter table erasure add constraint erasure_later check (by_post > number);
