alter table saved_answers add column rules_version varchar(80) default '' not null;
alter table saved_answers add column knowledge_version varchar(80) default '' not null;
alter table saved_answers add column metrics_version varchar(80) default '' not null;
