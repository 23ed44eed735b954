-- Which reminders were mailed: of each limit, and of how near it was, one. Who claims one sends it; a claim that ran out
-- before it was noted as sent is another's to take.

-- Which duty it is of, for whom and with what limit, is a digest.
create table reminder_mail (
    log varchar(250) not null,
    about varchar(64) not null,
    near varchar(40) not null,
    attempts integer not null,
    claimed_until bigint not null,
    sent_at bigint,
    constraint reminder_mail_once primary key (log, about, near)
);

grant select, insert, update on reminder_mail to ${service};
