create table saved_answers (
  id varchar(32) primary key,
  saved_at timestamp not null,
  answers varchar(400000) not null
);
