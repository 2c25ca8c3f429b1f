-- The cells of a region's reports beside each other. By submission alone every report of a province was another page of an
-- index that grows with the years; now a question reads one stretch of it, however many years are there.
ALTER TABLE report_fact ADD COLUMN place text COLLATE "C"
    GENERATED ALWAYS AS (coalesce(CAST(year AS text), '') || '/' || coalesce(region_code, '')) STORED;

CREATE TABLE placed_cell_fact (
    -- Year and region of the report, as report_fact has them.
    place         text COLLATE "C" NOT NULL,
    submission_id uuid NOT NULL,
    cell_id       smallint NOT NULL,
    value         numeric CHECK (value <> 0 OR corrected),
    corrected     boolean NOT NULL DEFAULT false,
    published     numeric
);
INSERT INTO placed_cell_fact (place, submission_id, cell_id, value, corrected, published)
SELECT place, submission_id, cell_id, value, corrected, published
FROM cell_fact JOIN report_fact USING (submission_id) ORDER BY place, submission_id, cell_id;
DROP TABLE cell_fact;
ALTER TABLE placed_cell_fact RENAME TO cell_fact;
ALTER TABLE cell_fact ADD CONSTRAINT cell_fact_pkey
    PRIMARY KEY (place, submission_id, cell_id) INCLUDE (value, corrected);

-- Indicators and totals find in the index alone which reports they are of.
DROP INDEX report_fact_totals;
CREATE INDEX report_fact_totals ON report_fact (year, region_code)
    INCLUDE (place, submission_id, organ_kind, form, organ_key, review) WHERE counted;
