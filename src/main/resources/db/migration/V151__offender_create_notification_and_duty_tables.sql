-- What was notified, what happened, and times in custody, in hospital or abroad: days, and the rest sealed. A correction is another row,
-- which the first one names; nothing is deleted.
create table offender_fact (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    kinds varchar(300) character set ascii collate ascii_bin not null,
    begins date not null,
    ends date null,
    words mediumblob not null,
    entered_by varchar(60) not null,
    entered_at datetime(6) not null,
    replaced_by varchar(40) character set ascii collate ascii_bin null,
    key offender_fact_of (offender, begins),
    constraint offender_fact_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What people decided of a duty that was not met in time: an excuse (sealed), or that a charge was brought.
create table offender_decision (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    offender varchar(20) character set ascii collate ascii_bin not null,
    rule varchar(60) character set ascii collate ascii_bin not null,
    counted_from date not null,
    decided varchar(20) character set ascii collate ascii_bin not null,
    words blob not null,
    decided_by varchar(60) not null,
    decided_at datetime(6) not null,
    key offender_decision_of (offender, rule, counted_from, decided_at),
    constraint offender_decision_about foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What follows from all of that, worked out anew after each change and each night. Whoever lists it reads this alone.
create table offender_duty (
    offender varchar(20) character set ascii collate ascii_bin not null,
    rule varchar(60) character set ascii collate ascii_bin not null,
    counted_from date not null,
    manager varchar(60) not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    late boolean not null,
    act_by date null,
    safe date null,
    due date null,
    last_day date null,
    because varchar(1000) not null,
    primary key (offender, rule, counted_from),
    key offender_duty_list (late, act_by, offender, rule, counted_from),
    key offender_duty_own_list (manager, late, act_by, offender, rule, counted_from),
    constraint offender_duty_of foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table offender_standing (
    offender varchar(20) character set ascii collate ascii_bin not null primary key,
    manager varchar(60) not null,
    without_end boolean not null,
    period_ends date null,
    next_review date null,
    law_review date null,
    key offender_standing_review (next_review, offender),
    key offender_standing_own_review (manager, next_review, offender),
    key offender_standing_law_review (law_review, offender),
    key offender_standing_own_law_review (manager, law_review, offender),
    constraint offender_standing_of foreign key (offender) references offender (reference) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
