-- Witnesses (proof.md). Both tables are only ever added to.

-- The heads of other registers that this ledger has cosigned: for each log one chain, as every head names the size it
-- follows and no two can follow the same.
create table witnessed_head (
    origin varchar(250) not null,
    previous bigint not null, -- 0 before the first
    size bigint not null,
    root bytea not null,
    cosigned_at bigint not null, -- seconds since 1970, never less than in the row before
    constraint witnessed_head_follows primary key (origin, previous),
    constraint witnessed_head_once unique (origin, size),
    constraint witnessed_head_grows check (size > previous)
);

-- Cosignatures by others on heads of a log here, each verified before it came in.
create table cosignature (
    log integer not null,
    size integer not null,
    witness varchar(400) not null, -- its vkey
    line varchar(600) not null,
    kept_at bigint not null, -- milliseconds by the machine's own clock
    constraint cosignature_once primary key (log, size, witness),
    constraint cosignature_of foreign key (log, size) references post (log, number)
);

grant select, insert on witnessed_head to ${service};
grant select, insert on cosignature to ${service};
