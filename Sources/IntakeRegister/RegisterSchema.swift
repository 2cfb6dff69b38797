/// The tables of a register, as the steps that lead from each version to the next.
///
/// A step that was released is never changed: another is added behind it. `docs/register.md` tells
/// what is in the tables.
enum RegisterSchema {
  /// The mark of a register in the header of its file: `kans`.
  static let applicationID = 0x6B61_6E73

  /// The version that this program makes and knows.
  static var version: Int { steps.count }

  /// The SQL that leads from each version to the next; the first makes a register of nothing.
  static let steps = [
    """
    CREATE TABLE content (
      id INTEGER PRIMARY KEY,
      sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
      size INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE content_part (
      id INTEGER PRIMARY KEY,
      content INTEGER NOT NULL REFERENCES content,
      number INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      UNIQUE (content, number)
    ) STRICT;
    CREATE TABLE wave (
      id INTEGER PRIMARY KEY,
      year INTEGER NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE wave_file (
      id INTEGER PRIMARY KEY,
      wave INTEGER NOT NULL REFERENCES wave,
      is_previous INTEGER NOT NULL CHECK (is_previous IN (0, 1)),
      role TEXT NOT NULL CHECK (role IN (
        'description', 'questionnaire', 'frame', 'renaming', 'reorganisations', 'response')),
      name TEXT NOT NULL,
      content INTEGER NOT NULL REFERENCES content
    ) STRICT;
    CREATE TABLE import (
      id INTEGER PRIMARY KEY,
      wave INTEGER NOT NULL REFERENCES wave,
      moment TEXT NOT NULL,
      person TEXT NOT NULL,
      program TEXT NOT NULL
    ) STRICT;
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      import INTEGER NOT NULL REFERENCES import,
      wave INTEGER NOT NULL REFERENCES wave,
      name TEXT NOT NULL,
      content INTEGER NOT NULL REFERENCES content,
      UNIQUE (wave, content)
    ) STRICT;
    CREATE TABLE submission (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file,
      record INTEGER NOT NULL,
      received TEXT,
      is_joint INTEGER NOT NULL CHECK (is_joint IN (0, 1)),
      UNIQUE (file, record)
    ) STRICT;
    CREATE TABLE outcome (
      submission INTEGER NOT NULL REFERENCES submission,
      municipality TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN (
        'complete', 'partial', 'passed-over', 'under-review', 'refused')),
      instead_of INTEGER REFERENCES submission,
      PRIMARY KEY (submission, municipality)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outcome_of_municipality ON outcome (municipality);
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file,
      submission INTEGER REFERENCES submission,
      code TEXT NOT NULL,
      severity TEXT NOT NULL,
      municipalities TEXT NOT NULL,
      question TEXT,
      heading TEXT,
      value TEXT,
      message TEXT NOT NULL,
      advice TEXT,
      rule TEXT
    ) STRICT;
    CREATE INDEX finding_of_file ON finding (file);
    """,
    """
    CREATE TABLE new_outcome (
      submission INTEGER NOT NULL REFERENCES submission,
      municipality TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN (
        'complete', 'partial', 'passed-over', 'under-review', 'refused', 'set-aside', 'repeated')),
      instead_of INTEGER REFERENCES submission,
      PRIMARY KEY (submission, municipality)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO new_outcome SELECT * FROM outcome;
    DROP TABLE outcome;
    ALTER TABLE new_outcome RENAME TO outcome;
    CREATE INDEX outcome_of_municipality ON outcome (municipality);
    CREATE TABLE decision (
      id INTEGER PRIMARY KEY,
      submission INTEGER NOT NULL REFERENCES submission,
      municipality TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('set-aside', 'admitted', 'reinstated')),
      reason TEXT NOT NULL CHECK (reason <> ''),
      person TEXT NOT NULL CHECK (person <> ''),
      moment TEXT NOT NULL
    ) STRICT;
    CREATE TABLE contact (
      municipality TEXT NOT NULL,
      name TEXT NOT NULL,
      email TEXT NOT NULL,
      channel TEXT NOT NULL,
      moment TEXT NOT NULL,
      person TEXT NOT NULL,
      PRIMARY KEY (municipality, email)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE cleaning (
      id INTEGER PRIMARY KEY,
      content INTEGER NOT NULL REFERENCES content,
      sha256_before BLOB NOT NULL CHECK (length(sha256_before) = 32),
      sha256_after BLOB NOT NULL CHECK (length(sha256_after) = 32),
      value_count INTEGER NOT NULL,
      moment TEXT NOT NULL,
      person TEXT NOT NULL,
      program TEXT NOT NULL
    ) STRICT;
    CREATE INDEX cleaning_of_content ON cleaning (content);
    CREATE INDEX cleaning_by_sum ON cleaning (sha256_before);
    """,
    """
    ALTER TABLE import ADD COLUMN received TEXT;
    CREATE TABLE import_renaming (
      import INTEGER PRIMARY KEY REFERENCES import,
      name TEXT NOT NULL,
      content INTEGER NOT NULL REFERENCES content
    ) STRICT;
    """,
  ]
}
