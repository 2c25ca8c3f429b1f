-- A register may keep the organs of townships under the code of their county. The key that such an organ has there, of
-- reports of a township whose name begins with the township's own.
ALTER TABLE report_fact ADD COLUMN county_key text COLLATE "C";
UPDATE report_fact r SET county_key = left(r.region_code, 6) || '/' || substring(r.reported_key FROM position('/' IN r.reported_key) + 1)
FROM region g
WHERE g.year = r.year AND g.code = r.region_code AND length(r.region_code) > 6
AND starts_with(substring(r.reported_key FROM position('/' IN r.reported_key) + 1), g.name)
AND substring(r.reported_key FROM position('/' IN r.reported_key) + 1) <> g.name;
CREATE INDEX report_fact_county_key ON report_fact (county_key, year) WHERE county_key IS NOT NULL;
