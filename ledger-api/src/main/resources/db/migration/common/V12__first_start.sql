-- That somebody began: each round of links that were printed while nobody had access is used once, whichever node printed them.
create table first_start (
    round integer not null,
    used_at bigint not null,
    constraint first_start_once primary key (round)
);

-- What could not be begun lets the link go again.
grant select, insert, delete on first_start to ${service};
