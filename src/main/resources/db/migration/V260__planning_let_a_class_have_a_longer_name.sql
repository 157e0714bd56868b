alter table planning_class modify column name varchar(40) not null;
