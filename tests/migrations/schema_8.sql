-- A library of schema 8: `iterdump` of SQLite, and the two numbers of its header.
PRAGMA application_id = 1180914546;
PRAGMA user_version = 8;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'facesorter','first','2026-11-24 10:51:47.212912+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'facesorter','moments','2026-11-25 02:49:11.807044+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'facesorter','searches','2026-11-25 03:09:05.080985+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'facesorter','read_again','2026-11-25 03:46:05.080985+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'facesorter','labellings','2026-11-28 18:00:00.000000+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'facesorter','lasting','2026-11-28 20:46:01.806952+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'facesorter','faces_apart','2026-11-29 06:48:12.917639+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'facesorter','following','2026-11-29 17:50:49.911073+00:00');
CREATE TABLE apart (
    person_a INTEGER NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    person_b INTEGER NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (person_a, person_b),
    CHECK (person_a < person_b)
) STRICT, WITHOUT ROWID;
INSERT INTO "apart" VALUES(2,4);
CREATE TABLE assignments (
    face_id INTEGER PRIMARY KEY REFERENCES faces ON DELETE CASCADE,
    person_id INTEGER REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('suggested', 'kept', 'confirmed', 'ignored')), reason TEXT CHECK (reason IN ('stranger', 'not_a_face')),
    CHECK ((person_id IS NULL) = (state = 'ignored'))
) STRICT;
INSERT INTO "assignments" VALUES(2,1,'confirmed',NULL);
INSERT INTO "assignments" VALUES(3,1,'kept',NULL);
INSERT INTO "assignments" VALUES(4,1,'kept',NULL);
INSERT INTO "assignments" VALUES(5,4,'kept',NULL);
INSERT INTO "assignments" VALUES(6,4,'kept',NULL);
INSERT INTO "assignments" VALUES(7,2,'kept',NULL);
INSERT INTO "assignments" VALUES(8,2,'kept',NULL);
INSERT INTO "assignments" VALUES(9,NULL,'ignored',NULL);
INSERT INTO "assignments" VALUES(10,3,'kept',NULL);
CREATE TABLE crops (
    face_id INTEGER PRIMARY KEY REFERENCES faces ON DELETE CASCADE,
    jpeg BLOB NOT NULL
) STRICT;
INSERT INTO "crops" VALUES(1,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(2,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(3,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(4,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(5,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(6,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(7,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(8,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(9,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(10,X'FFD82061207069637475726520FFD9');
INSERT INTO "crops" VALUES(11,X'FFD82061207069637475726520FFD9');
CREATE TABLE edit_rows (
    id INTEGER PRIMARY KEY,
    edit_id INTEGER NOT NULL REFERENCES edits ON DELETE CASCADE,
    kind TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
INSERT INTO "edit_rows" VALUES(1,1,'people',NULL,'[1,null,null,0]');
INSERT INTO "edit_rows" VALUES(2,1,'people',NULL,'[2,null,null,0]');
INSERT INTO "edit_rows" VALUES(3,1,'people',NULL,'[3,null,null,0]');
INSERT INTO "edit_rows" VALUES(4,1,'assignments',NULL,'[1,1,"suggested"]');
INSERT INTO "edit_rows" VALUES(5,1,'assignments',NULL,'[2,1,"suggested"]');
INSERT INTO "edit_rows" VALUES(6,1,'assignments',NULL,'[3,1,"suggested"]');
INSERT INTO "edit_rows" VALUES(7,1,'assignments',NULL,'[4,1,"suggested"]');
INSERT INTO "edit_rows" VALUES(8,1,'assignments',NULL,'[5,2,"suggested"]');
INSERT INTO "edit_rows" VALUES(9,1,'assignments',NULL,'[6,2,"suggested"]');
INSERT INTO "edit_rows" VALUES(10,1,'assignments',NULL,'[7,2,"suggested"]');
INSERT INTO "edit_rows" VALUES(11,1,'assignments',NULL,'[8,2,"suggested"]');
INSERT INTO "edit_rows" VALUES(12,1,'assignments',NULL,'[9,3,"suggested"]');
INSERT INTO "edit_rows" VALUES(13,1,'assignments',NULL,'[10,3,"suggested"]');
INSERT INTO "edit_rows" VALUES(14,2,'people','[1,null,null,0]','[1,"Zoë",null,0]');
INSERT INTO "edit_rows" VALUES(15,2,'assignments','[1,1,"suggested"]','[1,1,"kept"]');
INSERT INTO "edit_rows" VALUES(16,2,'assignments','[2,1,"suggested"]','[2,1,"kept"]');
INSERT INTO "edit_rows" VALUES(17,2,'assignments','[3,1,"suggested"]','[3,1,"kept"]');
INSERT INTO "edit_rows" VALUES(18,2,'assignments','[4,1,"suggested"]','[4,1,"kept"]');
INSERT INTO "edit_rows" VALUES(19,3,'assignments','[1,1,"kept"]',NULL);
INSERT INTO "edit_rows" VALUES(20,3,'rejections',NULL,'[1,1]');
INSERT INTO "edit_rows" VALUES(21,4,'assignments','[2,1,"kept"]','[2,1,"confirmed"]');
INSERT INTO "edit_rows" VALUES(22,5,'assignments','[5,2,"suggested"]','[5,2,"kept"]');
INSERT INTO "edit_rows" VALUES(23,5,'assignments','[6,2,"suggested"]','[6,2,"kept"]');
INSERT INTO "edit_rows" VALUES(24,5,'assignments','[7,2,"suggested"]','[7,2,"kept"]');
INSERT INTO "edit_rows" VALUES(25,5,'assignments','[8,2,"suggested"]','[8,2,"kept"]');
INSERT INTO "edit_rows" VALUES(26,5,'people',NULL,'[4,null,null,0]');
INSERT INTO "edit_rows" VALUES(27,5,'assignments','[5,2,"kept"]','[5,4,"kept"]');
INSERT INTO "edit_rows" VALUES(28,5,'assignments','[6,2,"kept"]','[6,4,"kept"]');
INSERT INTO "edit_rows" VALUES(29,5,'apart',NULL,'[2,4]');
INSERT INTO "edit_rows" VALUES(30,6,'assignments','[9,3,"suggested"]','[9,null,"ignored"]');
INSERT INTO "edit_rows" VALUES(31,6,'assignments','[10,3,"suggested"]','[10,3,"kept"]');
INSERT INTO "edit_rows" VALUES(32,7,'people','[1,"Zoë",null,0]','[1,"Zoë",3,0]');
INSERT INTO "edit_rows" VALUES(35,10,'people','[1,"Zoë",3,0,null,null]','[1,"Zoë",3,0,"1950-12","2001"]');
INSERT INTO "edit_rows" VALUES(36,11,'people','[3,null,null,0,null,null]','[3,null,null,1,null,null]');
INSERT INTO "edit_rows" VALUES(37,11,'people','[3,null,null,1,null,null]','[3,null,10,1,null,null]');
INSERT INTO "edit_rows" VALUES(38,13,'people','[1,"Zoë",3,0,"1950-12","2001"]','[1,"undone",3,0,"1950-12","2001"]');
INSERT INTO "edit_rows" VALUES(39,12,'faces_apart',NULL,'[1, 11]');
CREATE TABLE edits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
, takes_back INTEGER, folded INTEGER NOT NULL DEFAULT 0, follows INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "edits" VALUES(1,'Grouped','2026-11-24T10:51:47+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(2,'Renamed to Zoë','2026-11-24T10:51:47+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(3,'Took 1 face out','2026-11-24T10:51:47+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(4,'Confirmed 1 face','2026-11-24T10:51:47+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(5,'Split a person into 2','2026-11-24T10:51:47+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(6,'Ignored 1 face','2026-11-24T10:51:47+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(7,'Chose a cover for Zoë','2026-11-24T10:51:47+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(10,'Set the dates of Zoë: born 1950-12, died 2001','2026-11-28T20:46:01+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(11,'Hid a person','2026-11-28T20:46:01+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(12,'Marked 2 faces as different people','2026-11-29T06:48:12+00:00',0,NULL,0,0);
INSERT INTO "edits" VALUES(13,'Renamed to undone','2026-11-28T20:46:01+00:00',1,NULL,0,0);
CREATE TABLE embeddings (
    id INTEGER PRIMARY KEY,
    face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    pack TEXT NOT NULL,
    vector BLOB NOT NULL,
    UNIQUE (face_id, pack)
) STRICT;
INSERT INTO "embeddings" VALUES(1,1,'invented',X'9884A9BF82527EBE');
INSERT INTO "embeddings" VALUES(2,2,'invented',X'F969913FC0ADE03D');
INSERT INTO "embeddings" VALUES(3,3,'invented',X'5EE748BFCEAD3F3F');
INSERT INTO "embeddings" VALUES(4,4,'invented',X'59A88B3EB7DD9DBF');
INSERT INTO "embeddings" VALUES(5,5,'invented',X'6DCDCC3F6AC04F3E');
INSERT INTO "embeddings" VALUES(6,6,'invented',X'E968ABBD97E494BF');
INSERT INTO "embeddings" VALUES(7,7,'invented',X'E6DBF9BEB59B36BF');
INSERT INTO "embeddings" VALUES(8,8,'invented',X'383381BDF8E416BF');
INSERT INTO "embeddings" VALUES(9,9,'invented',X'6671543F974ED2BF');
INSERT INTO "embeddings" VALUES(10,10,'invented',X'42127BBF9A4F31BE');
INSERT INTO "embeddings" VALUES(11,11,'invented',X'0000803F00000000');
CREATE TABLE faces (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    landmarks BLOB NOT NULL,
    score REAL NOT NULL,
    quality REAL NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
, time REAL) STRICT;
INSERT INTO "faces" VALUES(1,1,0.0,0.0,50.0,50.0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000',0.9,8.05002923745380183362e-01,0,NULL);
INSERT INTO "faces" VALUES(2,1,100.0,0.0,50.0,50.0,X'0000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C842',0.9,2.85801380088141598889e-01,0,NULL);
INSERT INTO "faces" VALUES(3,2,0.0,0.0,50.0,50.0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000',0.9,4.08473205419998652843e-01,0,NULL);
INSERT INTO "faces" VALUES(4,2,100.0,0.0,50.0,50.0,X'0000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C842',0.9,9.99176115065071424048e-01,0,NULL);
INSERT INTO "faces" VALUES(5,3,0.0,0.0,50.0,50.0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000',0.9,4.3494755222514203119e-01,0,NULL);
INSERT INTO "faces" VALUES(6,3,100.0,0.0,50.0,50.0,X'0000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C842',0.9,0.844231037608741,0,NULL);
INSERT INTO "faces" VALUES(7,4,0.0,0.0,50.0,50.0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000',0.9,0.676689351831066,0,NULL);
INSERT INTO "faces" VALUES(8,4,100.0,0.0,50.0,50.0,X'0000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C842',0.9,2.71451604530101531231e-01,0,NULL);
INSERT INTO "faces" VALUES(9,5,0.0,0.0,50.0,50.0,X'00000000000000000000000000000000000000000000000000000000000000000000000000000000',0.9,0.679181533021365,0,NULL);
INSERT INTO "faces" VALUES(10,5,100.0,0.0,50.0,50.0,X'0000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C8420000C842',0.9,0.895448239414126,0,3.25);
INSERT INTO "faces" VALUES(11,6,10.5,0.0,50.0,50.0,X'00002841000028410000284100002841000028410000284100002841000028410000284100002841',0.9,0.75,0,NULL);
CREATE TABLE faces_apart (
    face_a INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    face_b INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    PRIMARY KEY (face_a, face_b),
    CHECK (face_a < face_b)
) STRICT, WITHOUT ROWID;
INSERT INTO "faces_apart" VALUES(1,11);
CREATE TABLE labellings (
    run_id INTEGER PRIMARY KEY REFERENCES runs ON DELETE CASCADE,
    faces BLOB NOT NULL,
    labels BLOB NOT NULL
) STRICT;
INSERT INTO "labellings" VALUES(1,X'789C63648403066A020003E9000C',X'789C6360606060040226A6FF0C70400526003DB30801');
INSERT INTO "labellings" VALUES(2,X'789C63648403066A020003E9000C',X'789C63608080FFFFFF3350930900C8B917E9');
CREATE TABLE people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT,
    cover INTEGER,
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
, born TEXT, died TEXT) STRICT;
INSERT INTO "people" VALUES(1,'Zoë',3,0,'1950-12','2001');
INSERT INTO "people" VALUES(2,NULL,NULL,0,NULL,NULL);
INSERT INTO "people" VALUES(3,NULL,10,1,NULL,NULL);
INSERT INTO "people" VALUES(4,NULL,NULL,0,NULL,NULL);
CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    content_hash BLOB,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    taken_at TEXT,
    state TEXT NOT NULL CHECK (state IN ('readable', 'unreadable', 'missing')),
    reason TEXT
, duration REAL, moment REAL, found_by TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "photos" VALUES(1,X'2F70686F746F732F302E6A7067',1000,1,X'2F70686F746F732F302E6A7067',400,300,NULL,'readable',NULL,NULL,NULL,'');
INSERT INTO "photos" VALUES(2,X'2F70686F746F732F312E6A7067',1000,1,X'2F70686F746F732F312E6A7067',400,300,NULL,'readable',NULL,NULL,NULL,'');
INSERT INTO "photos" VALUES(3,X'2F70686F746F732F322E6A7067',1000,1,X'2F70686F746F732F322E6A7067',400,300,NULL,'readable',NULL,NULL,NULL,'');
INSERT INTO "photos" VALUES(4,X'2F70686F746F732F332E6A7067',1000,1,X'2F70686F746F732F332E6A7067',400,300,NULL,'readable',NULL,NULL,NULL,'');
INSERT INTO "photos" VALUES(5,X'2F70686F746F732F342E6A7067',1000,1,X'2F70686F746F732F342E6A7067',400,300,NULL,'missing',NULL,12.5,4.5,'');
INSERT INTO "photos" VALUES(6,X'2F70686F746F732FFF2E6A7067',7,8,X'6E6F742074657874',400,300,'2004-05-06T07:08:09','readable',NULL,NULL,NULL,'{"detector": "viola_jones"}');
INSERT INTO "photos" VALUES(7,X'2F70686F746F732F746F726E2E6A7067',3,4,NULL,0,0,NULL,'unreadable','It ends too early.',NULL,NULL,'');
CREATE TABLE rejections (
    face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (face_id, person_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "rejections" VALUES(1,1);
CREATE TABLE roots (path BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "roots" VALUES(X'2F70686F746F73');
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    algorithm TEXT NOT NULL,
    params TEXT NOT NULL,
    seed INTEGER NOT NULL,
    pack TEXT NOT NULL,
    made_at TEXT NOT NULL,
    seconds REAL NOT NULL,
    groups INTEGER NOT NULL,
    unassigned INTEGER NOT NULL
, purpose TEXT NOT NULL DEFAULT 'group' CHECK (purpose IN ('group', 'compare')), version TEXT NOT NULL DEFAULT '', asked TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "runs" VALUES(1,'auto','{"eps": 1.5}',3,'invented','2026-11-24T10:51:47+00:00',0.5,3,1,'group','','{"eps": 1.5}');
INSERT INTO "runs" VALUES(2,'dbscan','{"eps": 1.1, "min_samples": 2}',0,'invented','2026-11-28T18:00:00+00:00',0.25,1,3,'compare','0.1.0','{"eps": 1.1, "min_samples": null}');
CREATE TABLE scans (
    photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
    pack TEXT NOT NULL,
    PRIMARY KEY (photo_id, pack)
) STRICT, WITHOUT ROWID;
INSERT INTO "scans" VALUES(1,'invented');
INSERT INTO "scans" VALUES(2,'invented');
INSERT INTO "scans" VALUES(3,'invented');
INSERT INTO "scans" VALUES(4,'invented');
INSERT INTO "scans" VALUES(5,'invented');
INSERT INTO "scans" VALUES(6,'invented');
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "settings" VALUES('pack','invented');
CREATE TABLE skipped (question TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "skipped" VALUES('merge:1:2');
CREATE TABLE thumbnails (
    photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
    jpeg BLOB NOT NULL
) STRICT;
INSERT INTO "thumbnails" VALUES(1,X'FFD82061207069637475726520FFD9');
INSERT INTO "thumbnails" VALUES(2,X'FFD82061207069637475726520FFD9');
INSERT INTO "thumbnails" VALUES(3,X'FFD82061207069637475726520FFD9');
INSERT INTO "thumbnails" VALUES(4,X'FFD82061207069637475726520FFD9');
INSERT INTO "thumbnails" VALUES(5,X'FFD82061207069637475726520FFD9');
INSERT INTO "thumbnails" VALUES(6,X'FFD82061207069637475726520FFD9');
CREATE TABLE together (
    face_a INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    face_b INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    PRIMARY KEY (face_a, face_b),
    CHECK (face_a < face_b)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX photos_by_content ON photos (content_hash);
CREATE INDEX photos_by_state ON photos (state);
CREATE INDEX faces_by_photo ON faces (photo_id);
CREATE INDEX assignments_by_person ON assignments (person_id, state);
CREATE INDEX rejections_by_person ON rejections (person_id);
CREATE INDEX apart_by_second ON apart (person_b);
CREATE INDEX edits_by_undone ON edits (undone);
CREATE INDEX edit_rows_by_edit ON edit_rows (edit_id);
CREATE INDEX together_by_second ON together (face_b);
CREATE INDEX faces_apart_by_second ON faces_apart (face_b);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('photos',7);
INSERT INTO "sqlite_sequence" VALUES('faces',11);
INSERT INTO "sqlite_sequence" VALUES('edits',12);
INSERT INTO "sqlite_sequence" VALUES('people',4);
INSERT INTO "sqlite_sequence" VALUES('runs',2);
COMMIT;
