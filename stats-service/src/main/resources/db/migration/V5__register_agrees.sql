-- An organ may be called today as another one was called before it was renamed: the name that holds wins.
ALTER TABLE organ_alias ADD COLUMN former boolean NOT NULL DEFAULT false;

-- A key that does not end as the name does comes from a former name. Exact from the next change of the organ on.
UPDATE organ_alias a SET former = true
FROM organ o
WHERE o.code = a.code AND a.key <> a.code
AND right(o.name, length(a.key) - position('/' IN a.key)) <> substring(a.key FROM position('/' IN a.key) + 1)
AND right(a.key, length(o.name)) <> o.name;

-- What a region is called, in whatever year.
CREATE INDEX region_by_code ON region (code, year DESC);

-- Who of the register has reported is told by the index alone, without a look at 150 000 reports.
DROP INDEX report_fact_totals;
CREATE INDEX report_fact_totals ON report_fact (year, region_code)
    INCLUDE (submission_id, organ_kind, form, organ_key, review) WHERE counted;
