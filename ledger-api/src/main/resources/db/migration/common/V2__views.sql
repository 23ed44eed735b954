-- The views: everything here can be thrown away and made again from the posts.

create table view_head (
    log integer not null,
    last_post integer not null,
    halted varchar(500), -- why this log's views stand still, or null
    constraint view_head_log primary key (log)
);

-- What one projection kept of the posts from first to last, as canonical JSON; only ever added.
create table view_part (
    log integer not null,
    projection varchar(40) not null,
    first_post integer not null,
    last_post integer not null,
    body bytea not null,
    constraint view_part_last primary key (log, projection, last_post)
);

-- How far the processor has come (Axon's token store).
create table view_token (
    processor_name varchar(80) not null,
    segment integer not null,
    token bytea,
    token_type varchar(80),
    updated_at varchar(40),
    owner varchar(200),
    constraint view_token_segment primary key (processor_name, segment)
);

grant select, insert, update, delete on view_head to ${service};
grant select, insert, update, delete on view_part to ${service};
grant select, insert, update, delete on view_token to ${service};
