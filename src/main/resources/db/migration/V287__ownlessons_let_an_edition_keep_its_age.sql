-- For which age an edition was published. The age of its lesson may be changed, and an edition never is.
alter table own_lesson_edition add column age varchar(10) character set ascii collate ascii_bin null;

update own_lesson_edition join own_lesson on own_lesson.reference = own_lesson_edition.reference
set own_lesson_edition.age = own_lesson.band;
