-- What the rules are called, as the events say: a deployment has rules of its own.
CREATE TABLE rule_title (
    rule          text COLLATE "C" PRIMARY KEY,
    title         text COLLATE "C" NOT NULL,
    rules_version text COLLATE "C" NOT NULL
);
