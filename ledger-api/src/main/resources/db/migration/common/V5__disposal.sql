-- Disposal (disposal.md). The parts of a log's views hold words, so they go with what is erased; until the processor has
-- made them anew, the posts themselves are read.
alter table view_head add column emptied boolean default false not null;

-- Whose deleted rows may still stand in pages of the database's files, until those have been written anew.
create table erasure_trace (
    log integer not null,
    by_post integer not null,
    constraint erasure_trace_post primary key (log, by_post),
    constraint erasure_trace_of foreign key (log, by_post) references post (log, number)
);

grant select, insert, delete on erasure_trace to ${service};
