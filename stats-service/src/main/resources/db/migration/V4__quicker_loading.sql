-- What loading a report need not do: look every cell up in its report, add every cell to a sum at once, keep two indexes of
-- a finding.

-- One transaction writes a report with its rows and deletes them, under a lock of the submission. Checking that again for
-- each of thirty rows took PostgreSQL longer than writing them.
ALTER TABLE cell_fact DROP CONSTRAINT cell_fact_submission_id_fkey, DROP CONSTRAINT cell_fact_cell_id_fkey;
ALTER TABLE finding_fact DROP CONSTRAINT finding_fact_submission_id_fkey;
ALTER TABLE figure_fact DROP CONSTRAINT figure_fact_submission_id_fkey;
ALTER TABLE undecided_fact DROP CONSTRAINT undecided_fact_submission_id_fkey;

DROP INDEX finding_fact_rule;
ALTER TABLE finding_fact DROP CONSTRAINT finding_fact_pkey,
    ADD PRIMARY KEY (submission_id, position) INCLUDE (rule, severity, state);

-- Changes of province_sum that are not yet added to it: as many rows as batches touch provinces and kinds, each with
-- arrays of what changes cell by cell. The sums are those of both together, at every moment: whoever folds changes into
-- the sums does so in one transaction.
CREATE TABLE province_change (
    year      integer NOT NULL,
    province  text COLLATE "C" NOT NULL,
    kind      text NOT NULL,
    form      text NOT NULL,
    review    text NOT NULL,
    cells     smallint[] NOT NULL,
    reports   bigint[] NOT NULL,
    unknown   bigint[] NOT NULL,
    corrected bigint[] NOT NULL,
    sums      numeric[] NOT NULL
);
CREATE INDEX province_change_of ON province_change (year, province);

CREATE VIEW province_share AS
SELECT year, province, kind, form, review, cell_id, reports, unknown, corrected, sum FROM province_sum
UNION ALL
SELECT year, province, kind, form, review, c.cell_id, c.reports, c.unknown, c.corrected, c.sum
FROM province_change change, unnest(cells, change.reports, change.unknown, change.corrected, sums)
    AS c (cell_id, reports, unknown, corrected, sum);
