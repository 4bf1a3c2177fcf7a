create table placed_order (
    id uuid primary key,
    customer varchar(200) not null,
    total numeric(12, 2) not null
);
