-- A class that was carried into the next year knows the one that it was, so that what was taught counts. One class goes on as one.
alter table planning_class
    add column earlier varchar(20) character set ascii collate ascii_bin null,
    add unique key planning_class_once (earlier),
    add constraint planning_class_earlier foreign key (earlier) references planning_class (reference) on delete set null;
