-- The logs. What is hashed stands in post, what it commits to in content; neither is ever changed (record-format.md).

create table log (
    id integer generated always as identity primary key,
    origin varchar(250) not null,
    constraint log_origin unique (origin)
);

-- position orders posts of all logs for the views' processor; it has holes and is no post number.
create table post (
    position bigint generated always as identity,
    log integer not null,
    number integer not null,
    recorded_at bigint not null, -- milliseconds, as in the bytes
    appended_at bigint not null, -- milliseconds by the machine's own clock
    bytes bytea not null,
    constraint post_number primary key (log, number),
    constraint post_position unique (position),
    constraint post_log foreign key (log) references log (id)
);

-- seed is null once a slot is erased; the salts that are left then stand in the body (expanded form).
create table content (
    log integer not null,
    number integer not null,
    body bytea not null,
    seed bytea,
    constraint content_number primary key (log, number),
    constraint content_post foreign key (log, number) references post (log, number)
);

-- Which contents may give way to their expanded form, and by which post.
create table erasure (
    log integer not null,
    number integer not null,
    by_post integer not null,
    constraint erasure_number primary key (log, number, by_post),
    constraint erasure_post foreign key (log, number) references post (log, number)
);

-- What a repeated request is recognised by, for a day. The body is known by a keyed digest whose key goes with the row.
create table request (
    log integer not null,
    request_key varchar(400) not null,
    mac bytea not null,
    mac_key bytea not null,
    first_post integer not null,
    last_post integer not null,
    recorded_at bigint not null,
    constraint request_once primary key (log, request_key)
);

-- How Axon reads the posts.
create view post_event as
    select
        p.position as global_index,
        l.origin as origin,
        p.log as log,
        p.number as number,
        p.number - 1 as sequence_number,
        concat(l.origin, '#', p.number) as identifier,
        case when l.origin like '%/register' then 'Register' else 'Incident' end as kind,
        p.appended_at as appended_at,
        'post' as payload_type,
        cast(null as varchar(10)) as revision,
        p.bytes as bytes,
        c.body as body,
        c.seed as seed
    from post p
    join log l on l.id = p.log
    join content c on c.log = p.log and c.number = p.number;

grant select, insert on log to ${service};
grant select, insert on post to ${service};
grant select, insert, delete on content to ${service};
grant select, insert on erasure to ${service};
grant select, insert, delete on request to ${service};
grant select on post_event to ${service};
