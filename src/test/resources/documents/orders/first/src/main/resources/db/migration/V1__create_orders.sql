CREATE TABLE orders (id BIGINT PRIMARY KEY, legacy_note TEXT);
