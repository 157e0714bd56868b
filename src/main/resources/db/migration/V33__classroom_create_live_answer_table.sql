create table live_answer (
    seat bigint not null,
    question varchar(60) character set ascii collate ascii_bin not null,
    lesson varchar(30) character set ascii collate ascii_bin not null,
    places varchar(60) character set ascii collate ascii_bin not null,
    answered_at datetime(6) not null,
    primary key (seat, question),
    key live_answer_question (lesson, question)
) character set utf8mb4 collate utf8mb4_unicode_ci;
