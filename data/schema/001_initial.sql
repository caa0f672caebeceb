-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of the plan file. Tables and columns carry the names of the model's table descriptions.
-- A step that is released is never edited: what comes later goes into 002_….sql and up.
-- Text cells are never empty strings: nothing is NULL. Dates are ISO text, yes and no are 1 and 0,
-- lists of codes are text joined with "; ". Ranges of numbers are the model's business, since offices move them.

CREATE TABLE plan_info (
    id TEXT NOT NULL CHECK (id <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    province TEXT NOT NULL CHECK (province <> ''),
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days')),
    decision_date TEXT NOT NULL CHECK (decision_date IS date(decision_date, '+0 days')),
    start_date TEXT NOT NULL CHECK (start_date IS date(start_date, '+0 days')),
    base_salary INTEGER NOT NULL,
    illustrative INTEGER CHECK (illustrative IN (0, 1)),
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE specialty (
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    english_name TEXT CHECK (english_name <> ''),
    agency TEXT NOT NULL CHECK (agency IN ('VP', 'KT', 'VX', 'HC', 'QS', 'DU', 'CT', 'SN', 'LD')),
    priority TEXT NOT NULL CHECK (priority IN ('low', 'medium', 'high')),
    leadership INTEGER CHECK (leadership IN (0, 1)),
    note TEXT CHECK (note <> ''),
    PRIMARY KEY (code)
) STRICT;

CREATE TABLE substitution (
    "from" TEXT NOT NULL CHECK ("from" <> '') REFERENCES specialty DEFERRABLE INITIALLY DEFERRED,
    "to" TEXT NOT NULL CHECK ("to" <> '') REFERENCES specialty DEFERRABLE INITIALLY DEFERRED,
    level INTEGER NOT NULL,
    PRIMARY KEY ("from", "to")
) STRICT;

CREATE TABLE unit (
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('commune', 'ward', 'special_zone', 'department', 'public_service_unit', 'ministry')),
    former_district TEXT CHECK (former_district <> ''),
    region TEXT CHECK (region IN ('lowland', 'midland', 'mountain', 'high_mountain')),
    border INTEGER CHECK (border IN (0, 1)),
    merged INTEGER CHECK (merged IN (0, 1)),
    specially_disadvantaged INTEGER CHECK (specially_disadvantaged IN (0, 1)),
    population INTEGER,
    latitude REAL,
    longitude REAL,
    quota_government INTEGER,
    quota_military INTEGER,
    quota_party_mass INTEGER,
    quota_political_centre INTEGER,
    frame INTEGER,
    minimum_staff INTEGER,
    release_cap INTEGER,
    inflow_cap INTEGER,
    divisions INTEGER,
    deputy_heads INTEGER,
    task_force INTEGER,
    area_officer TEXT CHECK (area_officer <> ''),
    note TEXT CHECK (note <> ''),
    source TEXT CHECK (source <> ''),
    as_of TEXT CHECK (as_of IS date(as_of, '+0 days')),
    PRIMARY KEY (code)
) STRICT;

CREATE TABLE need (
    unit TEXT NOT NULL CHECK (unit <> '') REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    specialty TEXT NOT NULL CHECK (specialty <> '') REFERENCES specialty DEFERRABLE INITIALLY DEFERRED,
    pool TEXT NOT NULL CHECK (pool IN ('government', 'military', 'party_mass', 'political_centre')),
    required INTEGER NOT NULL,
    present INTEGER NOT NULL,
    quota_backed INTEGER,
    minimum_kept INTEGER,
    concurrently_held INTEGER,
    contract_workers INTEGER,
    note TEXT CHECK (note <> ''),
    source TEXT CHECK (source <> ''),
    as_of TEXT CHECK (as_of IS date(as_of, '+0 days')),
    PRIMARY KEY (unit, specialty, pool)
) STRICT;

CREATE TABLE staff (
    code TEXT NOT NULL CHECK (code <> ''),
    full_name TEXT NOT NULL CHECK (full_name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('cadre', 'civil_servant', 'public_employee', 'part_timer', 'candidate', 'contract_candidate')),
    unit TEXT CHECK (unit <> '') REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    pool TEXT CHECK (pool IN ('government', 'military', 'party_mass', 'political_centre')),
    specialty TEXT NOT NULL CHECK (specialty <> '') REFERENCES specialty DEFERRABLE INITIALLY DEFERRED,
    secondary_specialties TEXT CHECK (secondary_specialties <> ''),
    birth TEXT CHECK (birth IS date(birth, '+0 days')),
    sex TEXT CHECK (sex IN ('female', 'male')),
    education TEXT CHECK (education IN ('intermediate', 'college', 'university', 'master', 'doctor')),
    major TEXT CHECK (major <> ''),
    political_theory TEXT CHECK (political_theory <> ''),
    rank TEXT CHECK (rank <> ''),
    position TEXT CHECK (position <> ''),
    title_level TEXT CHECK (title_level IN ('specialist', 'deputy_head', 'head', 'commune_leader')),
    planned_for_rotation INTEGER CHECK (planned_for_rotation IN (0, 1)),
    home_district TEXT CHECK (home_district <> ''),
    insured_years INTEGER,
    last_rating TEXT CHECK (last_rating IN ('excellent', 'good', 'completed', 'not_completed')),
    nominated INTEGER CHECK (nominated IN (0, 1)),
    volunteers INTEGER CHECK (volunteers IN (0, 1)),
    withdrawn INTEGER CHECK (withdrawn IN (0, 1)),
    under_discipline INTEGER CHECK (under_discipline IN (0, 1)),
    under_investigation INTEGER CHECK (under_investigation IN (0, 1)),
    serious_illness INTEGER CHECK (serious_illness IN (0, 1)),
    on_long_study INTEGER CHECK (on_long_study IN (0, 1)),
    seconded_until TEXT CHECK (seconded_until IS date(seconded_until, '+0 days')),
    pregnant_or_maternity INTEGER CHECK (pregnant_or_maternity IN (0, 1)),
    youngest_child_birth TEXT CHECK (youngest_child_birth IS date(youngest_child_birth, '+0 days')),
    sole_father INTEGER CHECK (sole_father IN (0, 1)),
    certified_hardship INTEGER CHECK (certified_hardship IN (0, 1)),
    other_exclusion TEXT CHECK (other_exclusion <> ''),
    discipline_in_force INTEGER CHECK (discipline_in_force IN (0, 1)),
    reception_exception INTEGER CHECK (reception_exception IN (0, 1)),
    priority_case INTEGER CHECK (priority_case IN (0, 1)),
    relative_of_signer INTEGER CHECK (relative_of_signer IN (0, 1)),
    left_under_reduction TEXT CHECK (left_under_reduction IS date(left_under_reduction, '+0 days')),
    note TEXT CHECK (note <> ''),
    source TEXT CHECK (source <> ''),
    as_of TEXT CHECK (as_of IS date(as_of, '+0 days')),
    PRIMARY KEY (code)
) STRICT;

CREATE TABLE head_count (
    code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('cadre', 'civil_servant', 'public_employee', 'part_timer', 'candidate', 'contract_candidate')),
    unit TEXT CHECK (unit <> '') REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    former_district TEXT CHECK (former_district <> ''),
    pool TEXT CHECK (pool IN ('government', 'military', 'party_mass', 'political_centre')),
    specialty TEXT NOT NULL CHECK (specialty <> '') REFERENCES specialty DEFERRABLE INITIALLY DEFERRED,
    count INTEGER NOT NULL,
    note TEXT CHECK (note <> ''),
    source TEXT CHECK (source <> ''),
    as_of TEXT CHECK (as_of IS date(as_of, '+0 days')),
    PRIMARY KEY (code)
) STRICT;

CREATE TABLE wish (
    staff TEXT NOT NULL CHECK (staff <> '') REFERENCES staff DEFERRABLE INITIALLY DEFERRED,
    "order" INTEGER NOT NULL,
    unit TEXT NOT NULL CHECK (unit <> '') REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    specialty TEXT CHECK (specialty <> '') REFERENCES specialty DEFERRABLE INITIALLY DEFERRED,
    unit_opinion TEXT CHECK (unit_opinion <> ''),
    PRIMARY KEY (staff, "order")
) STRICT;

CREATE TABLE distance (
    "from" TEXT NOT NULL CHECK ("from" <> '') REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    "to" TEXT NOT NULL CHECK ("to" <> '') REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    kilometres REAL NOT NULL,
    PRIMARY KEY ("from", "to")
) STRICT;

CREATE TABLE measure (
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    english_name TEXT CHECK (english_name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('internal', 'transfer_in_district', 'transfer_across', 'secondment', 'ministry_secondment', 'reception', 'recruitment', 'contract')),
    sources TEXT NOT NULL CHECK (sources <> ''),
    enabled INTEGER CHECK (enabled IN (0, 1)),
    uses_target_quota INTEGER CHECK (uses_target_quota IN (0, 1)),
    term_months INTEGER,
    longest_term_months INTEGER,
    lead_time_days INTEGER,
    base_cost INTEGER,
    cap INTEGER,
    decided_by TEXT CHECK (decided_by <> ''),
    valid_from TEXT CHECK (valid_from IS date(valid_from, '+0 days')),
    valid_until TEXT CHECK (valid_until IS date(valid_until, '+0 days')),
    note TEXT CHECK (note <> ''),
    PRIMARY KEY (code)
) STRICT;

CREATE TABLE rule_setting (
    rule TEXT NOT NULL CHECK (rule <> ''),
    enabled INTEGER CHECK (enabled IN (0, 1)),
    "limit" INTEGER,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (rule)
) STRICT;

CREATE TABLE scenario (
    code TEXT NOT NULL CHECK (code <> ''),
    parent TEXT CHECK (parent <> '') REFERENCES scenario DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT CHECK (description <> ''),
    frozen INTEGER CHECK (frozen IN (0, 1)),
    archived INTEGER CHECK (archived IN (0, 1)),
    PRIMARY KEY (code)
) STRICT;

CREATE TABLE policy_setting (
    scenario TEXT NOT NULL CHECK (scenario <> '') REFERENCES scenario DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item <> ''),
    value INTEGER NOT NULL,
    reason TEXT CHECK (reason <> ''),
    PRIMARY KEY (scenario, item)
) STRICT;

CREATE TABLE decision (
    scenario TEXT NOT NULL CHECK (scenario <> '') REFERENCES scenario DEFERRABLE INITIALLY DEFERRED,
    staff TEXT NOT NULL CHECK (staff <> ''),
    unit TEXT NOT NULL CHECK (unit <> '') REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    specialty TEXT NOT NULL CHECK (specialty <> '') REFERENCES specialty DEFERRABLE INITIALLY DEFERRED,
    pool TEXT NOT NULL CHECK (pool IN ('government', 'military', 'party_mass', 'political_centre')),
    kind TEXT NOT NULL CHECK (kind IN ('pin', 'forbid')),
    note TEXT CHECK (note <> ''),
    PRIMARY KEY (scenario, staff, unit, specialty, pool)
) STRICT;

CREATE TABLE deadline (
    code TEXT NOT NULL CHECK (code <> ''),
    date TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    item TEXT NOT NULL CHECK (item <> ''),
    english_item TEXT CHECK (english_item <> ''),
    source TEXT CHECK (source <> ''),
    PRIMARY KEY (code)
) STRICT;

-- The texts of saved plans by the SHA-256 of the text: the journal speaks of them by it, and equal plans are kept once.
CREATE TABLE plan_document (
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    document TEXT NOT NULL CHECK (document <> ''),
    PRIMARY KEY (hash)
) STRICT;

-- The plan saved for a scenario, and the fingerprint of the inputs it was computed from.
CREATE TABLE plan (
    scenario TEXT NOT NULL REFERENCES scenario DEFERRABLE INITIALLY DEFERRED,
    fingerprint TEXT NOT NULL,
    document TEXT NOT NULL REFERENCES plan_document DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (scenario)
) STRICT;

-- Every act in order, each chained to the one before by its hash. `changes` may be long and therefore stands last.
CREATE TABLE journal (
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    kind TEXT NOT NULL CHECK (kind <> ''),
    title_vi TEXT NOT NULL,
    title_en TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    scenario TEXT NOT NULL,
    arguments TEXT NOT NULL CHECK (arguments <> ''),
    undoes INTEGER REFERENCES journal,
    redoes INTEGER REFERENCES journal,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    changes TEXT NOT NULL CHECK (changes <> ''),
    PRIMARY KEY (sequence),
    CHECK (undoes IS NULL OR redoes IS NULL)
) STRICT;

CREATE TRIGGER journal_is_never_rewritten BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Which program made the file and brought it to its version.
CREATE TABLE file_info (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key)
) STRICT;
