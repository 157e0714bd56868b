-- When a class was shown the answers to a question for the first time.
create table live_shown (
    lesson varchar(30) character set ascii collate ascii_bin not null,
    question varchar(60) character set ascii collate ascii_bin not null,
    shown_at datetime(6) not null,
    primary key (lesson, question)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Whether an answer was chosen after that, and whether it was chosen and not sent yet when the answers were shown.
alter table live_answer
    add column late boolean not null default false,
    add column taken boolean not null default false;
