-- SPDX-License-Identifier: GPL-3.0-or-later
-- The store file. Statements are parted by lines that read "-- next". Money is in minor units, quantities are in
-- thousandths, instants are milliseconds since 1970 (UTC), days are days since 1970 in the store's zone.
-- Tables with a column "mac" are protected rows; each trigger raises "rd:CODE", which the program turns into words.
-- Actors: a staff id, or -1 policy, -2 import, -3 system.
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
-- next
CREATE TABLE code_step (code TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL UNIQUE) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_step VALUES ('review', 1), ('receive', 2), ('inspect', 3), ('countersign', 4), ('settle', 5), ('hand_back', 6), ('follow_up', 7)
-- next
CREATE TABLE code_resolution (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_resolution VALUES ('refund'), ('exchange'), ('repair'), ('reship'), ('store_credit')
-- next
CREATE TABLE code_settlement_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_settlement_kind VALUES ('refund'), ('exchange'), ('repair'), ('reship'), ('store_credit'), ('compensation')
-- next
CREATE TABLE code_settlement_state (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_settlement_state VALUES ('to_countersign'), ('due'), ('sent'), ('back'), ('done'), ('void')
-- next
CREATE TABLE code_payout_state (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_payout_state VALUES ('sent'), ('confirmed'), ('failed')
-- next
CREATE TABLE code_role (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_role VALUES ('counter'), ('inspector'), ('cashier'), ('manager')
-- next
CREATE TABLE code_origin (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_origin VALUES ('desk'), ('history')
-- next
CREATE TABLE code_outcome (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_outcome VALUES ('settled'), ('declined'), ('cancelled'), ('lost'), ('handed_back'), ('mixed'), ('undone')
-- next
CREATE TABLE code_sale_line_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_sale_line_kind VALUES ('goods'), ('adjustment'), ('credit_adjustment')
-- next
CREATE TABLE code_invoice_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_invoice_kind VALUES ('ordinary'), ('special'), ('electronic')
-- next
CREATE TABLE code_action (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT
-- next
INSERT INTO code_action VALUES (1, 'store_created'), (2, 'staff_added'), (3, 'staff_disabled'), (4, 'pin_changed'), (5, 'staff_unlocked'), (6, 'pin_failed'), (7, 'staff_locked'), (8, 'session_opened'), (9, 'session_closed'), (10, 'policy_set'), (11, 'sales_imported'), (12, 'sale_typed'), (13, 'logged'), (14, 'approved'), (15, 'overridden'), (16, 'declined'), (17, 'received'), (18, 'lost'), (19, 'inspected'), (20, 'countersigned'), (21, 'handed_back'), (22, 'payout_sent'), (23, 'payout_confirmed'), (24, 'payout_failed'), (25, 'cancelled'), (26, 'noted'), (27, 'chased'), (28, 'assigned'), (29, 'held'), (30, 'resumed'), (31, 'closed'), (32, 'history_imported'), (33, 'key_exported'), (34, 'sale_matched'), (35, 'reopened'), (36, 'backup_made'), (37, 'clock_accepted'), (38, 'goods_waived'), (39, 'exchanged'), (40, 'shipped'), (41, 'credit_issued'), (42, 'settlement_converted'), (43, 'credit_redeemed'), (44, 'credit_voided'), (45, 'till_posted'), (46, 'till_kept'), (47, 'compensated'), (48, 'compensation_withdrawn'), (49, 'repair_sent'), (50, 'repaired'), (51, 'repair_failed'), (52, 'repair_collected'), (53, 'customer_flagged'), (54, 'customer_flag_withdrawn'), (55, 'expiry_warned'), (56, 'expired'), (57, 'parcel_received'), (58, 'parcel_matched'), (59, 'parcel_sent_back'), (60, 'red_invoice_issued'), (61, 'red_invoice_withdrawn'), (62, 'customer_merged'), (63, 'customer_unmerged'), (64, 'split_off'), (65, 'split_from'), (66, 'till_undone'), (67, 'goods_told_apart'), (68, 'invoice_withdrawn'), (69, 'exception_opened'), (70, 'exception_step_done'), (71, 'exception_closed'), (72, 'goods_taken_over'), (73, 'articles_imported'), (74, 'undone'), (75, 'request_edited'), (76, 'parcel_unmatched'), (77, 'credit_restored'), (78, 'benefit_ticked'), (79, 'reminded'), (80, 'escalated'), (81, 'extended'), (82, 'claimed'), (83, 'work_handed_over'), (84, 'message_added'), (85, 'message_sent'), (86, 'message_ended'), (87, 'message_tried'), (88, 'contact_set'), (89, 'sending_resumed'), (90, 'asked'), (91, 'photo_added'), (92, 'photo_removed'), (93, 'rated'), (94, 'printed'), (95, 'customer_grouped')
-- next
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    login TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(login) BETWEEN 1 AND 32),
    name TEXT NOT NULL,
    roles INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 15),
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    pin_hash TEXT NOT NULL,
    password_hash TEXT,
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
-- Wrong tries and the wait they cause; outside the protected rows, because they change before anybody is known.
CREATE TABLE pin_try (
    staff INTEGER PRIMARY KEY REFERENCES staff (id),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    wait_from INTEGER,
    wait_until INTEGER,
    boot_id TEXT,
    boot_until INTEGER
) STRICT
-- next
-- The same for names that are nobody's, by a keyed hash; few are kept.
CREATE TABLE name_try (
    id INTEGER PRIMARY KEY,
    name BLOB NOT NULL UNIQUE CHECK (length(name) = 16),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    wait_from INTEGER,
    wait_until INTEGER,
    boot_id TEXT,
    boot_until INTEGER
) STRICT
-- next
CREATE TABLE policy (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    document TEXT NOT NULL CHECK (substr(document, 1, 1) = '{'),
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
-- Names and phones live here and in rma_contact only, so that a person can be erased.
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_e164 TEXT NOT NULL,
    phone_digits TEXT NOT NULL,
    -- The till's word for the customer's group, of the newest sale that has one, and the store day of that sale.
    said_group TEXT NOT NULL DEFAULT '',
    said_day INTEGER
) STRICT
-- next
CREATE UNIQUE INDEX customer_external ON customer (source, external_id) WHERE external_id <> ''
-- next
CREATE INDEX customer_e164 ON customer (phone_e164) WHERE phone_e164 <> ''
-- next
CREATE INDEX customer_digits ON customer (phone_digits) WHERE phone_digits <> ''
-- next
CREATE INDEX customer_name ON customer (name) WHERE name <> ''
-- next
CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled')),
    done INTEGER NOT NULL,
    total INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT
-- next
-- "content" tells whether the same receipt comes again with other lines; "tenders" is a JSON list.
CREATE TABLE sale (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    source TEXT NOT NULL,
    receipt TEXT NOT NULL CHECK (receipt <> ''),
    store_day INTEGER,
    sold_at INTEGER,
    payment_reference TEXT NOT NULL,
    typed INTEGER NOT NULL CHECK (typed IN (0, 1)),
    customer INTEGER REFERENCES customer (id),
    tenders TEXT NOT NULL,
    content BLOB NOT NULL CHECK (length(content) = 16),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK (sold_at IS NULL OR store_day IS NOT NULL)
) STRICT
-- next
CREATE UNIQUE INDEX sale_identity ON sale (receipt, source, coalesce(store_day, -1000000))
-- next
CREATE INDEX sale_payment_reference ON sale (payment_reference) WHERE payment_reference <> ''
-- next
CREATE INDEX sale_customer ON sale (customer) WHERE customer IS NOT NULL
-- next
-- A sale changes once: when the till's file brings what was typed.
CREATE TRIGGER sale_identity_stays BEFORE UPDATE ON sale
WHEN NEW.receipt <> OLD.receipt OR NEW.store_day IS NOT OLD.store_day OR OLD.typed = 0 OR NEW.typed = 1
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
CREATE INDEX sale_day ON sale (store_day)
-- next
-- What the desk gave: few among many.
CREATE INDEX sale_given ON sale (store_day) WHERE source = 'desk' AND typed = 0
-- next
CREATE TABLE sale_line (
    id INTEGER PRIMARY KEY,
    sale INTEGER NOT NULL REFERENCES sale (id),
    line INTEGER NOT NULL CHECK (line > 0),
    kind TEXT NOT NULL REFERENCES code_sale_line_kind (code),
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN -1000000000000 AND 1000000000000),
    unit TEXT NOT NULL,
    paid INTEGER NOT NULL CHECK (paid BETWEEN -1000000000000000 AND 1000000000000000),
    tax INTEGER NOT NULL,
    serial TEXT NOT NULL,
    category TEXT NOT NULL,
    batch TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK (kind <> 'goods' OR (quantity > 0 AND paid >= 0)),
    UNIQUE (sale, line)
) STRICT
-- next
CREATE INDEX sale_line_sku ON sale_line (sku) WHERE sku <> ''
-- next
CREATE INDEX sale_line_credited ON sale_line (sale) WHERE kind = 'credit_adjustment'
-- next
CREATE INDEX sale_line_name ON sale_line (name) WHERE sku = ''
-- next
CREATE INDEX sale_line_serial ON sale_line (serial COLLATE NOCASE) WHERE serial <> ''
-- next
-- Several units, whose numbers the till wrote into one field.
CREATE INDEX sale_line_serials ON sale_line (serial) WHERE serial <> '' AND quantity > 1000
-- next
CREATE INDEX sale_line_batch ON sale_line (batch COLLATE NOCASE) WHERE batch <> ''
-- next
CREATE TABLE rma (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL REFERENCES code_origin (code),
    source TEXT NOT NULL,
    sale INTEGER REFERENCES sale (id),
    receipt TEXT NOT NULL,
    sale_day INTEGER,
    store_day INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    outcome TEXT REFERENCES code_outcome (code),
    promised_by INTEGER NOT NULL,
    customer INTEGER REFERENCES customer (id),
    verdict TEXT NOT NULL CHECK (substr(verdict, 1, 1) = '{'),
    goods_present INTEGER NOT NULL CHECK (goods_present IN (0, 1)),
    held_since INTEGER,
    chasers INTEGER NOT NULL CHECK (chasers >= 0),
    -- By the customer of a closed return, in stars.
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    logged_by INTEGER NOT NULL,
    approved_by INTEGER,
    overridden INTEGER NOT NULL CHECK (overridden IN (0, 1)),
    content BLOB,
    -- The return it was split from, the one of them that was logged, and when.
    split_from INTEGER REFERENCES rma (id),
    split_root INTEGER REFERENCES rma (id),
    split_at INTEGER,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((split_from IS NULL) = (split_root IS NULL) AND (split_from IS NULL) = (split_at IS NULL)),
    CHECK ((closed_at IS NULL) = (outcome IS NULL)),
    CHECK (rating IS NULL OR closed_at IS NOT NULL),
    -- Without a receipt there is no sale, for ever.
    CHECK (origin = 'history' OR sale IS NOT NULL OR receipt = ''),
    CHECK (origin = 'desk' OR closed_at IS NOT NULL)
) STRICT
-- next
CREATE INDEX rma_day ON rma (store_day, id)
-- next
CREATE INDEX rma_closed ON rma (closed_at, id) WHERE closed_at IS NOT NULL
-- next
CREATE INDEX rma_open ON rma (id) WHERE closed_at IS NULL
-- next
CREATE INDEX rma_sale ON rma (sale) WHERE sale IS NOT NULL
-- next
CREATE INDEX rma_customer ON rma (customer) WHERE customer IS NOT NULL
-- next
CREATE INDEX rma_split ON rma (split_root) WHERE split_root IS NOT NULL
-- next
CREATE UNIQUE INDEX rma_history ON rma (receipt, source, store_day) WHERE origin = 'history' AND outcome <> 'undone'
-- next
CREATE TRIGGER rma_frozen BEFORE UPDATE ON rma
WHEN NEW.id <> OLD.id OR NEW.number <> OLD.number OR NEW.origin <> OLD.origin OR NEW.source <> OLD.source
  OR NEW.content IS NOT OLD.content OR NEW.sale IS NOT OLD.sale OR NEW.receipt <> OLD.receipt
  OR NEW.store_day <> OLD.store_day OR NEW.opened_at <> OLD.opened_at OR NEW.logged_by <> OLD.logged_by
  OR NEW.version <> OLD.version + 1
  -- What was overridden is asked otherwise, and nobody has approved that.
  OR (NEW.overridden < OLD.overridden AND (NEW.approved_by IS NOT NULL
        OR EXISTS (SELECT 1 FROM return_line WHERE rma = NEW.id AND waived > 0)))
  OR NEW.split_from IS NOT OLD.split_from
  OR NEW.split_root IS NOT OLD.split_root OR NEW.split_at IS NOT OLD.split_at
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Whom and what a rule counts is as it was in the return that was split, and nobody leaves the chain.
CREATE TRIGGER rma_split_off BEFORE INSERT ON rma WHEN NEW.split_from IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT EXISTS (SELECT 1 FROM rma AS r WHERE r.id = NEW.split_from
        AND r.origin = 'desk' AND NEW.origin = 'desk' AND NEW.split_root = coalesce(r.split_root, r.id)
        AND NEW.sale IS r.sale AND NEW.receipt = r.receipt AND NEW.sale_day IS r.sale_day AND NEW.customer IS r.customer
        AND NEW.opened_at = r.opened_at AND NEW.promised_by = r.promised_by AND NEW.logged_by = r.logged_by
        AND NEW.approved_by IS r.approved_by AND NEW.overridden = r.overridden AND NEW.goods_present = r.goods_present);
END
-- next
-- A past return is undone by a manager's name, once, and nothing else ever is.
CREATE TRIGGER rma_undone BEFORE UPDATE OF outcome ON rma WHEN NEW.outcome IS NOT OLD.outcome AND 'undone' IN (NEW.outcome, OLD.outcome)
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.outcome IS NOT 'undone' OR OLD.origin <> 'history'
        OR NOT EXISTS (SELECT 1 FROM till_undo WHERE past = NEW.id);
END
-- next
CREATE TRIGGER rma_born_undone BEFORE INSERT ON rma WHEN NEW.outcome = 'undone'
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
CREATE TABLE rma_contact (
    rma INTEGER PRIMARY KEY REFERENCES rma (id),
    name TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT
-- next
-- How the customer of a return wants to be told; outside the chain as names and phones are, so that a person can be erased.
CREATE TABLE contact_choice (
    rma INTEGER PRIMARY KEY REFERENCES rma (id),
    email TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('', 'en', 'zh_CN')),
    channel TEXT NOT NULL,
    refused INTEGER NOT NULL CHECK (refused IN (0, 1)),
    agreed_at INTEGER,
    CHECK (channel <> '' OR agreed_at IS NULL)
) STRICT
-- next
CREATE TABLE return_line (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    rma INTEGER NOT NULL REFERENCES rma (id),
    line INTEGER NOT NULL CHECK (line > 0),
    sale_line INTEGER REFERENCES sale_line (id),
    sale_line_number INTEGER NOT NULL,
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    reason TEXT NOT NULL,
    resolution TEXT NOT NULL REFERENCES code_resolution (code),
    requested INTEGER NOT NULL CHECK (requested BETWEEN 1 AND 1000000000000),
    approved INTEGER NOT NULL CHECK (approved >= 0),
    declined INTEGER NOT NULL CHECK (declined >= 0),
    cancelled INTEGER NOT NULL CHECK (cancelled >= 0),
    cancelled_approved INTEGER NOT NULL CHECK (cancelled_approved BETWEEN 0 AND cancelled),
    received INTEGER NOT NULL CHECK (received >= 0),
    lost INTEGER NOT NULL CHECK (lost >= 0),
    waived INTEGER NOT NULL CHECK (waived >= 0),
    inspected INTEGER NOT NULL CHECK (inspected >= 0),
    accepted INTEGER NOT NULL CHECK (accepted BETWEEN 0 AND inspected),
    settled INTEGER NOT NULL CHECK (settled BETWEEN 0 AND accepted + waived),
    handed_back INTEGER NOT NULL CHECK (handed_back >= 0),
    handed_back_unreceived INTEGER NOT NULL CHECK (handed_back_unreceived BETWEEN 0 AND declined + cancelled - cancelled_approved),
    handed_back_uninspected INTEGER NOT NULL CHECK (handed_back_uninspected >= 0),
    sale_line_paid INTEGER NOT NULL,
    sale_line_tax INTEGER NOT NULL,
    sale_line_quantity INTEGER NOT NULL,
    history_amount INTEGER CHECK (history_amount >= 0),
    -- Settled units that went back to the customer out of a repair.
    collected INTEGER NOT NULL CHECK (collected BETWEEN 0 AND accepted),
    -- Units that went on in a return split off, those of them that were approved, and of these those that had come; "split_into" is
    -- the line that took the last of them. A line split off says where its units came from, and in which line they were logged.
    moved INTEGER NOT NULL CHECK (moved >= 0),
    moved_approved INTEGER NOT NULL CHECK (moved_approved BETWEEN 0 AND moved),
    moved_received INTEGER NOT NULL CHECK (moved_received BETWEEN 0 AND moved_approved),
    split_from INTEGER REFERENCES return_line (id),
    split_root INTEGER REFERENCES return_line (id),
    split_into INTEGER REFERENCES return_line (id) DEFERRABLE INITIALLY DEFERRED,
    -- Units to inspect that nobody took over for the stockroom.
    at_counter INTEGER NOT NULL CHECK (at_counter >= 0),
    -- Of the line's only unit, where units are told apart.
    serial TEXT NOT NULL CHECK (serial = '' OR requested = 1000),
    -- What somebody else paid of the sale line, beside "sale_line_paid": it never goes to the customer.
    sale_line_subsidy INTEGER NOT NULL CHECK (sale_line_subsidy >= 0),
    -- Units that the customer wants otherwise: they go on in other lines of the same return. Those say which line it was, how many
    -- of its units they are (what they ask beyond is new), and since when.
    replaced INTEGER NOT NULL CHECK (replaced >= 0),
    replaced_approved INTEGER NOT NULL CHECK (replaced_approved BETWEEN 0 AND replaced),
    replaces INTEGER REFERENCES return_line (id),
    replaces_units INTEGER CHECK (replaces_units BETWEEN 0 AND requested),
    edited_at INTEGER,
    -- Of all its units.
    batch TEXT NOT NULL,
    -- Units that hold a place of the sale line: the one formula in the file, as LineQuantities has it in the program.
    live INTEGER NOT NULL GENERATED ALWAYS AS (requested - declined - cancelled - (handed_back - handed_back_unreceived) - lost - collected - moved - replaced) VIRTUAL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    UNIQUE (rma, line),
    CHECK (approved + declined + cancelled - cancelled_approved + moved - moved_approved + replaced - replaced_approved <= requested),
    CONSTRAINT "rd:not_approved" CHECK (received + lost + waived + cancelled_approved + moved_approved - moved_received + replaced_approved <= approved),
    CONSTRAINT "rd:not_received" CHECK (inspected + handed_back_uninspected + moved_received <= received),
    CHECK ((split_from IS NULL) = (split_root IS NULL)),
    CHECK ((moved = 0) = (split_into IS NULL)),
    CHECK ((replaces IS NULL) = (replaces_units IS NULL) AND (replaces IS NULL) = (edited_at IS NULL)),
    CHECK (handed_back - handed_back_unreceived - handed_back_uninspected BETWEEN 0 AND inspected - accepted),
    CHECK (at_counter <= received - inspected - handed_back_uninspected - moved_received)
) STRICT
-- next
CREATE INDEX return_line_sale_line ON return_line (sale_line) WHERE sale_line IS NOT NULL
-- next
CREATE INDEX return_line_sku ON return_line (sku) WHERE sku <> ''
-- next
CREATE INDEX return_line_serial ON return_line (serial COLLATE NOCASE) WHERE serial <> ''
-- next
-- A unit that was sold by a number comes back by no other one.
CREATE TRIGGER return_line_serial_sold BEFORE INSERT ON return_line WHEN NEW.serial <> '' AND NEW.sale_line IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE EXISTS (SELECT 1 FROM sale_line WHERE id = NEW.sale_line
        AND quantity = 1000 AND serial <> '' AND serial <> NEW.serial COLLATE NOCASE);
    -- Nor by a receipt that has no number, while it is out by another one.
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE NEW.history_amount IS NULL AND NEW.split_from IS NULL AND NEW.replaces IS NULL
        AND (SELECT serial FROM sale_line WHERE id = NEW.sale_line) = ''
        AND EXISTS (SELECT 1 FROM unit_out WHERE serial = NEW.serial COLLATE NOCASE AND sku = NEW.sku);
END
-- next
-- Goods of a batch come back by no other one; a till may write several into its field.
CREATE TRIGGER return_line_batch_sold BEFORE INSERT ON return_line WHEN NEW.batch <> '' AND NEW.sale_line IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE EXISTS (SELECT 1 FROM sale_line WHERE id = NEW.sale_line
        AND batch <> '' AND instr(lower(batch), lower(NEW.batch)) = 0);
END
-- next
-- One unit holds one place: of its sale line, and of any other line unless it was sold again on the day it came back or later.
CREATE TRIGGER return_line_serial_held AFTER INSERT ON return_line WHEN NEW.serial <> '' AND NEW.live > 0
BEGIN
    SELECT RAISE(ABORT, 'rd:over_return') WHERE EXISTS (SELECT 1 FROM return_line AS l JOIN rma AS r ON r.id = l.rma
        WHERE l.serial = NEW.serial COLLATE NOCASE AND l.serial <> '' AND l.sku = NEW.sku AND l.id <> NEW.id AND l.live > 0
          AND (l.sale_line = NEW.sale_line
               OR coalesce((SELECT s.store_day FROM sale_line AS o JOIN sale AS s ON s.id = o.sale WHERE o.id = NEW.sale_line)
                           < r.store_day, 1)));
END
-- next
CREATE TRIGGER return_line_serial_again AFTER UPDATE ON return_line WHEN NEW.serial <> '' AND NEW.live > OLD.live
BEGIN
    SELECT RAISE(ABORT, 'rd:over_return') WHERE EXISTS (SELECT 1 FROM return_line AS l JOIN rma AS r ON r.id = l.rma
        WHERE l.serial = NEW.serial COLLATE NOCASE AND l.serial <> '' AND l.sku = NEW.sku AND l.id <> NEW.id AND l.live > 0
          AND (l.sale_line = NEW.sale_line
               OR coalesce((SELECT s.store_day FROM sale_line AS o JOIN sale AS s ON s.id = o.sale WHERE o.id = NEW.sale_line)
                           < r.store_day, 1)));
END
-- next
CREATE INDEX return_line_replaces ON return_line (replaces) WHERE replaces IS NOT NULL
-- next
-- A line takes the place of another one for units of the same goods in the same return: no more of them than that has let go, and
-- without a receipt no more worth. It begins with nothing let go.
CREATE TRIGGER return_line_replacing AFTER INSERT ON return_line
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.replaced <> 0;
    SELECT RAISE(ABORT, 'rd:over_return') WHERE NEW.replaces IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM return_line AS l WHERE l.id = NEW.replaces AND l.rma = NEW.rma AND l.id < NEW.id AND l.history_amount IS NULL
            AND NEW.split_from IS NULL AND NEW.sale_line IS l.sale_line AND NEW.sale_line_number = l.sale_line_number
            AND NEW.sku = l.sku AND NEW.name = l.name AND NEW.unit = l.unit AND NEW.serial = l.serial AND NEW.batch = l.batch
            AND l.replaced >= (SELECT sum(n.replaces_units) FROM return_line AS n WHERE n.replaces = l.id)
            AND NEW.edited_at = (SELECT max(n.edited_at) FROM return_line AS n WHERE n.replaces = l.id)
            AND (NEW.sale_line IS NOT NULL OR (NEW.requested = NEW.replaces_units AND NEW.sale_line_quantity = NEW.requested
                AND (SELECT sum(n.sale_line_paid) FROM return_line AS n WHERE n.replaces = l.id) <= l.sale_line_paid))
            AND (NEW.sale_line IS NULL OR (NEW.sale_line_paid = l.sale_line_paid AND NEW.sale_line_tax = l.sale_line_tax
                AND NEW.sale_line_quantity = l.sale_line_quantity)));
END
-- next
CREATE INDEX return_line_split_from ON return_line (split_from) WHERE split_from IS NOT NULL
-- next
CREATE INDEX return_line_split_root ON return_line (split_root) WHERE split_root IS NOT NULL
-- next
-- Units go first, to a line that is named and not here yet: the engine asks for it at the end.
CREATE TRIGGER return_line_moved BEFORE UPDATE ON return_line
WHEN NEW.moved <> OLD.moved OR NEW.moved_approved <> OLD.moved_approved OR NEW.moved_received <> OLD.moved_received
  OR NEW.split_into IS NOT OLD.split_into
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.moved <= OLD.moved OR NEW.moved_approved < OLD.moved_approved
        OR NEW.moved_received < OLD.moved_received OR NEW.split_into IS OLD.split_into OR NEW.history_amount IS NOT NULL
        OR EXISTS (SELECT 1 FROM return_line WHERE id = NEW.split_into);
END
-- next
-- Then they come, as they were, and as many of them.
CREATE TRIGGER return_line_taken AFTER INSERT ON return_line
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.moved <> 0
        OR (NEW.replaces IS NULL AND (NEW.split_from IS NULL) <> ((SELECT split_from FROM rma WHERE id = NEW.rma) IS NULL));
    SELECT RAISE(ABORT, 'rd:over_return') WHERE NEW.split_from IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM return_line AS l JOIN rma AS r ON r.split_from = l.rma WHERE l.id = NEW.split_from AND r.id = NEW.rma
            AND l.split_into = NEW.id AND NEW.split_root = coalesce(l.split_root, l.id)
            AND l.moved = (SELECT sum(requested) FROM return_line WHERE split_from = l.id)
            AND NEW.approved <= l.moved_approved AND NEW.received <= l.moved_received AND NEW.sale_line IS l.sale_line
            AND NEW.sale_line_number = l.sale_line_number AND NEW.sku = l.sku AND NEW.name = l.name AND NEW.unit = l.unit
            AND NEW.reason = l.reason AND NEW.resolution = l.resolution AND NEW.sale_line_paid = l.sale_line_paid
            AND NEW.sale_line_tax = l.sale_line_tax AND NEW.sale_line_quantity = l.sale_line_quantity AND NEW.serial = l.serial
            AND NEW.batch = l.batch AND NEW.sale_line_subsidy = l.sale_line_subsidy);
END
-- next
CREATE TRIGGER return_line_receipt BEFORE INSERT ON return_line
BEGIN
    SELECT RAISE(ABORT, 'rd:no_sale_line') WHERE NEW.sale_line IS NULL
        AND (SELECT origin FROM rma WHERE id = NEW.rma) = 'desk' AND (SELECT sale FROM rma WHERE id = NEW.rma) IS NOT NULL;
    SELECT RAISE(ABORT, 'rd:other_receipt') WHERE NEW.sale_line IS NOT NULL
        AND (SELECT origin FROM rma WHERE id = NEW.rma) = 'desk'
        AND (SELECT sale FROM sale_line WHERE id = NEW.sale_line) IS NOT (SELECT sale FROM rma WHERE id = NEW.rma);
    -- Beside goods a gift comes back: a line of the till for nothing.
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE NEW.sale_line IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sale_line
        WHERE id = NEW.sale_line AND (kind = 'goods' OR (kind = 'adjustment' AND paid = 0 AND quantity > 0)));
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.sale_line_subsidy > 0
        AND NEW.sale_line_paid + NEW.sale_line_subsidy IS NOT (SELECT paid FROM sale_line WHERE id = NEW.sale_line);
END
-- next
CREATE TRIGGER return_line_live AFTER INSERT ON return_line WHEN NEW.sale_line IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:over_return') WHERE
        (SELECT sum(live) FROM return_line WHERE sale_line = NEW.sale_line)
        + (SELECT coalesce(sum(quantity), 0) FROM till_given WHERE till_line = NEW.sale_line)
        > min((SELECT quantity FROM sale_line WHERE id = NEW.sale_line),
              (SELECT min(sale_line_quantity) FROM return_line WHERE sale_line = NEW.sale_line));
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.history_amount IS NOT NULL AND
        (SELECT coalesce(sum(history_amount), 0) FROM return_line WHERE sale_line = NEW.sale_line)
        + (SELECT coalesce(sum(sl.gross), 0) FROM settlement_line AS sl
             JOIN return_line AS l ON l.id = sl.return_line JOIN settlement AS s ON s.id = sl.settlement
            WHERE l.sale_line = NEW.sale_line AND s.state <> 'void')
        + (SELECT coalesce(sum(gross), 0) FROM till_given WHERE till_line = NEW.sale_line)
        > (SELECT paid FROM sale_line WHERE id = NEW.sale_line);
END
-- next
-- A line of a past return finds its sale when that comes, once; undone, it takes nothing from any sale.
CREATE TRIGGER return_line_joined AFTER UPDATE ON return_line WHEN NEW.sale_line IS NOT OLD.sale_line AND NEW.sale_line IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT outcome FROM rma WHERE id = NEW.rma) = 'undone';
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE (SELECT kind FROM sale_line WHERE id = NEW.sale_line) <> 'goods'
        OR NEW.id NOT IN (SELECT return_line FROM past_unmatched);
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT coalesce(sum(history_amount), 0) FROM return_line WHERE sale_line = NEW.sale_line)
        + (SELECT coalesce(sum(gross), 0) FROM till_given WHERE till_line = NEW.sale_line)
        + (SELECT coalesce(sum(sl.gross), 0) FROM settlement_line AS sl
             JOIN return_line AS l ON l.id = sl.return_line JOIN settlement AS s ON s.id = sl.settlement
            WHERE l.sale_line = NEW.sale_line AND s.state <> 'void')
        > (SELECT paid FROM sale_line WHERE id = NEW.sale_line);
END
-- next
CREATE TRIGGER return_line_live_again AFTER UPDATE ON return_line WHEN NEW.sale_line IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:over_return') WHERE
        (SELECT sum(live) FROM return_line WHERE sale_line = NEW.sale_line)
        + (SELECT coalesce(sum(quantity), 0) FROM till_given WHERE till_line = NEW.sale_line)
        > min((SELECT quantity FROM sale_line WHERE id = NEW.sale_line),
              (SELECT min(sale_line_quantity) FROM return_line WHERE sale_line = NEW.sale_line));
END
-- next
-- Settled is what settlements that are done cover, collected those of them that are repairs; a past return has none.
CREATE TRIGGER return_line_unsettled BEFORE INSERT ON return_line
WHEN NEW.collected <> 0 OR (NEW.settled <> 0 AND NEW.history_amount IS NULL)
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
CREATE TRIGGER return_line_settled BEFORE UPDATE OF settled ON return_line WHEN NEW.settled <> OLD.settled
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.history_amount IS NOT NULL OR NEW.settled <>
        (SELECT coalesce(sum(l.quantity), 0) FROM settlement_line AS l JOIN settlement AS s ON s.id = l.settlement
          WHERE l.return_line = NEW.id AND s.state = 'done');
END
-- next
CREATE TRIGGER return_line_collected BEFORE UPDATE OF collected ON return_line WHEN NEW.collected <> OLD.collected
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.collected <>
        (SELECT coalesce(sum(l.quantity), 0) FROM settlement_line AS l JOIN settlement AS s ON s.id = l.settlement
          WHERE l.return_line = NEW.id AND s.kind = 'repair' AND s.state = 'done');
END
-- next
CREATE TRIGGER return_line_frozen BEFORE UPDATE ON return_line
WHEN NEW.id <> OLD.id OR NEW.rma <> OLD.rma OR NEW.line <> OLD.line OR NEW.requested <> OLD.requested
  OR NEW.reason <> OLD.reason OR NEW.resolution <> OLD.resolution OR NEW.sku <> OLD.sku OR NEW.name <> OLD.name
  OR NEW.unit <> OLD.unit OR NEW.serial <> OLD.serial OR NEW.batch <> OLD.batch OR NEW.sale_line_number <> OLD.sale_line_number OR NEW.sale_line_tax <> OLD.sale_line_tax
  OR NEW.sale_line_subsidy <> OLD.sale_line_subsidy
  OR ((NEW.sale_line IS NOT OLD.sale_line OR NEW.sale_line_paid <> OLD.sale_line_paid OR NEW.sale_line_quantity <> OLD.sale_line_quantity)
      AND (OLD.history_amount IS NULL OR (OLD.sale_line IS NOT NULL) <> (NEW.sale_line IS NULL)
        OR (NEW.sale_line IS NULL AND (SELECT outcome FROM rma WHERE id = OLD.rma) IS NOT 'undone')))
  OR NEW.history_amount IS NOT OLD.history_amount
  OR NEW.waived < OLD.waived OR NEW.handed_back < OLD.handed_back OR NEW.collected < OLD.collected OR NEW.split_from IS NOT OLD.split_from
  OR NEW.split_root IS NOT OLD.split_root OR NEW.version <> OLD.version + 1
  OR NEW.replaced < OLD.replaced OR NEW.replaced_approved < OLD.replaced_approved OR NEW.replaces IS NOT OLD.replaces
  OR NEW.replaces_units IS NOT OLD.replaces_units OR NEW.edited_at IS NOT OLD.edited_at
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Units that are as they were before. A count of a line shrinks by these alone, and in the version that they name.
CREATE TABLE code_undoable (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_undoable VALUES ('approval'), ('refusal'), ('cancellation'), ('receipt'), ('loss'), ('inspection')
-- next
CREATE TABLE undone_units (
    id INTEGER PRIMARY KEY,
    return_line INTEGER NOT NULL REFERENCES return_line (id),
    line_version INTEGER NOT NULL,
    what TEXT NOT NULL REFERENCES code_undoable (code),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    UNIQUE (return_line, line_version, what)
) STRICT
-- next
CREATE TRIGGER undone_units_next BEFORE INSERT ON undone_units
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.line_version IS NOT (SELECT version + 1 FROM return_line WHERE id = NEW.return_line);
END
-- next
CREATE TRIGGER return_line_shrunk BEFORE UPDATE ON return_line
WHEN NEW.approved < OLD.approved OR NEW.declined < OLD.declined OR NEW.cancelled < OLD.cancelled OR NEW.received < OLD.received
  OR NEW.lost < OLD.lost OR NEW.inspected < OLD.inspected OR NEW.accepted < OLD.accepted
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE EXISTS (
        SELECT 1 FROM code_undoable AS c
        LEFT JOIN undone_units AS u ON u.return_line = NEW.id AND u.line_version = NEW.version AND u.what = c.code
        WHERE coalesce(u.quantity, 0) < CASE c.code
            WHEN 'approval' THEN OLD.approved - NEW.approved WHEN 'refusal' THEN OLD.declined - NEW.declined
            WHEN 'cancellation' THEN OLD.cancelled - NEW.cancelled WHEN 'receipt' THEN OLD.received - NEW.received
            WHEN 'loss' THEN OLD.lost - NEW.lost
            ELSE max(OLD.inspected - NEW.inspected, OLD.accepted - NEW.accepted) END);
    -- A unit that left the store again is back by this return.
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.accepted < OLD.accepted AND NEW.serial <> '' AND (
        EXISTS (SELECT 1 FROM unit_out WHERE serial = NEW.serial COLLATE NOCASE AND sku = NEW.sku AND sale_line IS NOT NEW.sale_line)
        OR EXISTS (SELECT 1 FROM sent_unit AS u JOIN payout AS p ON p.id = u.payout JOIN return_line AS l ON l.id = u.return_line
            WHERE u.serial = NEW.serial COLLATE NOCASE AND p.state = 'sent' AND l.sku = NEW.sku));
END
-- next
-- Without goods only by name: the return says that a rule was overridden.
CREATE TRIGGER return_line_waived BEFORE UPDATE ON return_line WHEN NEW.waived <> OLD.waived
BEGIN
    SELECT RAISE(ABORT, 'rd:not_received') WHERE (SELECT approved_by IS NULL OR overridden = 0 FROM rma WHERE id = NEW.rma);
END
-- next
CREATE TRIGGER return_line_born_waived BEFORE INSERT ON return_line WHEN NEW.waived <> 0
BEGIN SELECT RAISE(ABORT, 'rd:not_received'); END
-- next
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    return_line INTEGER NOT NULL REFERENCES return_line (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    condition TEXT NOT NULL,
    disposition TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    -- As read from the only unit.
    serial TEXT NOT NULL CHECK (serial = '' OR quantity = 1000),
    -- Units of it that were damaged in the store: no fee and no deduction is taken for them.
    damaged_in_store INTEGER NOT NULL CHECK (damaged_in_store BETWEEN 0 AND CASE accepted WHEN 1 THEN quantity ELSE 0 END),
    undone_at INTEGER CHECK (undone_at >= at),
    undone_by INTEGER REFERENCES staff (id),
    -- As read from the units.
    batch TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT
-- next
CREATE INDEX finding_line ON finding (return_line)
-- next
-- When a finding is undone its units are to be inspected again, and nothing is granted for them.
CREATE TRIGGER finding_undone AFTER UPDATE OF undone_at ON finding
BEGIN
    SELECT RAISE(ABORT, 'rd:not_accepted') WHERE
        (SELECT coalesce(sum(quantity), 0) FROM finding WHERE return_line = NEW.return_line AND undone_at IS NULL)
        < (SELECT inspected FROM return_line WHERE id = NEW.return_line)
        OR (SELECT coalesce(sum(sl.quantity), 0) FROM settlement_line AS sl JOIN settlement AS s ON s.id = sl.settlement
          WHERE sl.return_line = NEW.return_line AND s.state <> 'void' AND s.without_goods = 0)
        > (SELECT accepted FROM return_line WHERE id = NEW.return_line);
END
-- next
CREATE TABLE code_exception_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_exception_kind VALUES ('lost_parcel'), ('short_parcel'), ('wrong_goods'), ('swapped_goods'), ('refund_failed'), ('not_collected'), ('never_came'), ('damaged_in_store'), ('count_differs'), ('complaint')
-- next
-- What went otherwise than it should with a return of the desk. It changes once, when it is closed; "outcome" is a person's words, or
-- a code where it closed by itself. "uninspected" are those of the units damaged in the store that nobody had inspected.
CREATE TABLE return_exception (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    rma INTEGER NOT NULL REFERENCES rma (id),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL REFERENCES code_exception_kind (code),
    return_line INTEGER REFERENCES return_line (id),
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    uninspected INTEGER NOT NULL CHECK (uninspected BETWEEN 0 AND quantity),
    opened_at INTEGER NOT NULL,
    opened_by INTEGER NOT NULL,
    note TEXT NOT NULL,
    closed_at INTEGER,
    closed_by INTEGER,
    outcome TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    UNIQUE (rma, number),
    CHECK ((return_line IS NULL) = (quantity = 0)),
    CHECK (uninspected = 0 OR kind = 'damaged_in_store'),
    CHECK (kind <> 'damaged_in_store' OR return_line IS NOT NULL),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((closed_at IS NULL) = (outcome = ''))
) STRICT
-- next
-- One of a kind for a line, or for the return, at a time.
CREATE UNIQUE INDEX return_exception_one_open ON return_exception (rma, kind, coalesce(return_line, 0)) WHERE closed_at IS NULL
-- next
CREATE INDEX return_exception_opened ON return_exception (opened_at)
-- next
CREATE TRIGGER return_exception_born_open BEFORE INSERT ON return_exception
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.closed_at IS NOT NULL
        OR (SELECT origin FROM rma WHERE id = NEW.rma) <> 'desk'
        OR (NEW.return_line IS NOT NULL AND (SELECT rma FROM return_line WHERE id = NEW.return_line) <> NEW.rma);
    SELECT RAISE(ABORT, 'rd:not_received') WHERE NEW.uninspected >
        (SELECT received - inspected - handed_back_uninspected - moved_received FROM return_line WHERE id = NEW.return_line);
END
-- next
CREATE TRIGGER return_exception_frozen BEFORE UPDATE ON return_exception
WHEN NEW.id <> OLD.id OR OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL OR NEW.rma <> OLD.rma OR NEW.number <> OLD.number
  OR NEW.kind <> OLD.kind OR NEW.return_line IS NOT OLD.return_line OR NEW.quantity <> OLD.quantity
  OR NEW.uninspected <> OLD.uninspected OR NEW.opened_at <> OLD.opened_at OR NEW.opened_by <> OLD.opened_by
  OR NEW.note <> OLD.note OR NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Steps of its plan that were ticked while it was open; nothing of them changes.
CREATE TABLE exception_tick (
    id INTEGER PRIMARY KEY,
    exception INTEGER NOT NULL REFERENCES return_exception (id),
    code TEXT NOT NULL CHECK (code <> ''),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    note TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    UNIQUE (exception, code)
) STRICT
-- next
CREATE TRIGGER exception_tick_open BEFORE INSERT ON exception_tick
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT closed_at FROM return_exception WHERE id = NEW.exception) IS NOT NULL;
END
-- next
-- No fee is taken for no more units than were said to be damaged in the store before anybody inspected them.
CREATE TRIGGER finding_damaged BEFORE INSERT ON finding WHEN NEW.damaged_in_store > 0
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.damaged_in_store
        + (SELECT coalesce(sum(damaged_in_store), 0) FROM finding WHERE return_line = NEW.return_line AND undone_at IS NULL)
        > (SELECT coalesce(sum(uninspected), 0) FROM return_exception
            WHERE return_line = NEW.return_line AND rma = (SELECT rma FROM return_line WHERE id = NEW.return_line));
END
-- next
-- Counts of goods that went from the counter to the stockroom: "expected" stood at the counter, "counted" were there.
CREATE TABLE take_over (
    id INTEGER PRIMARY KEY,
    return_line INTEGER NOT NULL REFERENCES return_line (id),
    expected INTEGER NOT NULL CHECK (expected > 0),
    counted INTEGER NOT NULL CHECK (counted BETWEEN 0 AND 1000000000000),
    given_by INTEGER NOT NULL REFERENCES staff (id),
    taken_by INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE INDEX take_over_line ON take_over (return_line)
-- next
CREATE INDEX finding_serial ON finding (serial COLLATE NOCASE) WHERE serial <> ''
-- next
-- Another unit than the one that was asked for is never accepted, nor one of another batch.
CREATE TRIGGER finding_swapped BEFORE INSERT ON finding WHEN (NEW.serial <> '' OR NEW.batch <> '') AND NEW.accepted = 1
BEGIN
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE EXISTS (SELECT 1 FROM return_line WHERE id = NEW.return_line
        AND ((NEW.serial <> '' AND serial <> '' AND serial <> NEW.serial COLLATE NOCASE)
          OR (NEW.batch <> '' AND batch <> '' AND batch <> NEW.batch COLLATE NOCASE)));
END
-- next
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    rma INTEGER NOT NULL REFERENCES rma (id),
    step TEXT NOT NULL REFERENCES code_step (code),
    owner_staff INTEGER REFERENCES staff (id),
    owner_role TEXT NOT NULL REFERENCES code_role (code),
    opened_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    paused_ms INTEGER NOT NULL CHECK (paused_ms >= 0),
    closed_at INTEGER,
    closed_by INTEGER,
    awaited_from INTEGER CHECK ((step = 'receive') = (awaited_from IS NOT NULL)),
    told_until INTEGER CHECK (told_until IS NULL OR step = 'receive'),
    -- The same work is counted with another return: it came from there, or went on there.
    carried INTEGER NOT NULL CHECK (carried IN (0, 1)),
    -- What is followed up.
    exception INTEGER UNIQUE REFERENCES return_exception (id) CHECK ((step = 'follow_up') = (exception IS NOT NULL)),
    -- What the due time is reckoned from: the rules in force when it opened, the days that go by first, then the limit.
    rules INTEGER NOT NULL REFERENCES policy (id),
    expected_days INTEGER NOT NULL CHECK (expected_days >= 0),
    limit_minutes INTEGER NOT NULL CHECK (limit_minutes > 0),
    -- When it is due by that limit; later than this only where a manager extended it. Figures of the month count against the limit.
    limit_at INTEGER NOT NULL,
    extended_by INTEGER REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK (due_at >= limit_at AND (due_at = limit_at OR extended_by IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK (carried = 0 OR closed_at IS NOT NULL)
) STRICT
-- next
CREATE UNIQUE INDEX task_one_open ON task (rma, step) WHERE closed_at IS NULL AND exception IS NULL
-- next
CREATE INDEX task_rma ON task (rma)
-- next
CREATE INDEX task_queue ON task (step, due_at, id) WHERE closed_at IS NULL
-- next
CREATE INDEX task_due ON task (due_at, id) WHERE closed_at IS NULL
-- next
CREATE INDEX task_limit ON task (limit_at) WHERE closed_at IS NULL
-- next
CREATE INDEX task_told ON task (told_until, id) WHERE closed_at IS NULL AND told_until IS NOT NULL
-- next
CREATE INDEX task_closed ON task (closed_at) WHERE closed_at IS NOT NULL
-- next
CREATE TRIGGER task_frozen BEFORE UPDATE ON task
WHEN NEW.id <> OLD.id OR OLD.closed_at IS NOT NULL OR NEW.rma <> OLD.rma OR NEW.step <> OLD.step OR NEW.opened_at <> OLD.opened_at
  OR NEW.exception IS NOT OLD.exception
  OR NEW.rules <> OLD.rules OR NEW.expected_days <> OLD.expected_days OR NEW.limit_minutes <> OLD.limit_minutes
  OR NEW.due_at < OLD.due_at OR NEW.limit_at < OLD.limit_at
  OR NEW.awaited_from < OLD.awaited_from
  OR (NEW.awaited_from = OLD.awaited_from AND NEW.told_until < OLD.told_until)
  OR NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Only a manager lets work be due later, and nobody takes that back. A task that came from another return brings it along.
CREATE TRIGGER task_extended BEFORE UPDATE ON task
WHEN NEW.extended_by IS NOT OLD.extended_by OR (NEW.extended_by IS NOT NULL AND NEW.due_at <> OLD.due_at)
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE coalesce((SELECT roles & 8 FROM staff WHERE id = NEW.extended_by), 0) = 0;
END
-- next
CREATE TRIGGER task_born_extended BEFORE INSERT ON task WHEN NEW.extended_by IS NOT NULL OR NEW.due_at <> NEW.limit_at
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT split_from FROM rma WHERE id = NEW.rma) IS NULL;
END
-- next
-- An exception is owed as long as it is open.
CREATE TRIGGER task_follows BEFORE INSERT ON task WHEN NEW.exception IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.closed_at IS NOT NULL OR NEW.carried <> 0
        OR (SELECT rma FROM return_exception WHERE id = NEW.exception) <> NEW.rma
        OR (SELECT closed_at FROM return_exception WHERE id = NEW.exception) IS NOT NULL;
END
-- next
CREATE TRIGGER task_followed BEFORE UPDATE ON task WHEN NEW.exception IS NOT NULL AND NEW.closed_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT closed_at FROM return_exception WHERE id = NEW.exception) IS NULL;
END
-- next
-- Work is counted elsewhere only where a return was split.
CREATE TRIGGER task_carried BEFORE UPDATE ON task WHEN NEW.carried <> OLD.carried
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT EXISTS (SELECT 1 FROM return_line WHERE rma = NEW.rma AND moved > 0);
END
-- next
CREATE TRIGGER task_born_carried BEFORE INSERT ON task WHEN NEW.carried <> 0
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT split_from FROM rma WHERE id = NEW.rma) IS NULL;
END
-- next
CREATE TABLE code_notice_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_notice_kind VALUES ('arrived'), ('soon'), ('due'), ('late'), ('unclaimed'), ('escalated'), ('reminded')
-- next
-- What a person, or everybody of a role, was told about a task: the same thing once a day at most, and what is not told daily once.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id),
    kind TEXT NOT NULL REFERENCES code_notice_kind (code),
    store_day INTEGER NOT NULL,
    to_staff INTEGER REFERENCES staff (id),
    to_role TEXT REFERENCES code_role (code),
    at INTEGER NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((to_staff IS NULL) <> (to_role IS NULL))
) STRICT
-- next
CREATE INDEX notice_task ON notice (task, kind, store_day)
-- next
CREATE TRIGGER notice_placed BEFORE INSERT ON notice
BEGIN
    SELECT RAISE(ABORT, 'rd:append_only') WHERE EXISTS (SELECT 1 FROM notice WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT closed_at FROM task WHERE id = NEW.task) IS NOT NULL;
    SELECT RAISE(ABORT, 'rd:told') WHERE NEW.kind <> 'arrived' AND EXISTS (SELECT 1 FROM notice WHERE task = NEW.task AND kind = NEW.kind
        AND to_staff IS NEW.to_staff AND to_role IS NEW.to_role AND (store_day = NEW.store_day OR kind IN ('soon', 'due', 'unclaimed')));
END
-- next
-- How far each person has read; the program's own notes, which nobody relies on.
CREATE TABLE notice_read (staff INTEGER PRIMARY KEY REFERENCES staff (id), up_to INTEGER NOT NULL) STRICT
-- next
CREATE TABLE task_counter (step TEXT NOT NULL PRIMARY KEY, open INTEGER NOT NULL) STRICT, WITHOUT ROWID
-- next
INSERT INTO task_counter SELECT code, 0 FROM code_step
-- next
CREATE TRIGGER task_opened AFTER INSERT ON task WHEN NEW.closed_at IS NULL
BEGIN UPDATE task_counter SET open = open + 1 WHERE step = NEW.step; END
-- next
CREATE TRIGGER task_closed AFTER UPDATE ON task WHEN OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL
BEGIN UPDATE task_counter SET open = open - 1 WHERE step = NEW.step; END
-- next
CREATE TABLE settlement (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    rma INTEGER NOT NULL REFERENCES rma (id),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL REFERENCES code_settlement_kind (code),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000000000),
    state TEXT NOT NULL REFERENCES code_settlement_state (code),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    countersigned_by INTEGER REFERENCES staff (id),
    new_sale INTEGER REFERENCES sale (id),
    without_goods INTEGER NOT NULL CHECK (without_goods IN (0, 1)),
    -- What a manager granted beyond the goods, and why; "by" granted it. Its limits are the policy's.
    compensation_kind TEXT NOT NULL,
    compensation_reason TEXT NOT NULL,
    -- Where the goods of a repair are: sent, then back (repaired or not), then collected by the customer.
    repair_to TEXT NOT NULL,
    repair_reference TEXT NOT NULL,
    repair_expected INTEGER,
    repair_sent_at INTEGER,
    repair_back_at INTEGER,
    repaired INTEGER CHECK (repaired IN (0, 1)),
    repair_collected_at INTEGER,
    -- When it became void and nothing took its place: until then it was granted, for the months before.
    undone_at INTEGER CHECK (undone_at IS NULL OR (state = 'void' AND undone_at >= at)),
    -- Of cash that the customer added where small coins are missing: what was taken in is that and the difference together.
    added_rounding INTEGER NOT NULL CHECK (added_rounding = 0 OR (kind = 'exchange' AND new_sale IS NOT NULL)),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((kind = 'compensation') = (compensation_kind <> '')),
    CHECK ((kind = 'compensation') = (compensation_reason <> '')),
    CHECK (kind <> 'compensation' OR (amount > 0 AND without_goods = 0)),
    CHECK (kind <> 'repair' OR (amount = 0 AND without_goods = 0)),
    CHECK (kind = 'repair' OR (repair_sent_at IS NULL AND state <> 'back')),
    CHECK ((repair_to <> '') = (repair_sent_at IS NOT NULL)),
    CHECK (repair_sent_at IS NOT NULL OR (repair_reference = '' AND repair_expected IS NULL AND repair_back_at IS NULL)),
    CHECK ((repaired IS NULL) = (repair_back_at IS NULL)),
    CHECK (repair_collected_at IS NULL OR (repair_back_at IS NOT NULL AND state = 'done')),
    CHECK (kind <> 'repair' OR CASE state WHEN 'sent' THEN repair_sent_at IS NOT NULL AND repair_back_at IS NULL
        WHEN 'back' THEN repair_back_at IS NOT NULL WHEN 'done' THEN repair_collected_at IS NOT NULL
        WHEN 'void' THEN 1 ELSE repair_sent_at IS NULL END),
    UNIQUE (rma, number)
) STRICT
-- next
-- New goods, for what customers added in a month.
CREATE INDEX settlement_new_sale ON settlement (new_sale) WHERE new_sale IS NOT NULL
-- next
CREATE INDEX settlement_waiting ON settlement (state, at) WHERE state IN ('to_countersign', 'due', 'sent')
-- next
CREATE TABLE settlement_line (
    id INTEGER PRIMARY KEY,
    settlement INTEGER NOT NULL REFERENCES settlement (id),
    return_line INTEGER NOT NULL REFERENCES return_line (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    gross INTEGER NOT NULL CHECK (gross >= 0),
    fee INTEGER NOT NULL CHECK (fee >= 0),
    deduction INTEGER NOT NULL CHECK (deduction >= 0),
    -- Withheld by promotions, negative where what was withheld before is given; "promotions" tells by which, as a JSON list.
    promotion INTEGER NOT NULL,
    net INTEGER NOT NULL CHECK (net >= 0 AND net = gross - fee - promotion - deduction),
    tax INTEGER NOT NULL,
    deduction_reason TEXT NOT NULL,
    promotions TEXT NOT NULL CHECK (promotions = '' OR substr(promotions, 1, 1) = '['),
    -- The units' share of what somebody else paid: granted to nobody.
    subsidy INTEGER NOT NULL CHECK (subsidy >= 0),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((deduction > 0) = (deduction_reason <> '')),
    CHECK (promotion = 0 OR promotions <> ''),
    UNIQUE (settlement, return_line)
) STRICT
-- next
CREATE INDEX settlement_line_return_line ON settlement_line (return_line)
-- next
-- Beyond the goods only by a manager's name, and not for returns of the past.
CREATE TRIGGER settlement_compensated BEFORE INSERT ON settlement WHEN NEW.kind = 'compensation'
BEGIN
    SELECT RAISE(ABORT, 'rd:needs_manager') WHERE (SELECT roles & 8 FROM staff WHERE id = NEW.by) IS NOT 8;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT origin FROM rma WHERE id = NEW.rma) <> 'desk';
END
-- next
CREATE TRIGGER settlement_line_covered AFTER INSERT ON settlement_line
BEGIN
    SELECT RAISE(ABORT, 'rd:not_accepted') WHERE (SELECT kind FROM settlement WHERE id = NEW.settlement) = 'compensation';
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE (SELECT kind FROM settlement WHERE id = NEW.settlement) = 'repair'
        AND (NEW.gross <> 0 OR NEW.tax <> 0 OR NEW.subsidy <> 0);
    SELECT RAISE(ABORT, 'rd:not_accepted') WHERE
        (SELECT coalesce(sum(sl.quantity), 0) FROM settlement_line AS sl JOIN settlement AS s ON s.id = sl.settlement
          WHERE sl.return_line = NEW.return_line AND s.state <> 'void' AND s.without_goods = 0)
        > (SELECT accepted FROM return_line WHERE id = NEW.return_line);
    SELECT RAISE(ABORT, 'rd:not_accepted') WHERE
        (SELECT coalesce(sum(sl.quantity), 0) FROM settlement_line AS sl JOIN settlement AS s ON s.id = sl.settlement
          WHERE sl.return_line = NEW.return_line AND s.state <> 'void' AND s.without_goods = 1)
        > (SELECT waived FROM return_line WHERE id = NEW.return_line);
    -- What adds nothing may stand beside what was granted by other rules for subsidies.
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.gross > 0 AND
        (SELECT coalesce(sum(sl.gross), 0) FROM settlement_line AS sl
           JOIN return_line AS l ON l.id = sl.return_line JOIN settlement AS s ON s.id = sl.settlement
          WHERE l.sale_line = (SELECT sale_line FROM return_line WHERE id = NEW.return_line) AND s.state <> 'void')
        + (SELECT coalesce(sum(history_amount), 0) FROM return_line
            WHERE sale_line = (SELECT sale_line FROM return_line WHERE id = NEW.return_line))
        + (SELECT coalesce(sum(gross), 0) FROM till_given
            WHERE till_line = (SELECT sale_line FROM return_line WHERE id = NEW.return_line))
        > (SELECT min(coalesce(s.paid - l.sale_line_subsidy, l.sale_line_paid), l.sale_line_paid) FROM return_line AS l LEFT JOIN sale_line AS s ON s.id = l.sale_line WHERE l.id = NEW.return_line);
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT coalesce(sum(sl.gross), 0) FROM return_line AS n JOIN return_line AS l
             ON l.id = coalesce(n.split_root, n.id) OR l.split_root = coalesce(n.split_root, n.id)
           JOIN settlement_line AS sl ON sl.return_line = l.id JOIN settlement AS s ON s.id = sl.settlement
          WHERE n.id = NEW.return_line AND s.state <> 'void')
        > (SELECT sale_line_paid FROM return_line WHERE id = NEW.return_line);
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.subsidy > 0 AND
        coalesce((SELECT sum(sl.subsidy) FROM return_line AS n JOIN return_line AS l ON l.sale_line = n.sale_line
           JOIN settlement_line AS sl ON sl.return_line = l.id JOIN settlement AS s ON s.id = sl.settlement
          WHERE n.id = NEW.return_line AND s.state <> 'void'), NEW.subsidy)
        > (SELECT sale_line_subsidy FROM return_line WHERE id = NEW.return_line);
    SELECT RAISE(ABORT, 'rd:other_receipt') WHERE
        (SELECT rma FROM settlement WHERE id = NEW.settlement) <> (SELECT rma FROM return_line WHERE id = NEW.return_line);
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT sum(net) FROM settlement_line WHERE settlement = NEW.settlement)
        > (SELECT amount FROM settlement WHERE id = NEW.settlement);
END
-- next
-- Promotions are about money and credits for goods of a receipt, and no more is given back than its returns withheld.
CREATE TRIGGER settlement_line_promoted AFTER INSERT ON settlement_line WHEN NEW.promotion <> 0
BEGIN
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NOT EXISTS (SELECT 1 FROM settlement AS s JOIN rma AS r ON r.id = s.rma
        WHERE s.id = NEW.settlement AND s.kind IN ('refund', 'store_credit') AND s.without_goods = 0 AND r.sale IS NOT NULL);
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT sum(l.promotion) FROM settlement AS n JOIN rma AS o ON o.id = n.rma JOIN rma AS r ON r.sale = o.sale
           JOIN settlement AS s ON s.rma = r.id JOIN settlement_line AS l ON l.settlement = s.id
          WHERE n.id = NEW.settlement AND s.state <> 'void') < 0;
END
-- next
-- Undone it withholds no more; changed, what takes its place does.
CREATE TRIGGER settlement_promoted AFTER UPDATE ON settlement WHEN NEW.undone_at IS NOT NULL AND NEW.state = 'void' AND OLD.state <> 'void'
    AND EXISTS (SELECT 1 FROM settlement_line WHERE settlement = NEW.id AND promotion > 0)
BEGIN
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT sum(l.promotion) FROM rma AS o JOIN rma AS r ON r.sale = o.sale
           JOIN settlement AS s ON s.rma = r.id JOIN settlement_line AS l ON l.settlement = s.id
          WHERE o.id = NEW.rma AND s.state <> 'void') < 0;
END
-- next
CREATE TRIGGER settlement_frozen BEFORE UPDATE ON settlement
WHEN NEW.id <> OLD.id OR NEW.rma <> OLD.rma OR NEW.number <> OLD.number OR NEW.kind <> OLD.kind OR NEW.amount <> OLD.amount
  OR NEW.at <> OLD.at OR NEW.by <> OLD.by OR NEW.version <> OLD.version + 1 OR NEW.without_goods <> OLD.without_goods
  OR NEW.compensation_kind <> OLD.compensation_kind OR NEW.compensation_reason <> OLD.compensation_reason
  OR (OLD.countersigned_by IS NOT NULL AND NEW.countersigned_by IS NOT OLD.countersigned_by)
  OR (NEW.new_sale IS NOT OLD.new_sale AND (OLD.new_sale IS NOT NULL OR NEW.kind NOT IN ('exchange', 'reship')))
  OR (NEW.added_rounding <> OLD.added_rounding AND (OLD.new_sale IS NOT NULL OR NEW.new_sale IS NULL))
  OR OLD.state = 'void' OR (OLD.kind = 'repair' AND OLD.state = 'done') OR (OLD.state <> 'to_countersign' AND NEW.state = 'to_countersign')
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Goods are sent, come back, perhaps more than once, and are collected when they are back; where they went is said once.
CREATE TRIGGER settlement_repaired BEFORE UPDATE ON settlement
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.kind = 'repair' AND (
        (NEW.state = 'sent' AND OLD.state NOT IN ('due', 'back', 'sent')) OR (NEW.state = 'back' AND OLD.state NOT IN ('sent', 'back'))
        OR (NEW.state = 'done' AND OLD.state <> 'back') OR (NEW.state = 'due' AND OLD.state NOT IN ('to_countersign', 'due')));
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT (NEW.kind = 'repair' AND NEW.state = 'sent' AND OLD.state <> 'sent')
        AND (NEW.repair_to <> OLD.repair_to OR NEW.repair_reference <> OLD.repair_reference
            OR NEW.repair_expected IS NOT OLD.repair_expected OR NEW.repair_sent_at IS NOT OLD.repair_sent_at);
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT (NEW.kind = 'repair' AND NEW.state IN ('sent', 'back') AND NEW.state <> OLD.state)
        AND (NEW.repair_back_at IS NOT OLD.repair_back_at OR NEW.repaired IS NOT OLD.repaired);
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT (NEW.kind = 'repair' AND NEW.state = 'done')
        AND NEW.repair_collected_at IS NOT OLD.repair_collected_at;
END
-- next
-- Who signed is named, and what was paid stays granted.
CREATE TRIGGER settlement_released BEFORE UPDATE ON settlement WHEN NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'rd:needs_second_person') WHERE OLD.state = 'to_countersign' AND NEW.state <> 'void' AND NEW.countersigned_by IS NULL;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.state = 'void'
        AND EXISTS (SELECT 1 FROM payout WHERE settlement = NEW.id AND state <> 'failed');
    -- What was nothing is nothing again; goods that were given are gone.
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.state = 'void' AND OLD.state = 'done'
        AND (NEW.amount > 0 OR NEW.new_sale IS NOT NULL OR NEW.undone_at IS NULL);
END
-- next
CREATE TRIGGER settlement_done AFTER UPDATE ON settlement WHEN NEW.state = 'done'
BEGIN
    SELECT RAISE(ABORT, 'rd:not_paid') WHERE
        (SELECT coalesce(sum(amount), 0) FROM payout WHERE settlement = NEW.id AND state = 'confirmed') < NEW.amount;
    SELECT RAISE(ABORT, 'rd:not_paid') WHERE NEW.kind IN ('exchange', 'reship')
        AND NOT EXISTS (SELECT 1 FROM payout WHERE settlement = NEW.id AND state = 'confirmed');
END
-- next
CREATE TRIGGER settlement_born_done AFTER INSERT ON settlement WHEN NEW.state = 'done' OR NEW.kind = 'repair'
BEGIN
    SELECT RAISE(ABORT, 'rd:not_paid') WHERE NEW.state = 'done' AND (NEW.amount > 0 OR NEW.kind IN ('exchange', 'reship'));
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.kind = 'repair' AND NEW.state NOT IN ('to_countersign', 'due');
END
-- next
CREATE TABLE payout (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    rma INTEGER NOT NULL REFERENCES rma (id),
    settlement INTEGER NOT NULL REFERENCES settlement (id),
    number INTEGER NOT NULL CHECK (number > 0),
    voucher INTEGER NOT NULL UNIQUE CHECK (voucher > 0),
    tender TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN (tender NOT IN ('exchange', 'reship')) AND 1000000000000000),
    state TEXT NOT NULL REFERENCES code_payout_state (code),
    reference TEXT NOT NULL,
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    changed_at INTEGER,
    changed_by INTEGER,
    changed_day INTEGER,
    -- Of cash where small coins are missing: what was handed out is amount and rounding together.
    rounding INTEGER NOT NULL CHECK (rounding = 0 OR tender = 'cash'),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK (amount + rounding >= 0),
    UNIQUE (rma, number)
) STRICT
-- next
CREATE INDEX payout_day ON payout (store_day, id)
-- next
CREATE INDEX payout_changed_day ON payout (changed_day) WHERE state = 'failed'
-- next
CREATE INDEX payout_settlement ON payout (settlement)
-- next
CREATE UNIQUE INDEX payout_one_sent ON payout (settlement) WHERE state = 'sent'
-- next
CREATE TRIGGER payout_covered AFTER INSERT ON payout
BEGIN
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT sum(amount) FROM payout WHERE settlement = NEW.settlement AND state <> 'failed')
        > (SELECT amount FROM settlement WHERE id = NEW.settlement);
    SELECT RAISE(ABORT, 'rd:not_accepted') WHERE (SELECT kind FROM settlement WHERE id = NEW.settlement) <> 'compensation' AND
        (SELECT sum(amount) FROM payout WHERE settlement = NEW.settlement AND state <> 'failed')
        > (SELECT coalesce(sum(net), 0) FROM settlement_line WHERE settlement = NEW.settlement);
    SELECT RAISE(ABORT, 'rd:needs_second_person') WHERE
        (SELECT state FROM settlement WHERE id = NEW.settlement) IN ('to_countersign', 'void');
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.state = 'failed'
        OR (SELECT rma FROM settlement WHERE id = NEW.settlement) <> NEW.rma;
END
-- next
CREATE TRIGGER payout_frozen BEFORE UPDATE ON payout
WHEN NEW.id <> OLD.id OR NEW.rma <> OLD.rma OR NEW.settlement <> OLD.settlement OR NEW.number <> OLD.number OR NEW.voucher <> OLD.voucher
  OR NEW.tender <> OLD.tender OR NEW.amount <> OLD.amount OR NEW.rounding <> OLD.rounding OR NEW.reference <> OLD.reference OR NEW.at <> OLD.at
  OR NEW.store_day <> OLD.store_day OR NEW.by <> OLD.by OR NEW.version <> OLD.version + 1
  OR NOT ((OLD.state = 'sent' AND NEW.state IN ('confirmed', 'failed')) OR (OLD.state = 'confirmed' AND NEW.state = 'failed'))
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Store credits: what a customer may take goods for. Nothing of them changes; entries take from the balance.
CREATE TABLE store_credit (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    rma INTEGER NOT NULL REFERENCES rma (id),
    settlement INTEGER NOT NULL UNIQUE REFERENCES settlement (id),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    expires_on INTEGER,
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE TRIGGER store_credit_paid AFTER INSERT ON store_credit
BEGIN
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.amount > (SELECT coalesce(sum(amount), 0) FROM payout
        WHERE settlement = NEW.settlement AND rma = NEW.rma AND tender = 'store_credit' AND state = 'confirmed');
END
-- next
CREATE TABLE code_credit_entry (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_credit_entry VALUES ('redeemed'), ('voided'), ('restored')
-- next
CREATE TABLE credit_entry (
    id INTEGER PRIMARY KEY,
    credit INTEGER NOT NULL REFERENCES store_credit (id),
    kind TEXT NOT NULL REFERENCES code_credit_entry (code),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    reference TEXT NOT NULL,
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE INDEX credit_entry_credit ON credit_entry (credit)
-- next
CREATE INDEX credit_entry_reference ON credit_entry (reference) WHERE reference <> ''
-- next
CREATE TRIGGER credit_entry_covered AFTER INSERT ON credit_entry
BEGIN
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT sum(iif(kind = 'restored', -amount, amount)) FROM credit_entry WHERE credit = NEW.credit)
        > (SELECT amount FROM store_credit WHERE id = NEW.credit);
    -- What was voided comes back, by a manager's name, and no more.
    SELECT RAISE(ABORT, 'rd:needs_manager') WHERE NEW.kind = 'restored' AND (SELECT roles & 8 FROM staff WHERE id = NEW.by) IS NOT 8;
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.kind = 'restored' AND 0 >
        (SELECT sum(CASE kind WHEN 'voided' THEN amount WHEN 'restored' THEN -amount ELSE 0 END) FROM credit_entry WHERE credit = NEW.credit);
    SELECT RAISE(ABORT, 'rd:outside_window') WHERE NEW.kind IN ('redeemed', 'restored')
        AND NEW.store_day > (SELECT expires_on FROM store_credit WHERE id = NEW.credit);
END
-- next
-- What the till booked back and what may be a return of ours. Open ones wait for a decision and count nowhere; what is not ours
-- becomes a past return.
CREATE TABLE code_till_state (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_till_state VALUES ('open'), ('posted'), ('kept')
-- next
CREATE TABLE till_booking (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    source TEXT NOT NULL,
    receipt TEXT NOT NULL CHECK (receipt <> ''),
    store_day INTEGER NOT NULL,
    line INTEGER NOT NULL CHECK (line > 0),
    content BLOB NOT NULL CHECK (length(content) = 16),
    sale_receipt TEXT NOT NULL,
    payment_reference TEXT NOT NULL,
    customer INTEGER REFERENCES customer (id),
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000000000),
    state TEXT NOT NULL REFERENCES code_till_state (code),
    rma INTEGER REFERENCES rma (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((state = 'kept') = (rma IS NOT NULL)),
    UNIQUE (source, receipt, store_day, line)
) STRICT
-- next
CREATE INDEX till_booking_day ON till_booking (store_day, id)
-- next
CREATE INDEX till_booking_kept ON till_booking (rma) WHERE rma IS NOT NULL
-- next
CREATE INDEX till_booking_open ON till_booking (store_day, id) WHERE state = 'open'
-- next
-- For which of our settlements a booking stands.
CREATE TABLE till_posting (
    id INTEGER PRIMARY KEY,
    booking INTEGER NOT NULL REFERENCES till_booking (id),
    settlement_line INTEGER NOT NULL REFERENCES settlement_line (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE INDEX till_posting_booking ON till_posting (booking)
-- next
CREATE INDEX till_posting_settlement_line ON till_posting (settlement_line)
-- next
CREATE TRIGGER till_booking_born_open BEFORE INSERT ON till_booking WHEN NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
CREATE TRIGGER till_booking_frozen BEFORE UPDATE ON till_booking
WHEN NEW.id <> OLD.id OR NEW.source <> OLD.source OR NEW.receipt <> OLD.receipt OR NEW.store_day <> OLD.store_day OR NEW.line <> OLD.line
  OR NEW.content <> OLD.content OR NEW.sale_receipt <> OLD.sale_receipt OR NEW.payment_reference <> OLD.payment_reference
  OR NEW.customer IS NOT OLD.customer OR NEW.sku <> OLD.sku OR NEW.name <> OLD.name OR NEW.unit <> OLD.unit
  OR NEW.quantity <> OLD.quantity OR NEW.amount <> OLD.amount OR NEW.version <> OLD.version + 1
  OR (OLD.state <> 'open' AND NEW.state <> 'open')
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Posted is posted to the last unit; what is kept is what was left. It is open again when all that was decided is undone.
CREATE TRIGGER till_booking_decided BEFORE UPDATE ON till_booking WHEN NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (NEW.state = 'posted') <>
        (NEW.quantity = (SELECT coalesce(sum(quantity), 0) FROM till_posted WHERE booking = NEW.id));
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.state = 'open' AND (EXISTS (SELECT 1 FROM till_posted WHERE booking = NEW.id)
        OR (OLD.rma IS NOT NULL AND (SELECT outcome FROM rma WHERE id = OLD.rma) IS NOT 'undone'));
END
-- next
-- Nothing is booked twice: neither the till's units nor ours.
CREATE TRIGGER till_posting_covered AFTER INSERT ON till_posting
BEGIN
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT state FROM till_booking WHERE id = NEW.booking) <> 'open'
        OR (SELECT sum(quantity) FROM till_posted WHERE booking = NEW.booking)
            > (SELECT quantity FROM till_booking WHERE id = NEW.booking)
        OR (SELECT sum(amount) FROM till_posted WHERE booking = NEW.booking)
            > (SELECT amount FROM till_booking WHERE id = NEW.booking)
        OR (SELECT sum(quantity) FROM till_posted WHERE settlement_line = NEW.settlement_line)
            > (SELECT quantity FROM settlement_line WHERE id = NEW.settlement_line);
    SELECT RAISE(ABORT, 'rd:not_paid') WHERE
        (SELECT s.state FROM settlement_line AS l JOIN settlement AS s ON s.id = l.settlement WHERE l.id = NEW.settlement_line)
        NOT IN ('sent', 'done');
    SELECT RAISE(ABORT, 'rd:frozen') WHERE EXISTS (SELECT 1 FROM told_apart_now AS a JOIN settlement AS s ON s.rma = a.rma
        JOIN settlement_line AS l ON l.settlement = s.id WHERE a.booking = NEW.booking AND l.id = NEW.settlement_line);
END
-- next
-- Goods given for a return that the till sold, too. They come back by the desk's sale; on the till's line they take the place and
-- the money of a return.
CREATE TABLE till_goods (
    id INTEGER PRIMARY KEY,
    given_line INTEGER NOT NULL REFERENCES sale_line (id),
    till_line INTEGER NOT NULL REFERENCES sale_line (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    gross INTEGER NOT NULL CHECK (gross >= 0),
    tax INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE INDEX till_goods_given ON till_goods (given_line)
-- next
CREATE INDEX till_goods_till ON till_goods (till_line)
-- next
CREATE TRIGGER till_goods_covered AFTER INSERT ON till_goods
BEGIN
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE
        NOT EXISTS (SELECT 1 FROM sale_line AS l JOIN settlement AS s ON s.new_sale = l.sale WHERE l.id = NEW.given_line)
        OR EXISTS (SELECT 1 FROM sale_line AS l JOIN sale AS s ON s.id = l.sale
                    WHERE l.id = NEW.till_line AND (l.kind <> 'goods' OR (s.source = 'desk' AND s.typed = 0)));
    SELECT RAISE(ABORT, 'rd:over_return') WHERE
        (SELECT sum(quantity) FROM till_given WHERE given_line = NEW.given_line)
            > (SELECT quantity FROM sale_line WHERE id = NEW.given_line)
        OR (SELECT sum(quantity) FROM till_given WHERE till_line = NEW.till_line)
            + (SELECT coalesce(sum(live), 0) FROM return_line WHERE sale_line = NEW.till_line)
            > (SELECT quantity FROM sale_line WHERE id = NEW.till_line);
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE
        (SELECT sum(gross) FROM till_given WHERE till_line = NEW.till_line)
        + (SELECT coalesce(sum(history_amount), 0) FROM return_line WHERE sale_line = NEW.till_line)
        + (SELECT coalesce(sum(sl.gross), 0) FROM settlement_line AS sl JOIN return_line AS l ON l.id = sl.return_line
             JOIN settlement AS s ON s.id = sl.settlement WHERE l.sale_line = NEW.till_line AND s.state <> 'void')
        > (SELECT paid FROM sale_line WHERE id = NEW.till_line);
    SELECT RAISE(ABORT, 'rd:frozen') WHERE EXISTS (SELECT 1 FROM told_apart_now AS a JOIN sale_line AS g ON g.sale = a.given
        JOIN sale_line AS t ON t.sale = a.till WHERE g.id = NEW.given_line AND t.id = NEW.till_line);
END
-- next
-- Decisions about the till that a manager took back: each row ends one posting, one joining of goods, or one past return that was
-- kept. No row is ever changed.
CREATE TABLE till_undo (
    id INTEGER PRIMARY KEY,
    posting INTEGER UNIQUE REFERENCES till_posting (id),
    goods INTEGER UNIQUE REFERENCES till_goods (id),
    past INTEGER UNIQUE REFERENCES rma (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((posting IS NOT NULL) + (goods IS NOT NULL) + (past IS NOT NULL) = 1)
) STRICT
-- next
-- By a manager's name; what was kept is the past return of a booking; goods that came back meanwhile are not parted again.
CREATE TRIGGER till_undo_granted BEFORE INSERT ON till_undo
BEGIN
    SELECT RAISE(ABORT, 'rd:needs_manager') WHERE (SELECT roles & 8 FROM staff WHERE id = NEW.by) IS NOT 8;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.past IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM till_booking WHERE rma = NEW.past AND state = 'kept');
    SELECT RAISE(ABORT, 'rd:over_return') WHERE EXISTS (SELECT 1 FROM till_goods AS g JOIN return_line AS l ON l.sale_line = g.given_line
        WHERE g.id = NEW.goods AND l.live > 0);
END
-- next
-- The postings that stand, and the goods that are joined.
CREATE VIEW till_posted AS SELECT * FROM till_posting AS p WHERE NOT EXISTS (SELECT 1 FROM till_undo AS u WHERE u.posting = p.id)
-- next
CREATE VIEW till_given AS SELECT * FROM till_goods AS g WHERE NOT EXISTS (SELECT 1 FROM till_undo AS u WHERE u.goods = g.id)
-- next
-- Units sent again whose numbers were read. They are on their way until the parcel arrived, which makes them goods given, or was lost.
CREATE TABLE sent_unit (
    id INTEGER PRIMARY KEY,
    payout INTEGER NOT NULL REFERENCES payout (id),
    return_line INTEGER NOT NULL REFERENCES return_line (id),
    serial TEXT NOT NULL COLLATE NOCASE CHECK (serial <> ''),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    UNIQUE (payout, return_line, serial)
) STRICT
-- next
CREATE INDEX sent_unit_serial ON sent_unit (serial)
-- next
-- Lines by which units came back to stay: accepted, and not repaired for the customer.
CREATE VIEW unit_back AS SELECT l.id, l.sale_line, l.sku, l.serial, r.store_day FROM return_line AS l JOIN rma AS r ON r.id = l.rma
WHERE l.accepted > 0 AND r.outcome IS NOT 'undone' AND NOT EXISTS (SELECT 1 FROM settlement_line AS x
    JOIN settlement AS t ON t.id = x.settlement WHERE x.return_line = l.id AND t.kind = 'repair' AND t.state <> 'void')
-- next
-- Units sold or given by a number of their own that did not come back since: neither by their line, nor without a receipt or by one
-- that has no number. The till's line of goods that the desk gave is none.
CREATE VIEW unit_out AS SELECT l.id AS sale_line, l.sale, l.sku, l.serial, s.receipt, s.store_day FROM sale_line AS l JOIN sale AS s ON s.id = l.sale
WHERE l.serial <> '' AND l.quantity = 1000 AND l.kind = 'goods' AND NOT EXISTS (SELECT 1 FROM till_given WHERE till_line = l.id)
  AND NOT EXISTS (SELECT 1 FROM unit_back AS b WHERE b.sale_line = l.id)
  AND NOT EXISTS (SELECT 1 FROM unit_back AS b WHERE b.serial = l.serial COLLATE NOCASE AND b.serial <> '' AND b.sku = l.sku
    AND b.store_day >= coalesce(s.store_day, b.store_day) AND coalesce((SELECT o.serial FROM sale_line AS o WHERE o.id = b.sale_line), '') = '')
-- next
-- A unit leaves once until it comes back: in a parcel that is under way, for a line of what the parcel settles, as many as that has.
CREATE TRIGGER sent_unit_leaves AFTER INSERT ON sent_unit
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT tender <> 'reship' OR state <> 'sent' FROM payout WHERE id = NEW.payout);
    SELECT RAISE(ABORT, 'rd:bad_quantity') WHERE (SELECT sum(1000) FROM sent_unit WHERE payout = NEW.payout AND return_line = NEW.return_line)
        > coalesce((SELECT x.quantity FROM payout AS p JOIN settlement_line AS x ON x.settlement = p.settlement
            WHERE p.id = NEW.payout AND x.return_line = NEW.return_line), 0);
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE EXISTS (SELECT 1 FROM unit_out WHERE serial = NEW.serial COLLATE NOCASE
            AND sku = (SELECT sku FROM return_line WHERE id = NEW.return_line))
        OR EXISTS (SELECT 1 FROM sent_unit AS u JOIN payout AS p ON p.id = u.payout JOIN return_line AS l ON l.id = u.return_line
            WHERE u.serial = NEW.serial AND u.id <> NEW.id AND p.state = 'sent'
              AND l.sku = (SELECT sku FROM return_line WHERE id = NEW.return_line));
END
-- next
-- So do goods that the desk gives; those of a parcel that arrived left when it did.
CREATE TRIGGER sale_line_leaves BEFORE INSERT ON sale_line
WHEN NEW.serial <> '' AND (SELECT source = 'desk' AND typed = 0 FROM sale WHERE id = NEW.sale)
BEGIN
    SELECT RAISE(ABORT, 'rd:bad_quantity') WHERE NEW.quantity <> 1000;
    SELECT RAISE(ABORT, 'rd:not_returnable') WHERE (EXISTS (SELECT 1 FROM unit_out WHERE serial = NEW.serial COLLATE NOCASE AND sku = NEW.sku)
        OR EXISTS (SELECT 1 FROM sent_unit AS u JOIN payout AS p ON p.id = u.payout JOIN return_line AS l ON l.id = u.return_line
            WHERE u.serial = NEW.serial AND p.state = 'sent' AND l.sku = NEW.sku))
        AND NOT EXISTS (SELECT 1 FROM sent_unit AS u JOIN payout AS p ON p.id = u.payout JOIN settlement AS t ON t.id = p.settlement
            WHERE u.serial = NEW.serial AND p.state = 'confirmed' AND t.new_sale IS NULL);
END
-- next
-- What a manager says is not the same: a booking of the till and a return of ours, or goods given and a sale of the till. A row that
-- withdraws another one ends it. No row is ever changed.
CREATE TABLE told_apart (
    id INTEGER PRIMARY KEY,
    booking INTEGER REFERENCES till_booking (id),
    rma INTEGER REFERENCES rma (id),
    given INTEGER REFERENCES sale (id),
    till INTEGER REFERENCES sale (id),
    withdraws INTEGER REFERENCES told_apart (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((booking IS NULL) = (rma IS NULL) AND (given IS NULL) = (till IS NULL) AND (booking IS NULL) <> (given IS NULL))
) STRICT
-- next
CREATE INDEX told_apart_booking ON told_apart (booking, rma) WHERE booking IS NOT NULL
-- next
CREATE INDEX told_apart_till ON told_apart (till, given) WHERE till IS NOT NULL
-- next
CREATE INDEX told_apart_given ON told_apart (given, till) WHERE given IS NOT NULL
-- next
CREATE UNIQUE INDEX told_apart_withdrawn ON told_apart (withdraws) WHERE withdraws IS NOT NULL
-- next
-- Those that stand.
CREATE VIEW told_apart_now AS SELECT a.id, a.booking, a.rma, a.given, a.till FROM told_apart AS a
WHERE a.withdraws IS NULL AND NOT EXISTS (SELECT 1 FROM told_apart AS w WHERE w.withdraws = a.id)
-- next
-- By a manager's name, of the desk's own and of the till's, and not against what was joined; a pair is told apart once at a time.
CREATE TRIGGER told_apart_granted BEFORE INSERT ON told_apart
BEGIN
    SELECT RAISE(ABORT, 'rd:needs_manager') WHERE (SELECT roles & 8 FROM staff WHERE id = NEW.by) IS NOT 8;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.withdraws IS NOT NULL AND NOT EXISTS (SELECT 1 FROM told_apart_now WHERE id = NEW.withdraws
        AND booking IS NEW.booking AND rma IS NEW.rma AND given IS NEW.given AND till IS NEW.till);
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.withdraws IS NULL AND (
        EXISTS (SELECT 1 FROM told_apart_now WHERE booking IS NEW.booking AND rma IS NEW.rma AND given IS NEW.given AND till IS NEW.till)
        OR EXISTS (SELECT 1 FROM till_posted AS p JOIN settlement_line AS l ON l.id = p.settlement_line JOIN settlement AS s ON s.id = l.settlement
            WHERE p.booking = NEW.booking AND s.rma = NEW.rma)
        OR EXISTS (SELECT 1 FROM sale_line AS l JOIN till_given AS g ON g.till_line = l.id JOIN sale_line AS o ON o.id = g.given_line
            WHERE l.sale = NEW.till AND o.sale = NEW.given)
        OR (NEW.rma IS NOT NULL AND (SELECT origin FROM rma WHERE id = NEW.rma) <> 'desk')
        OR (NEW.given IS NOT NULL AND NOT EXISTS (SELECT 1 FROM settlement WHERE new_sale = NEW.given))
        OR (NEW.till IS NOT NULL AND EXISTS (SELECT 1 FROM sale WHERE id = NEW.till AND source = 'desk' AND typed = 0)));
END
-- next
-- What a file said about the sale of a past return's line whose sale was not here.
CREATE TABLE past_unmatched (
    id INTEGER PRIMARY KEY,
    return_line INTEGER NOT NULL UNIQUE REFERENCES return_line (id),
    sale_receipt TEXT NOT NULL,
    payment_reference TEXT NOT NULL,
    credited_at INTEGER,
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
-- Warnings about customers. A row that withdraws another one ends it; a flag without a last day ("until", a store day) counts until
-- then. No row is ever changed.
CREATE TABLE customer_flag (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    withdraws INTEGER REFERENCES customer_flag (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    until INTEGER CHECK (until >= store_day),
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK (withdraws IS NULL OR until IS NULL)
) STRICT
-- next
CREATE INDEX customer_flag_customer ON customer_flag (customer) WHERE withdraws IS NULL
-- next
CREATE UNIQUE INDEX customer_flag_withdrawn ON customer_flag (withdraws) WHERE withdraws IS NOT NULL
-- next
-- By a manager's name; what is withdrawn is a flag of the same customer.
CREATE TRIGGER customer_flag_granted BEFORE INSERT ON customer_flag
BEGIN
    SELECT RAISE(ABORT, 'rd:needs_manager') WHERE (SELECT roles & 8 FROM staff WHERE id = NEW.by) IS NOT 8;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.withdraws IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM customer_flag WHERE id = NEW.withdraws AND withdraws IS NULL AND customer = NEW.customer);
END
-- next
-- To which group of the rules a manager said that a customer belongs; the newest row counts. "none" is no group, whatever the
-- till says; with "till" its word counts again.
CREATE TABLE customer_group (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    code TEXT NOT NULL CHECK (code <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE INDEX customer_group_customer ON customer_group (customer)
-- next
-- By a manager's name.
CREATE TRIGGER customer_group_granted BEFORE INSERT ON customer_group
BEGIN
    SELECT RAISE(ABORT, 'rd:needs_manager') WHERE (SELECT roles & 8 FROM staff WHERE id = NEW.by) IS NOT 8;
END
-- next
CREATE TABLE code_parcel_state (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_parcel_state VALUES ('open'), ('matched'), ('sent_back')
-- next
-- Parcels that came before anybody knew which return they are.
CREATE TABLE parcel (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    carrier TEXT NOT NULL CHECK (carrier <> ''),
    tracking TEXT NOT NULL CHECK (tracking <> ''),
    note TEXT NOT NULL,
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL REFERENCES code_parcel_state (code),
    rma INTEGER REFERENCES rma (id),
    ended_at INTEGER,
    ended_by INTEGER REFERENCES staff (id),
    back_carrier TEXT NOT NULL,
    back_tracking TEXT NOT NULL,
    reason TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((state = 'open') = (ended_at IS NULL) AND (ended_at IS NULL) = (ended_by IS NULL)),
    CHECK ((state = 'matched') = (rma IS NOT NULL)),
    CHECK ((state = 'sent_back') = (back_carrier <> '') AND (back_carrier <> '') = (back_tracking <> '')
        AND (back_carrier <> '') = (reason <> ''))
) STRICT
-- next
-- What was sent back may come again.
CREATE UNIQUE INDEX parcel_number ON parcel (tracking COLLATE NOCASE, carrier COLLATE NOCASE) WHERE state <> 'sent_back'
-- next
CREATE INDEX parcel_any_number ON parcel (tracking COLLATE NOCASE)
-- next
CREATE INDEX parcel_open ON parcel (due_at, id) WHERE state = 'open'
-- next
CREATE TRIGGER parcel_born_open BEFORE INSERT ON parcel WHEN NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- It was matched with the wrong return, in the version that is named; by who may receive or hand back goods.
CREATE TABLE parcel_unmatch (
    id INTEGER PRIMARY KEY,
    parcel INTEGER NOT NULL REFERENCES parcel (id),
    parcel_version INTEGER NOT NULL,
    rma INTEGER NOT NULL REFERENCES rma (id),
    matched_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    UNIQUE (parcel, parcel_version)
) STRICT
-- next
CREATE INDEX parcel_unmatch_rma ON parcel_unmatch (rma)
-- next
CREATE TRIGGER parcel_unmatched BEFORE INSERT ON parcel_unmatch
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE coalesce((SELECT roles & 11 FROM staff WHERE id = NEW.by), 0) = 0;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT EXISTS (SELECT 1 FROM parcel WHERE id = NEW.parcel AND state = 'matched'
        AND version = NEW.parcel_version AND rma = NEW.rma AND ended_at = NEW.matched_at);
END
-- next
-- A parcel changes when it is known what it is, and when that was wrong; then it waits anew.
CREATE TRIGGER parcel_frozen BEFORE UPDATE ON parcel
WHEN NEW.id <> OLD.id OR NEW.carrier <> OLD.carrier OR NEW.tracking <> OLD.tracking OR NEW.note <> OLD.note OR NEW.at <> OLD.at
  OR NEW.by <> OLD.by OR NEW.version <> OLD.version + 1
  OR NOT ((OLD.state = 'open' AND NEW.due_at = OLD.due_at)
    OR (OLD.state = 'matched' AND NEW.state = 'open' AND NEW.due_at >= OLD.due_at
        AND EXISTS (SELECT 1 FROM parcel_unmatch WHERE parcel = OLD.id AND parcel_version = OLD.version)))
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Invoices issued for a sale, as its file or the paper says; one more when it was issued anew. A number is empty where a file
-- says only that there is one. Goods given in exchange stand under the invoices of the goods that came back. A row that withdraws
-- another one ends it; no row is ever changed.
CREATE TABLE sale_invoice (
    id INTEGER PRIMARY KEY,
    sale INTEGER NOT NULL REFERENCES sale (id),
    kind TEXT NOT NULL REFERENCES code_invoice_kind (code),
    number TEXT NOT NULL,
    withdraws INTEGER REFERENCES sale_invoice (id),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    -- The row that was withdrawn by mistake, which stands again as this one.
    restores INTEGER REFERENCES sale_invoice (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((withdraws IS NULL AND restores IS NULL) = (reason = '')),
    CHECK (withdraws IS NULL OR restores IS NULL)
) STRICT
-- next
CREATE INDEX sale_invoice_sale ON sale_invoice (sale, kind, number)
-- next
CREATE INDEX sale_invoice_number ON sale_invoice (number) WHERE number <> ''
-- next
CREATE UNIQUE INDEX sale_invoice_withdrawn ON sale_invoice (withdraws) WHERE withdraws IS NOT NULL
-- next
CREATE UNIQUE INDEX sale_invoice_restored ON sale_invoice (restores) WHERE restores IS NOT NULL
-- next
-- By whoever may withdraw one: what was withdrawn of the same sale and number, and does not stand.
CREATE TRIGGER sale_invoice_again BEFORE INSERT ON sale_invoice WHEN NEW.restores IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE coalesce((SELECT roles & 12 FROM staff WHERE id = NEW.by), 0) = 0;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT EXISTS (SELECT 1 FROM sale_invoice AS i JOIN sale_invoice AS w ON w.withdraws = i.id
        WHERE i.id = NEW.restores AND i.withdraws IS NULL AND i.sale = NEW.sale AND i.kind = NEW.kind AND i.number = NEW.number);
    SELECT RAISE(ABORT, 'rd:frozen') WHERE EXISTS (SELECT 1 FROM sale_invoice_now WHERE sale = NEW.sale
        AND iif(NEW.number = '', kind = NEW.kind AND number = '', number = NEW.number));
END
-- next
-- Those that stand.
CREATE VIEW sale_invoice_now AS SELECT i.id, i.sale, i.kind, i.number FROM sale_invoice AS i
WHERE i.withdraws IS NULL AND NOT EXISTS (SELECT 1 FROM sale_invoice AS w WHERE w.withdraws = i.id)
-- next
-- What arrived at the customer for goods, in money or as a credit that was not voided.
CREATE VIEW given_back AS SELECT r.id AS rma,
    (SELECT coalesce(sum(p.amount), 0) FROM settlement AS s JOIN payout AS p ON p.settlement = s.id WHERE s.rma = r.id
        AND s.kind <> 'compensation' AND s.state <> 'void' AND p.state = 'confirmed' AND p.tender NOT IN ('exchange', 'reship'))
    - (SELECT coalesce(sum(iif(e.kind = 'restored', -e.amount, e.amount)), 0) FROM settlement AS s JOIN store_credit AS c ON c.settlement = s.id
        JOIN credit_entry AS e ON e.credit = c.id WHERE s.rma = r.id AND e.kind IN ('voided', 'restored')) AS amount
FROM rma AS r
-- next
-- A cashier or a manager withdraws an invoice of the same sale and number, and not while a red invoice that stands was noted for
-- returns of that sale and it is the last one.
CREATE TRIGGER sale_invoice_ended BEFORE INSERT ON sale_invoice WHEN NEW.withdraws IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE coalesce((SELECT roles & 12 FROM staff WHERE id = NEW.by), 0) = 0;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT EXISTS (SELECT 1 FROM sale_invoice_now WHERE id = NEW.withdraws
        AND sale = NEW.sale AND kind = NEW.kind AND number = NEW.number);
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NOT EXISTS (SELECT 1 FROM sale_invoice_now WHERE sale = NEW.sale AND id <> NEW.withdraws)
        AND EXISTS (SELECT 1 FROM rma AS r JOIN red_invoice AS v ON v.rma = r.id WHERE r.sale = NEW.sale AND v.withdraws IS NULL
            AND NOT EXISTS (SELECT 1 FROM red_invoice AS w WHERE w.withdraws = v.id));
END
-- next
CREATE TABLE code_benefit (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_benefit VALUES ('points'), ('points_spent'), ('coupon')
-- next
-- Points that the customer earned and spent, and the coupon they used: few sales have any. Noted once, by a file or by hand.
CREATE TABLE sale_benefit (
    id INTEGER PRIMARY KEY,
    sale INTEGER NOT NULL UNIQUE REFERENCES sale (id),
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 1000000000000),
    points_spent INTEGER NOT NULL CHECK (points_spent BETWEEN 0 AND 1000000000000),
    coupon TEXT NOT NULL,
    at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK (points > 0 OR points_spent > 0 OR coupon <> '')
) STRICT
-- next
-- By whom points were taken back or given back, or the coupon given back (which counts 1). Negative where too much had been done.
CREATE TABLE benefit_tick (
    id INTEGER PRIMARY KEY,
    rma INTEGER NOT NULL REFERENCES rma (id),
    kind TEXT NOT NULL REFERENCES code_benefit (code),
    points INTEGER NOT NULL CHECK (points <> 0 AND points BETWEEN -1000000000000 AND 1000000000000),
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE INDEX benefit_tick_rma ON benefit_tick (rma)
-- next
-- A cashier or a manager, for a return of the desk that granted something, and never more than the sale carried.
CREATE TRIGGER benefit_tick_covered AFTER INSERT ON benefit_tick
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE coalesce((SELECT roles & 12 FROM staff WHERE id = NEW.by), 0) = 0
        OR (SELECT origin FROM rma WHERE id = NEW.rma) <> 'desk';
    SELECT RAISE(ABORT, 'rd:not_outstanding') WHERE NEW.points > 0
        AND NOT EXISTS (SELECT 1 FROM settlement WHERE rma = NEW.rma AND state <> 'void' AND kind IN ('refund', 'store_credit', 'exchange'));
    SELECT RAISE(ABORT, 'rd:not_outstanding') WHERE
        (SELECT sum(points) FROM benefit_tick WHERE rma = NEW.rma AND kind = NEW.kind)
        NOT BETWEEN 0 AND coalesce((SELECT CASE NEW.kind WHEN 'points' THEN b.points WHEN 'points_spent' THEN b.points_spent
            ELSE b.coupon <> '' END FROM rma AS r JOIN sale_benefit AS b ON b.sale = r.sale WHERE r.id = NEW.rma), 0);
END
-- next
-- Red-letter invoices for what a return gave back. A row that withdraws another one ends it; no row is ever changed.
CREATE TABLE red_invoice (
    id INTEGER PRIMARY KEY,
    rma INTEGER NOT NULL REFERENCES rma (id),
    withdraws INTEGER REFERENCES red_invoice (id),
    number TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000000000),
    tax INTEGER NOT NULL CHECK (tax BETWEEN 0 AND amount),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((withdraws IS NULL) = (number <> '')),
    CHECK ((withdraws IS NULL) = (amount > 0)),
    CHECK ((withdraws IS NULL) = (reason = ''))
) STRICT
-- next
CREATE INDEX red_invoice_rma ON red_invoice (rma)
-- next
CREATE UNIQUE INDEX red_invoice_withdrawn ON red_invoice (withdraws) WHERE withdraws IS NOT NULL
-- next
-- Only for an invoiced sale, and together never more than arrived at the customer in money or as a credit for the goods, nor more
-- than the sale counts, of goods given what moved over with them, nor more tax than what was settled has. What is withdrawn is a red invoice of the same return.
CREATE TRIGGER red_invoice_covered AFTER INSERT ON red_invoice
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.withdraws IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM red_invoice WHERE id = NEW.withdraws AND withdraws IS NULL AND rma = NEW.rma);
    SELECT RAISE(ABORT, 'rd:not_outstanding') WHERE NEW.withdraws IS NULL
        AND NOT EXISTS (SELECT 1 FROM sale_invoice_now WHERE sale = (SELECT sale FROM rma WHERE id = NEW.rma));
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.withdraws IS NULL AND EXISTS (SELECT 1 FROM red_invoice AS r
        WHERE r.rma = NEW.rma AND r.number = NEW.number AND r.id <> NEW.id
          AND NOT EXISTS (SELECT 1 FROM red_invoice AS w WHERE w.withdraws = r.id));
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.withdraws IS NULL AND
        (SELECT sum(amount) FROM red_invoice AS r WHERE r.rma = NEW.rma
            AND NOT EXISTS (SELECT 1 FROM red_invoice AS w WHERE w.withdraws = r.id))
        > (SELECT amount FROM given_back WHERE rma = NEW.rma);
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.withdraws IS NULL AND
        (SELECT sum(r.amount) FROM rma AS m JOIN rma AS o ON o.sale = m.sale JOIN red_invoice AS r ON r.rma = o.id
          WHERE m.id = NEW.rma AND NOT EXISTS (SELECT 1 FROM red_invoice AS w WHERE w.withdraws = r.id))
        > (SELECT sum(paid) FROM sale_line WHERE sale = (SELECT sale FROM rma WHERE id = NEW.rma) AND kind = 'goods');
    SELECT RAISE(ABORT, 'rd:over_settlement') FROM rma AS m JOIN settlement AS t ON t.new_sale = m.sale JOIN rma AS f ON f.id = t.rma
        WHERE m.id = NEW.rma AND NEW.withdraws IS NULL
          AND NOT EXISTS (SELECT 1 FROM sale_invoice_now AS i WHERE i.sale = m.sale AND NOT EXISTS
            (SELECT 1 FROM sale_invoice_now AS o WHERE o.sale = f.sale AND o.kind = i.kind AND o.number = i.number))
          AND (SELECT sum(r.amount) FROM rma AS o JOIN red_invoice AS r ON r.rma = o.id
                WHERE o.sale = m.sale AND NOT EXISTS (SELECT 1 FROM red_invoice AS w WHERE w.withdraws = r.id))
            > (SELECT coalesce(sum(p.amount), 0) FROM payout AS p WHERE p.settlement = t.id AND p.state = 'confirmed'
                AND p.tender IN ('exchange', 'reship'));
    SELECT RAISE(ABORT, 'rd:over_settlement') WHERE NEW.withdraws IS NULL AND
        (SELECT sum(tax) FROM red_invoice AS r WHERE r.rma = NEW.rma
            AND NOT EXISTS (SELECT 1 FROM red_invoice AS w WHERE w.withdraws = r.id))
        > (SELECT coalesce(sum(l.tax), 0) FROM settlement_line AS l JOIN settlement AS s ON s.id = l.settlement
            WHERE s.rma = NEW.rma AND s.state <> 'void' AND l.tax > 0);
END
-- next
-- Which customers are one person: "other" reads as "kept" and keeps its own sales and returns. A row that undoes another one ends it.
-- No row is ever changed. Every customer is merged into at most one that is itself not merged, so that there is no way in circles.
CREATE TABLE customer_merge (
    id INTEGER PRIMARY KEY,
    kept INTEGER NOT NULL REFERENCES customer (id),
    other INTEGER NOT NULL REFERENCES customer (id),
    undoes INTEGER REFERENCES customer_merge (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK (kept <> other)
) STRICT
-- next
CREATE INDEX customer_merge_kept ON customer_merge (kept) WHERE undoes IS NULL
-- next
CREATE INDEX customer_merge_other ON customer_merge (other) WHERE undoes IS NULL
-- next
CREATE UNIQUE INDEX customer_merge_undone ON customer_merge (undoes) WHERE undoes IS NOT NULL
-- next
-- The merges that stand.
CREATE VIEW customer_same AS SELECT m.id AS merge, m.kept, m.other FROM customer_merge AS m
WHERE m.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM customer_merge AS u WHERE u.undoes = m.id)
-- next
-- By a manager's name; what is undone is a merge of the same two.
CREATE TRIGGER customer_merge_granted BEFORE INSERT ON customer_merge
BEGIN
    SELECT RAISE(ABORT, 'rd:needs_manager') WHERE (SELECT roles & 8 FROM staff WHERE id = NEW.by) IS NOT 8;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.undoes IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM customer_merge WHERE id = NEW.undoes AND undoes IS NULL AND kept = NEW.kept AND other = NEW.other);
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.undoes IS NULL
        AND EXISTS (SELECT 1 FROM customer_same WHERE other IN (NEW.other, NEW.kept));
END
-- next
-- The history. "touched" lists the protected rows an entry wrote: table number (1 byte), id (8), mac (16) each;
-- "digest" is keyed over the digest before it and everything here.
CREATE TABLE code_channel_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_channel_kind VALUES ('mail'), ('wecom'), ('dingtalk'), ('feishu'), ('gateway'), ('copy'), ('phone'), ('paper')
-- next
-- What the store tells the customer of a return. Nothing of it changes; "digest" is of the words in message_text.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    rma INTEGER NOT NULL REFERENCES rma (id),
    event TEXT NOT NULL CHECK (event <> ''),
    about TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel <> ''),
    kind TEXT NOT NULL REFERENCES code_channel_kind (code),
    language TEXT NOT NULL CHECK (language IN ('en', 'zh_CN')),
    key TEXT NOT NULL UNIQUE CHECK (length(key) = 32),
    queued_at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    digest TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE INDEX message_rma ON message (rma, id)
-- next
-- Nobody is told of money that did not arrive, nor about a return that is not of the desk.
CREATE TRIGGER message_true BEFORE INSERT ON message
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT origin FROM rma WHERE id = NEW.rma) <> 'desk'
        OR (NEW.event = 'paid' AND NOT EXISTS (SELECT 1 FROM payout
            WHERE rma = NEW.rma AND state = 'confirmed' AND NEW.about = 'payout:' || number));
END
-- next
-- To whom and in which words; may be erased, the message keeps the salted digest.
CREATE TABLE message_text (
    message INTEGER PRIMARY KEY REFERENCES message (id),
    salt BLOB NOT NULL,
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    variables TEXT NOT NULL CHECK (substr(variables, 1, 1) = '{')
) STRICT
-- next
-- How a message ended, once and for ever.
CREATE TABLE message_end (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL UNIQUE REFERENCES message (id),
    state TEXT NOT NULL CHECK (state IN ('sent', 'given_up', 'cancelled')),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL,
    code TEXT NOT NULL,
    reference TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    CHECK ((state = 'sent') = (code = ''))
) STRICT
-- next
CREATE INDEX message_end_at ON message_end (at) WHERE state = 'sent'
-- next
-- A payout that failed meanwhile is announced by nobody.
CREATE TRIGGER message_end_true BEFORE INSERT ON message_end WHEN NEW.state = 'sent'
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') FROM message AS m WHERE m.id = NEW.message AND m.event = 'paid' AND NOT EXISTS
        (SELECT 1 FROM payout WHERE rma = m.rma AND state = 'confirmed' AND m.about = 'payout:' || number);
END
-- next
-- Messages that wait, outside the chain: when the next try is due and what came of the last. Rows come and go with messages.
CREATE TABLE message_queue (
    message INTEGER PRIMARY KEY REFERENCES message (id),
    rma INTEGER NOT NULL,
    channel TEXT NOT NULL,
    next_at INTEGER NOT NULL,
    tries INTEGER NOT NULL CHECK (tries >= 0),
    code TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT
-- next
CREATE INDEX message_queue_due ON message_queue (channel, next_at)
-- next
CREATE INDEX message_queue_rma ON message_queue (rma, channel, message)
-- next
CREATE TRIGGER message_waits AFTER INSERT ON message
BEGIN INSERT INTO message_queue VALUES (NEW.id, NEW.rma, NEW.channel, NEW.queued_at, 0, '', ''); END
-- next
CREATE TRIGGER message_ends AFTER INSERT ON message_end
BEGIN DELETE FROM message_queue WHERE message = NEW.message; END
-- next
-- Channels that cannot send as they are set up; outside the chain.
CREATE TABLE channel_stop (
    channel TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- next
-- The digest of a part of a store day for one reader, outside the chain: its one key, when the next try is due and what came of it.
CREATE TABLE digest_sending (
    store_day INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('morning', 'evening')),
    address TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE CHECK (length(key) = 32),
    tries INTEGER NOT NULL CHECK (tries >= 0),
    next_at INTEGER NOT NULL,
    ended_at INTEGER,
    code TEXT NOT NULL,
    answer TEXT NOT NULL,
    CHECK (code <> '' OR ended_at IS NOT NULL), -- without a fault it was sent
    PRIMARY KEY (store_day, part, address)
) STRICT, WITHOUT ROWID
-- next
-- The unguessable name of the page on which a customer reads how far the return is: made once, for ever.
CREATE TABLE progress_link (
    id INTEGER PRIMARY KEY,
    rma INTEGER NOT NULL UNIQUE REFERENCES rma (id),
    token TEXT NOT NULL UNIQUE CHECK (length(token) = 32 AND token NOT GLOB '*[^0-9a-f]*'),
    at INTEGER NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE TRIGGER progress_link_of_desk BEFORE INSERT ON progress_link
WHEN (SELECT origin FROM rma WHERE id = NEW.rma) <> 'desk'
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
-- Pages that were written, outside the chain: where, by which rules, and the newest entry of the return that they show.
CREATE TABLE progress_page (
    rma INTEGER PRIMARY KEY REFERENCES rma (id),
    folder TEXT NOT NULL CHECK (folder <> ''),
    policy INTEGER NOT NULL,
    event INTEGER NOT NULL,
    written_at INTEGER NOT NULL
) STRICT
-- next
-- Pictures of the goods of a return, numbered within it. "sha256" and "size" are of the bytes in photo_bytes.
CREATE TABLE photo (
    id INTEGER PRIMARY KEY,
    rma INTEGER NOT NULL REFERENCES rma (id),
    number INTEGER NOT NULL CHECK (number > 0),
    return_line INTEGER REFERENCES return_line (id),
    step TEXT NOT NULL CHECK (step IN ('log', 'inspect', 'other')),
    taken_at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 2097152),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 65535),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 65535),
    caption TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    UNIQUE (rma, number)
) STRICT
-- next
-- Of a return of the desk, of one of its own lines, the next number, and no more than twenty that were not removed.
CREATE TRIGGER photo_true BEFORE INSERT ON photo
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE (SELECT origin FROM rma WHERE id = NEW.rma) <> 'desk'
        OR (NEW.return_line IS NOT NULL AND (SELECT rma FROM return_line WHERE id = NEW.return_line) IS NOT NEW.rma)
        OR NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM photo WHERE rma = NEW.rma)
        OR (SELECT count(*) FROM photo AS p WHERE p.rma = NEW.rma
            AND NOT EXISTS (SELECT 1 FROM photo_removal WHERE photo = p.id)) >= 20;
END
-- next
-- The JPEG itself, apart so that lists never read it. Goes when its photo is removed; the photo keeps its digest.
CREATE TABLE photo_bytes (photo INTEGER PRIMARY KEY REFERENCES photo (id), bytes BLOB NOT NULL) STRICT
-- next
CREATE TRIGGER photo_bytes_fit BEFORE INSERT ON photo_bytes
BEGIN
    SELECT RAISE(ABORT, 'rd:frozen') WHERE substr(NEW.bytes, 1, 2) IS NOT x'FFD8'
        OR (SELECT size FROM photo WHERE id = NEW.photo) IS NOT length(NEW.bytes)
        OR EXISTS (SELECT 1 FROM photo_removal WHERE photo = NEW.photo);
END
-- next
-- A photo that was removed, once and for ever.
CREATE TABLE photo_removal (
    id INTEGER PRIMARY KEY,
    photo INTEGER NOT NULL UNIQUE REFERENCES photo (id),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
CREATE TRIGGER photo_removed AFTER INSERT ON photo_removal
BEGIN DELETE FROM photo_bytes WHERE photo = NEW.photo; END
-- next
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    store_day INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    action INTEGER NOT NULL REFERENCES code_action (id),
    rma INTEGER REFERENCES rma (id),
    payload TEXT NOT NULL,
    touched BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT
-- next
CREATE INDEX event_rma ON event (rma, id) WHERE rma IS NOT NULL
-- next
CREATE INDEX event_closings ON event (rma, id) WHERE action IN (31, 35)
-- next
-- Who approved, received and waived goods, for the month's export.
CREATE INDEX event_hands ON event (rma, at, action, actor) WHERE action IN (14, 17, 38)
-- next
CREATE INDEX event_clock ON event (id) WHERE action = 37
-- next
-- Who opened a window on a day.
CREATE INDEX event_session ON event (store_day, actor) WHERE action = 8
-- next
-- What one person did alone where two are asked for ("record and report").
CREATE INDEX event_single ON event (store_day, rma) WHERE action IN (15, 20, 22, 23, 38, 39, 40, 41, 47) AND instr(payload, '"single_person"') > 0
-- next
-- Returns logged and closed by day, so that a month's opening needs no scan. A reopening takes a closing back on its own day.
CREATE TABLE day_count (store_day INTEGER NOT NULL PRIMARY KEY, logged INTEGER NOT NULL, closed INTEGER NOT NULL) STRICT, WITHOUT ROWID
-- next
CREATE TRIGGER day_logged AFTER INSERT ON rma WHEN NEW.origin = 'desk'
BEGIN
    INSERT INTO day_count VALUES (NEW.store_day, 1, 0) ON CONFLICT (store_day) DO UPDATE SET logged = logged + 1;
END
-- next
CREATE TRIGGER day_closed AFTER INSERT ON event WHEN NEW.action IN (31, 35)
BEGIN
    INSERT INTO day_count VALUES (NEW.store_day, 0, iif(NEW.action = 31, 1, -1))
        ON CONFLICT (store_day) DO UPDATE SET closed = closed + iif(NEW.action = 31, 1, -1);
END
-- next
-- Figures kept while the store works, so that a month's summary needs no scan; `verify` rebuilds and compares them.
-- When each month with work ended or will end: fixed at its first write, whatever the rules say later.
CREATE TABLE month_end (month INTEGER NOT NULL PRIMARY KEY, ends_at INTEGER NOT NULL UNIQUE) STRICT
-- next
CREATE TABLE code_figure (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID
-- next
INSERT INTO code_figure VALUES ('all'), ('day'), ('reason'), ('article'), ('condition'), ('disposition'), ('staff')
-- next
-- Returns of the desk by the month in which they were logged, as they stand when that month ends. "late": returns of which
-- a step was late; "rated": lines of returns that are late or finished, "on_time": those of them that never were late.
-- No CHECK here: an altered figure must not stop anybody's work, `verify` names it.
CREATE TABLE month_figure (
    month INTEGER NOT NULL REFERENCES month_end (month),
    kind TEXT NOT NULL REFERENCES code_figure (code),
    key TEXT NOT NULL,
    returns INTEGER NOT NULL,
    late INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    value INTEGER NOT NULL,
    with_fee INTEGER NOT NULL,
    rated INTEGER NOT NULL,
    on_time INTEGER NOT NULL,
    PRIMARY KEY (month, kind, key)
) STRICT, WITHOUT ROWID
-- next
-- Minutes of work that those of them took that were settled.
CREATE TABLE month_settled (
    month INTEGER NOT NULL REFERENCES month_end (month),
    minutes INTEGER NOT NULL,
    returns INTEGER NOT NULL,
    PRIMARY KEY (month, minutes)
) STRICT, WITHOUT ROWID
-- next
-- Minutes that tasks took, by the month in which they were closed.
CREATE TABLE month_step (
    month INTEGER NOT NULL REFERENCES month_end (month),
    step TEXT NOT NULL REFERENCES code_step (code),
    minutes INTEGER NOT NULL,
    tasks INTEGER NOT NULL CHECK (tasks >= 0),
    on_time INTEGER NOT NULL CHECK (on_time BETWEEN 0 AND tasks),
    PRIMARY KEY (month, step, minutes)
) STRICT, WITHOUT ROWID
-- next
CREATE TRIGGER month_step_closed AFTER UPDATE ON task WHEN OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL AND NEW.carried = 0
BEGIN
    INSERT INTO month_step SELECT month, NEW.step, (NEW.closed_at - NEW.opened_at - NEW.paused_ms) / 60000, 1, NEW.closed_at <= NEW.limit_at
        FROM month_end WHERE ends_at > NEW.closed_at ORDER BY ends_at LIMIT 1
        ON CONFLICT (month, step, minutes) DO UPDATE SET tasks = tasks + 1, on_time = on_time + excluded.on_time;
END
-- next
-- A review that the rules answered is closed when it is written.
CREATE TRIGGER month_step_born_closed AFTER INSERT ON task WHEN NEW.closed_at IS NOT NULL AND NEW.carried = 0
BEGIN
    INSERT INTO month_step SELECT month, NEW.step, (NEW.closed_at - NEW.opened_at - NEW.paused_ms) / 60000, 1, NEW.closed_at <= NEW.limit_at
        FROM month_end WHERE ends_at > NEW.closed_at ORDER BY ends_at LIMIT 1
        ON CONFLICT (month, step, minutes) DO UPDATE SET tasks = tasks + 1, on_time = on_time + excluded.on_time;
END
-- next
-- What goods sold on a day were paid.
CREATE TABLE day_sales (store_day INTEGER NOT NULL PRIMARY KEY, paid INTEGER NOT NULL) STRICT
-- next
CREATE TRIGGER event_next BEFORE INSERT ON event
WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'rd:gap'); END
-- next
-- Free text of events; may be erased, the event keeps a salted digest of it.
CREATE TABLE event_text (event INTEGER PRIMARY KEY REFERENCES event (id), salt BLOB NOT NULL, text TEXT NOT NULL) STRICT
-- next
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    operation TEXT NOT NULL UNIQUE,
    args_hash BLOB NOT NULL CHECK (length(args_hash) = 32),
    at INTEGER NOT NULL,
    number TEXT NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 16)
) STRICT
-- next
-- First answers, compressed; kept 90 days.
CREATE TABLE operation_answer (operation INTEGER PRIMARY KEY REFERENCES operation (id), answer BLOB NOT NULL) STRICT
-- next
CREATE TABLE draft (name TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL CHECK (substr(content, 1, 1) = '{'), at INTEGER NOT NULL) STRICT, WITHOUT ROWID
-- next
CREATE TABLE refusal_count (
    store_day INTEGER NOT NULL,
    code TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (store_day, code)
) STRICT, WITHOUT ROWID
-- next
CREATE TABLE number_counter (kind TEXT NOT NULL, day INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (kind, day)) STRICT, WITHOUT ROWID
-- next
-- What a return is found by; the full-text tables are built from the stored text and can be rebuilt from it.
CREATE TABLE search_text (rma INTEGER PRIMARY KEY REFERENCES rma (id), text TEXT NOT NULL) STRICT
-- next
CREATE VIRTUAL TABLE search_index USING fts5(text, content='search_text', content_rowid='rma', tokenize='trigram', detail='none', columnsize=0)
-- next
CREATE TABLE search_gram (gram TEXT NOT NULL, rma INTEGER NOT NULL, PRIMARY KEY (gram, rma)) STRICT, WITHOUT ROWID
-- next
-- Every article name sold, once, to find sales by a part of it.
CREATE TABLE article (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (sku, name)) STRICT
-- next
-- What the store's list said of an article, each time that it said something else; the newest counts, no row is ever changed.
CREATE TABLE article_version (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL CHECK (sku <> ''),
    revision INTEGER NOT NULL CHECK (revision > 0),
    barcode TEXT NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    price INTEGER CHECK (price BETWEEN 0 AND 1000000000000000),
    supplier TEXT NOT NULL,
    serial_kept INTEGER NOT NULL CHECK (serial_kept IN (0, 1)),
    batch_kept INTEGER NOT NULL CHECK (batch_kept IN (0, 1)),
    returnable INTEGER NOT NULL CHECK (returnable IN (0, 1)),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES staff (id),
    mac BLOB NOT NULL CHECK (length(mac) = 16),
    UNIQUE (sku, revision)
) STRICT
-- next
CREATE INDEX article_version_barcode ON article_version (barcode) WHERE barcode <> ''
-- next
CREATE INDEX article_version_name ON article_version (name) WHERE name <> ''
-- next
-- By a manager's name, one after the other.
CREATE TRIGGER article_version_next BEFORE INSERT ON article_version
BEGIN
    SELECT RAISE(ABORT, 'rd:needs_manager') WHERE (SELECT roles & 8 FROM staff WHERE id = NEW.by) IS NOT 8;
    SELECT RAISE(ABORT, 'rd:frozen') WHERE NEW.revision <>
        (SELECT coalesce(max(revision), 0) + 1 FROM article_version WHERE sku = NEW.sku);
END
-- next
CREATE TRIGGER staff_stays BEFORE DELETE ON staff BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER policy_stays BEFORE DELETE ON policy BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_stays BEFORE DELETE ON sale BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_line_stays BEFORE DELETE ON sale_line BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER rma_stays BEFORE DELETE ON rma BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER return_line_stays BEFORE DELETE ON return_line BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER finding_stays BEFORE DELETE ON finding BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER notice_stays BEFORE DELETE ON notice BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER notice_final BEFORE UPDATE ON notice BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER task_stays BEFORE DELETE ON task BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER settlement_stays BEFORE DELETE ON settlement BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER settlement_line_stays BEFORE DELETE ON settlement_line BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER payout_stays BEFORE DELETE ON payout BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER operation_stays BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER store_credit_stays BEFORE DELETE ON store_credit BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER credit_entry_stays BEFORE DELETE ON credit_entry BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER store_credit_final BEFORE UPDATE ON store_credit BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER credit_entry_final BEFORE UPDATE ON credit_entry BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_booking_stays BEFORE DELETE ON till_booking BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_posting_stays BEFORE DELETE ON till_posting BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_posting_final BEFORE UPDATE ON till_posting BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER past_unmatched_stays BEFORE DELETE ON past_unmatched BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER past_unmatched_final BEFORE UPDATE ON past_unmatched BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_goods_stays BEFORE DELETE ON till_goods BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_goods_final BEFORE UPDATE ON till_goods BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_undo_stays BEFORE DELETE ON till_undo BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_undo_final BEFORE UPDATE ON till_undo BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER told_apart_stays BEFORE DELETE ON told_apart BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER told_apart_final BEFORE UPDATE ON told_apart BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_flag_stays BEFORE DELETE ON customer_flag BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_flag_final BEFORE UPDATE ON customer_flag BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_group_stays BEFORE DELETE ON customer_group BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_group_final BEFORE UPDATE ON customer_group BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER parcel_stays BEFORE DELETE ON parcel BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_invoice_stays BEFORE DELETE ON sale_invoice BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_invoice_final BEFORE UPDATE ON sale_invoice BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER red_invoice_stays BEFORE DELETE ON red_invoice BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER red_invoice_final BEFORE UPDATE ON red_invoice BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_benefit_stays BEFORE DELETE ON sale_benefit BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_benefit_final BEFORE UPDATE ON sale_benefit BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER benefit_tick_stays BEFORE DELETE ON benefit_tick BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER benefit_tick_final BEFORE UPDATE ON benefit_tick BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_merge_stays BEFORE DELETE ON customer_merge BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_merge_final BEFORE UPDATE ON customer_merge BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER return_exception_stays BEFORE DELETE ON return_exception BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER message_stays BEFORE DELETE ON message BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER message_final BEFORE UPDATE ON message BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER progress_link_stays BEFORE DELETE ON progress_link BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER progress_link_final BEFORE UPDATE ON progress_link BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_stays BEFORE DELETE ON photo BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_final BEFORE UPDATE ON photo BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_removal_stays BEFORE DELETE ON photo_removal BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_removal_final BEFORE UPDATE ON photo_removal BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_bytes_stay BEFORE DELETE ON photo_bytes
WHEN NOT EXISTS (SELECT 1 FROM photo_removal WHERE photo = OLD.photo)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_bytes_final BEFORE UPDATE ON photo_bytes BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER message_end_stays BEFORE DELETE ON message_end BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER message_end_final BEFORE UPDATE ON message_end BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER message_text_final BEFORE UPDATE ON message_text BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER exception_tick_stays BEFORE DELETE ON exception_tick BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER exception_tick_final BEFORE UPDATE ON exception_tick BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sent_unit_stays BEFORE DELETE ON sent_unit BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sent_unit_final BEFORE UPDATE ON sent_unit BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER take_over_stays BEFORE DELETE ON take_over BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER take_over_final BEFORE UPDATE ON take_over BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER article_version_stays BEFORE DELETE ON article_version BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER article_version_final BEFORE UPDATE ON article_version BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER policy_final BEFORE UPDATE ON policy BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_line_final BEFORE UPDATE ON sale_line BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER finding_final BEFORE UPDATE ON finding
WHEN NEW.id <> OLD.id OR NEW.return_line <> OLD.return_line OR NEW.quantity <> OLD.quantity OR NEW.condition <> OLD.condition
  OR NEW.disposition <> OLD.disposition OR NEW.accepted <> OLD.accepted OR NEW.at <> OLD.at OR NEW.by <> OLD.by
  OR NEW.damaged_in_store <> OLD.damaged_in_store OR NEW.serial <> OLD.serial OR NEW.batch <> OLD.batch
  OR NEW.version <> OLD.version + 1 OR OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER settlement_line_final BEFORE UPDATE ON settlement_line BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER operation_final BEFORE UPDATE ON operation BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER event_final BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER event_text_final BEFORE UPDATE ON event_text BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
-- A foreign hand's OR REPLACE, of an UPDATE or an INSERT, deletes without firing the triggers on DELETE (recursive_triggers is
-- off by default), so no row takes the place of another one. Only sale_line has no such trigger: imports write half a million of
-- them, and a return line remembers what its sale line said.
CREATE TRIGGER staff_placed BEFORE INSERT ON staff
WHEN EXISTS (SELECT 1 FROM staff WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM staff WHERE login = NEW.login)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER policy_placed BEFORE INSERT ON policy
WHEN EXISTS (SELECT 1 FROM policy WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_placed BEFORE INSERT ON sale
WHEN EXISTS (SELECT 1 FROM sale WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM sale WHERE receipt = NEW.receipt AND source = NEW.source AND coalesce(store_day, -1000000) = coalesce(NEW.store_day, -1000000))
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER rma_placed BEFORE INSERT ON rma
WHEN EXISTS (SELECT 1 FROM rma WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM rma WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER return_line_placed BEFORE INSERT ON return_line
WHEN EXISTS (SELECT 1 FROM return_line WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM return_line WHERE rma = NEW.rma AND line = NEW.line)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER parcel_unmatch_stays BEFORE DELETE ON parcel_unmatch BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER parcel_unmatch_final BEFORE UPDATE ON parcel_unmatch BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER parcel_unmatch_placed BEFORE INSERT ON parcel_unmatch
WHEN EXISTS (SELECT 1 FROM parcel_unmatch WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM parcel_unmatch WHERE parcel = NEW.parcel AND parcel_version = NEW.parcel_version)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER undone_units_stays BEFORE DELETE ON undone_units BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER undone_units_final BEFORE UPDATE ON undone_units BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER undone_units_placed BEFORE INSERT ON undone_units
WHEN EXISTS (SELECT 1 FROM undone_units WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM undone_units WHERE return_line = NEW.return_line AND line_version = NEW.line_version AND what = NEW.what)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER finding_placed BEFORE INSERT ON finding
WHEN EXISTS (SELECT 1 FROM finding WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER task_placed BEFORE INSERT ON task
WHEN EXISTS (SELECT 1 FROM task WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM task WHERE rma = NEW.rma AND step = NEW.step AND exception IS NULL AND closed_at IS NULL AND NEW.closed_at IS NULL)
  OR EXISTS (SELECT 1 FROM task WHERE exception = NEW.exception)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER settlement_placed BEFORE INSERT ON settlement
WHEN EXISTS (SELECT 1 FROM settlement WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM settlement WHERE rma = NEW.rma AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER settlement_line_placed BEFORE INSERT ON settlement_line
WHEN EXISTS (SELECT 1 FROM settlement_line WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM settlement_line WHERE settlement = NEW.settlement AND return_line = NEW.return_line)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER payout_placed BEFORE INSERT ON payout
WHEN EXISTS (SELECT 1 FROM payout WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM payout WHERE voucher = NEW.voucher)
  OR EXISTS (SELECT 1 FROM payout WHERE rma = NEW.rma AND number = NEW.number)
  OR EXISTS (SELECT 1 FROM payout WHERE settlement = NEW.settlement AND state = 'sent' AND NEW.state = 'sent')
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER store_credit_placed BEFORE INSERT ON store_credit
WHEN EXISTS (SELECT 1 FROM store_credit WHERE id = NEW.id OR number = NEW.number OR code = NEW.code OR settlement = NEW.settlement)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER credit_entry_placed BEFORE INSERT ON credit_entry
WHEN EXISTS (SELECT 1 FROM credit_entry WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_booking_placed BEFORE INSERT ON till_booking
WHEN EXISTS (SELECT 1 FROM till_booking WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM till_booking WHERE source = NEW.source AND receipt = NEW.receipt AND store_day = NEW.store_day AND line = NEW.line)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_posting_placed BEFORE INSERT ON till_posting
WHEN EXISTS (SELECT 1 FROM till_posting WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER past_unmatched_placed BEFORE INSERT ON past_unmatched
WHEN EXISTS (SELECT 1 FROM past_unmatched WHERE id = NEW.id OR return_line = NEW.return_line)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_goods_placed BEFORE INSERT ON till_goods
WHEN EXISTS (SELECT 1 FROM till_goods WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER till_undo_placed BEFORE INSERT ON till_undo
WHEN EXISTS (SELECT 1 FROM till_undo WHERE id = NEW.id OR posting = NEW.posting OR goods = NEW.goods OR past = NEW.past)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER told_apart_placed BEFORE INSERT ON told_apart
WHEN EXISTS (SELECT 1 FROM told_apart WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM told_apart WHERE withdraws = NEW.withdraws)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_flag_placed BEFORE INSERT ON customer_flag
WHEN EXISTS (SELECT 1 FROM customer_flag WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM customer_flag WHERE withdraws = NEW.withdraws)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_group_placed BEFORE INSERT ON customer_group
WHEN EXISTS (SELECT 1 FROM customer_group WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER parcel_placed BEFORE INSERT ON parcel
WHEN EXISTS (SELECT 1 FROM parcel WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM parcel WHERE tracking = NEW.tracking COLLATE NOCASE AND carrier = NEW.carrier COLLATE NOCASE
    AND state <> 'sent_back')
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_invoice_placed BEFORE INSERT ON sale_invoice
WHEN EXISTS (SELECT 1 FROM sale_invoice WHERE id = NEW.id OR withdraws = NEW.withdraws)
  OR (NEW.withdraws IS NULL AND EXISTS (SELECT 1 FROM sale_invoice_now WHERE sale = NEW.sale AND kind = NEW.kind AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER red_invoice_placed BEFORE INSERT ON red_invoice
WHEN EXISTS (SELECT 1 FROM red_invoice WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM red_invoice WHERE withdraws = NEW.withdraws)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sale_benefit_placed BEFORE INSERT ON sale_benefit
WHEN EXISTS (SELECT 1 FROM sale_benefit WHERE id = NEW.id OR sale = NEW.sale)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER benefit_tick_placed BEFORE INSERT ON benefit_tick WHEN EXISTS (SELECT 1 FROM benefit_tick WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER customer_merge_placed BEFORE INSERT ON customer_merge
WHEN EXISTS (SELECT 1 FROM customer_merge WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM customer_merge WHERE undoes = NEW.undoes)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER return_exception_placed BEFORE INSERT ON return_exception
WHEN EXISTS (SELECT 1 FROM return_exception WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM return_exception WHERE rma = NEW.rma AND number = NEW.number)
  OR EXISTS (SELECT 1 FROM return_exception WHERE rma = NEW.rma AND kind = NEW.kind
    AND coalesce(return_line, 0) = coalesce(NEW.return_line, 0) AND closed_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER exception_tick_placed BEFORE INSERT ON exception_tick
WHEN EXISTS (SELECT 1 FROM exception_tick WHERE id = NEW.id OR (exception = NEW.exception AND code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER message_placed BEFORE INSERT ON message
WHEN EXISTS (SELECT 1 FROM message WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER message_end_placed BEFORE INSERT ON message_end
WHEN EXISTS (SELECT 1 FROM message_end WHERE id = NEW.id OR message = NEW.message)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_placed BEFORE INSERT ON photo
WHEN EXISTS (SELECT 1 FROM photo WHERE id = NEW.id OR (rma = NEW.rma AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_removal_placed BEFORE INSERT ON photo_removal
WHEN EXISTS (SELECT 1 FROM photo_removal WHERE id = NEW.id OR photo = NEW.photo)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER photo_bytes_placed BEFORE INSERT ON photo_bytes
WHEN EXISTS (SELECT 1 FROM photo_bytes WHERE photo = NEW.photo)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER progress_link_placed BEFORE INSERT ON progress_link
WHEN EXISTS (SELECT 1 FROM progress_link WHERE id = NEW.id OR rma = NEW.rma OR token = NEW.token)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER message_text_placed BEFORE INSERT ON message_text
WHEN EXISTS (SELECT 1 FROM message_text WHERE message = NEW.message)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER sent_unit_placed BEFORE INSERT ON sent_unit
WHEN EXISTS (SELECT 1 FROM sent_unit WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM sent_unit WHERE payout = NEW.payout AND return_line = NEW.return_line AND serial = NEW.serial)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER take_over_placed BEFORE INSERT ON take_over
WHEN EXISTS (SELECT 1 FROM take_over WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER article_version_placed BEFORE INSERT ON article_version
WHEN EXISTS (SELECT 1 FROM article_version WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM article_version WHERE sku = NEW.sku AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER operation_placed BEFORE INSERT ON operation
WHEN EXISTS (SELECT 1 FROM operation WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM operation WHERE operation = NEW.operation)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER event_text_placed BEFORE INSERT ON event_text
WHEN EXISTS (SELECT 1 FROM event_text WHERE event = NEW.event)
BEGIN SELECT RAISE(ABORT, 'rd:append_only'); END
-- next
CREATE TRIGGER staff_frozen BEFORE UPDATE ON staff WHEN NEW.id <> OLD.id OR NEW.login <> OLD.login OR NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
-- next
CREATE TRIGGER sale_place_stays BEFORE UPDATE ON sale
WHEN NEW.id <> OLD.id OR NEW.version <> OLD.version + 1 OR EXISTS (SELECT 1 FROM sale WHERE id <> OLD.id
  AND receipt = NEW.receipt AND source = NEW.source AND coalesce(store_day, -1000000) = coalesce(NEW.store_day, -1000000))
BEGIN SELECT RAISE(ABORT, 'rd:frozen'); END
