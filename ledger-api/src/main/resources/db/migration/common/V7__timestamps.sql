-- Time stamps of the register's heads (proof.md, "Time stamps"). Only ever added to: a head waits as long as nothing is kept of it.

create table timestamp_due (
    log integer not null,
    size integer not null,
    constraint timestamp_due_head primary key (log, size),
    constraint timestamp_due_log foreign key (log) references log (id)
);

-- The authority's answer as it came.
create table timestamp_kept (
    log integer not null,
    size integer not null,
    stamped_at bigint not null, -- milliseconds by the authority's clock
    answer bytea not null,
    constraint timestamp_kept_head primary key (log, size),
    constraint timestamp_kept_of foreign key (log, size) references timestamp_due (log, size)
);

grant select, insert on timestamp_due to ${service};
grant select, insert on timestamp_kept to ${service};
