-- What else a report tells, and the sums over provinces that make totals of the country quick.

ALTER TABLE report_fact
    ADD COLUMN review        text NOT NULL DEFAULT 'OPEN',
    ADD COLUMN rules_version text,
    -- One letter for each cell of the form, in the form's order: stated, realigned, blank, absent. Null for reports that
    -- came before it was kept.
    ADD COLUMN origins       text;

-- A corrected cell has a row even if it is zero: the sums say how many of their values are corrected.
ALTER TABLE cell_fact
    ADD COLUMN corrected boolean NOT NULL DEFAULT false,
    -- What the document says; null unless the cell is corrected.
    ADD COLUMN published numeric,
    DROP CONSTRAINT cell_fact_value_check,
    ADD CONSTRAINT cell_fact_value_check CHECK (value <> 0 OR corrected);

-- Which rules find something, over many reports.
CREATE INDEX finding_fact_rule ON finding_fact (submission_id) INCLUDE (rule, severity, state);

CREATE TABLE figure_fact (
    submission_id uuid NOT NULL REFERENCES report_fact ON DELETE CASCADE,
    position      integer NOT NULL,
    name          text NOT NULL,
    value         numeric,
    bound         text,
    unit          text,
    quote         text,
    section       integer NOT NULL,
    PRIMARY KEY (submission_id, position)
);

CREATE TABLE undecided_fact (
    submission_id uuid NOT NULL REFERENCES report_fact ON DELETE CASCADE,
    rule          text NOT NULL,
    missing       text[] NOT NULL,
    PRIMARY KEY (submission_id, rule)
);

-- The reports that count, added up by province in the transaction that changes them; smaller regions are added up when
-- they are asked for. Cell 0 counts the reports themselves. Province '' holds those of unknown region.
CREATE TABLE province_sum (
    year     integer NOT NULL,
    province text COLLATE "C" NOT NULL,
    kind     text NOT NULL,
    form     text NOT NULL,
    review   text NOT NULL,
    cell_id  smallint NOT NULL,
    reports  bigint NOT NULL,
    unknown  bigint NOT NULL,
    corrected bigint NOT NULL,
    sum      numeric NOT NULL,
    PRIMARY KEY (year, province, kind, form, review, cell_id)
) WITH (fillfactor = 50); -- rows change often, and find room for their new version on the same page

INSERT INTO province_sum
SELECT year, left(coalesce(region_code, ''), 2), organ_kind, coalesce(form, ''), 'OPEN', 0, count(*), 0, 0, 0
FROM report_fact WHERE counted GROUP BY 1, 2, 3, 4
UNION ALL
SELECT year, left(coalesce(region_code, ''), 2), organ_kind, form, 'OPEN', cell_id, count(*), count(*) - count(value), 0,
    coalesce(sum(value), 0)
FROM report_fact JOIN cell_fact USING (submission_id) WHERE counted GROUP BY 1, 2, 3, 4, 6;
