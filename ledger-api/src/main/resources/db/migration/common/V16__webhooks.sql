-- Webhooks (webhooks.md). What waits to be sent stands in the logs alone: here is whom to tell, and how far they were told.

-- Append-only, as what was granted is: that one was ended is a row of its own. Its secret follows from the installation's.
create table webhook (
    id varchar(40) not null,
    authority varchar(80) not null,
    incident varchar(80), -- null for all of the authority
    address varchar(1000) not null,
    person varchar(200) not null, -- who had it made
    made_at bigint not null,
    constraint webhook_id primary key (id)
);

create table webhook_ended (
    webhook varchar(40) not null,
    person varchar(200), -- null when the receiver said that it is gone
    ended_at bigint not null,
    constraint webhook_ended_once primary key (webhook),
    constraint webhook_ended_of foreign key (webhook) references webhook (id)
);

-- Who delivers now, by the database's clock, and how it went, by the nodes'.
create table webhook_state (
    webhook varchar(40) not null,
    claim varchar(40),
    claimed_until bigint not null,
    attempts integer not null, -- that failed since the last that did not
    again_at bigint not null,
    failing_since bigint,
    resting_since bigint,
    succeeded_at bigint,
    failed_at bigint,
    fault varchar(400), -- a sentence
    constraint webhook_state_of_one primary key (webhook),
    constraint webhook_state_of foreign key (webhook) references webhook (id)
);

-- The last post of each log that the receiver answered for; a log without a row is told from its first.
create table webhook_cursor (
    webhook varchar(40) not null,
    log integer not null,
    number integer not null,
    constraint webhook_cursor_in primary key (webhook, log),
    constraint webhook_cursor_of foreign key (webhook) references webhook (id),
    constraint webhook_cursor_log foreign key (log) references log (id)
);

grant select, insert on webhook to ${service};
grant select, insert on webhook_ended to ${service};
grant select, insert, update on webhook_state to ${service};
grant select, insert, update on webhook_cursor to ${service};
