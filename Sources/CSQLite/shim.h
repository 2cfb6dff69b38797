#ifndef KANSRIJK_SQLITE_SHIM_H
#define KANSRIJK_SQLITE_SHIM_H

#include <sqlite3.h>

// What Swift cannot call: a macro that is a cast, and a function with open-ended arguments.

/// Reading is refused because work that was broken off has to be undone first.
static const int kansrijk_needs_rollback = SQLITE_READONLY_ROLLBACK;

/// Binds text that SQLite copies at once.
static inline int kansrijk_bind_text(sqlite3_stmt *statement, int index, const char *text, int count) {
  return sqlite3_bind_text(statement, index, text, count, SQLITE_TRANSIENT);
}

/// Binds bytes that SQLite copies at once.
static inline int kansrijk_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
  return count == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/// Keeps what a foreign file brings along from doing harm.
static inline int kansrijk_defend(sqlite3 *database) {
  int result = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  return result != SQLITE_OK
             ? result
             : sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}

#endif
