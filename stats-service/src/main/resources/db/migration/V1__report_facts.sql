-- The star schema: one row per report, one per non-zero or unknown cell, one per finding, and the regions they roll up to.

-- Numbers for cell ids, because millions of rows name a cell.
CREATE TABLE cell (
    id   smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE
);

-- Per year, because divisions are merged and renamed. A region contains every region whose code begins with its own.
CREATE TABLE region (
    year        integer NOT NULL,
    code        text COLLATE "C" NOT NULL,
    name        text NOT NULL,
    parent_code text COLLATE "C",
    PRIMARY KEY (year, code)
);
CREATE INDEX region_by_parent ON region (year, parent_code);
CREATE INDEX region_by_name ON region (name);

CREATE TABLE report_fact (
    submission_id uuid PRIMARY KEY,
    revision      integer NOT NULL,
    received_at   timestamptz NOT NULL,
    file_name     text,
    title         text,
    year          integer,
    form          text,
    outcome       text NOT NULL,
    reason        text,
    organ_key     text COLLATE "C",
    organ_name    text,
    organ_kind    text NOT NULL,
    region_code   text COLLATE "C",
    region_name   text,
    verdict       text NOT NULL,
    errors        integer NOT NULL,
    warnings      integer NOT NULL,
    infos         integer NOT NULL,
    -- Kept, not computed when asked: every total would have to rank all submissions of all organs.
    counted       boolean NOT NULL,
    -- An organ is counted once a year, whatever happens in the program. Checked at the end of the transaction, so that
    -- one statement can pass the count from one submission to another.
    CONSTRAINT report_fact_counted_once EXCLUDE USING btree (organ_key WITH =, year WITH =) WHERE (counted)
        DEFERRABLE INITIALLY DEFERRED
);
-- Finds the submission that counts.
CREATE INDEX report_fact_newest ON report_fact (organ_key, year, received_at DESC, submission_id DESC);
-- Totals: a region is a range of codes.
CREATE INDEX report_fact_totals ON report_fact (year, region_code) INCLUDE (submission_id, organ_kind, form) WHERE counted;
-- Lists in the order in which they are shown.
CREATE INDEX report_fact_list ON report_fact (year, region_code, organ_name, received_at DESC, submission_id);

-- Zeros have no row: a cell of the report's form without a row is a known zero. A null value is an unknown cell.
CREATE TABLE cell_fact (
    submission_id uuid NOT NULL REFERENCES report_fact ON DELETE CASCADE,
    cell_id       smallint NOT NULL REFERENCES cell,
    value         numeric CHECK (value <> 0),
    PRIMARY KEY (submission_id, cell_id) INCLUDE (value)
);

CREATE TABLE finding_fact (
    submission_id uuid NOT NULL REFERENCES report_fact ON DELETE CASCADE,
    position      integer NOT NULL,
    rule          text NOT NULL,
    severity      text NOT NULL,
    state         text NOT NULL,
    -- As the event carries it. Not jsonb, which refuses the NUL characters that damaged documents contain.
    finding       json NOT NULL,
    PRIMARY KEY (submission_id, position)
);
