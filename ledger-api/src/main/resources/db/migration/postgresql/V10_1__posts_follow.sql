-- A post follows the one before it: no row without its predecessor, whoever inserts it and whatever they remember.

alter table post add column previous integer generated always as (nullif(number - 1, 0)) stored;

-- Not valid, so that a log that has a hole since before can still be opened and read; new rows are held to it all the same.
alter table post add constraint post_follows
    foreign key (log, previous) references post (log, number) not valid;
