-- Addresses by which a calendar program follows an incident's times without a token. Append-only: who made which when can
-- always be seen, and who took it back when is a row of its own.

-- The secret in the address is known to its maker alone; here stands its SHA-256. The holder is whose sight it has.
create table calendar_link (
    id varchar(40) not null,
    hash varchar(64) not null,
    incident varchar(80) not null,
    holder varchar(40) not null,
    person varchar(200) not null,
    authority varchar(80) not null,
    made_at bigint not null,
    constraint calendar_link_id primary key (id),
    constraint calendar_link_hash unique (hash)
);

create index calendar_link_of_incident on calendar_link (incident, made_at);

create table calendar_link_revoked (
    id varchar(40) not null,
    by_holder varchar(40) not null,
    revoked_at bigint not null,
    constraint calendar_link_revoked_once primary key (id),
    constraint calendar_link_revoked_of foreign key (id) references calendar_link (id)
);

grant select, insert on calendar_link to ${service};
grant select, insert on calendar_link_revoked to ${service};
