-- The register of organs that must report, and what it says about who reported.

CREATE TABLE organ (
    code           text COLLATE "C" PRIMARY KEY,
    name           text NOT NULL,
    former_names   text[] NOT NULL,
    kind           text NOT NULL,
    region_code    text COLLATE "C" NOT NULL,
    deadline_class text NOT NULL,
    valid_from     date,
    valid_to       date
);
CREATE INDEX organ_by_region ON organ (region_code);

-- What reports call the organ: its code, and its region and name, or a former name. Two organs may share a key if they
-- were there one after the other.
CREATE TABLE organ_alias (
    key  text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL REFERENCES organ ON DELETE CASCADE,
    PRIMARY KEY (key, code)
);
CREATE INDEX organ_alias_of ON organ_alias (code);

-- organ_key is the register's code if the register knows the organ; what the report itself leads to stays here.
ALTER TABLE report_fact ADD COLUMN reported_key text COLLATE "C";
UPDATE report_fact SET reported_key = organ_key;
CREATE INDEX report_fact_reported ON report_fact (reported_key, year);
