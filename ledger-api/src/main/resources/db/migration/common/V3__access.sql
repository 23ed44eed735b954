-- Who may come in. Append-only: what was granted once can always be seen, and a revocation is a row of its own.

-- The token itself is known to its holder alone; here stands its SHA-256.
create table token_granted (
    id varchar(40) not null,
    hash varchar(64) not null,
    holder varchar(40) not null,
    person varchar(200) not null,
    authority varchar(80) not null,
    roles varchar(400) not null,
    granted_at bigint not null,
    constraint token_id primary key (id),
    constraint token_hash unique (hash)
);

create table token_revoked (
    id varchar(40) not null,
    revoked_at bigint not null,
    constraint token_revoked_once primary key (id),
    constraint token_revoked_of foreign key (id) references token_granted (id)
);

-- Which random id a holder has in which log. Nothing in a log leads from one log's id to another's.
create table account (
    holder varchar(80) not null,
    log varchar(250) not null,
    account varchar(40) not null,
    constraint account_of primary key (holder, log),
    constraint account_in unique (log, account)
);

grant select, insert on token_granted to ${service};
grant select, insert on token_revoked to ${service};
grant select, insert on account to ${service};
