-- A post whose content is gone is told as damaged; passed over, it would leave a gap that nobody notices.
create or replace view post_event as
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
    left join content c on c.log = p.log and c.number = p.number;

grant select on post_event to ${service};
