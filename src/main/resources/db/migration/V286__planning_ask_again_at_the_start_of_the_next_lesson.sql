-- The questions of earlier lessons with which a live lesson begins: the address and the id of each, with blanks between them.
alter table live_lesson add column from_last varchar(2500) character set ascii collate ascii_bin null;

-- The live lesson in which a question was asked again; nothing while it waits for the class's next one.
alter table planning_again add column asked_in varchar(30) character set ascii collate ascii_bin null;

update planning_again join planning_lesson on planning_lesson.reference = planning_again.lesson
set planning_again.asked_in = planning_lesson.live where planning_lesson.live is not null;
