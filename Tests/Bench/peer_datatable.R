# The same findings and counts in data.table: `peer_datatable.R TREES FRAME ANSWERS OUT`.
#
# TREES is what `questionnaire.py` makes of the questionnaire: R need not read the language of conditions.
# A truth is a list of two vectors: where it is true, and where it is false. What hangs on the text of a
# cell only is worked out once for each distinct text.

suppressPackageStartupMessages(library(data.table))
setDTthreads(0)

paths <- commandArgs(trailingOnly = TRUE)
questionnaire <- jsonlite::fromJSON(paths[1], simplifyVector = FALSE)
questions <- questionnaire$questions
names(questions) <- vapply(questions, `[[`, "", "name")
all_of <- function(values) as.character(unlist(values))

make_table <- function(rows) {
  table <- new.env()
  table$rows <- rows
  table$none <- logical(nrow(rows))
  table$all <- !table$none
  for (kept in c("value", "usable", "empty", "open", "ticks")) table[[kept]] <- list()
  table
}

known <- function(known, holds) list(known & holds, known & !holds)

truth <- function(table, tree) {
  kind <- tree[[1]]
  switch(kind,
    "true" = list(table$all, table$none),
    "not" = rev(truth(table, tree[[2]])),
    "and" = {
      a <- truth(table, tree[[2]]); b <- truth(table, tree[[3]])
      list(a[[1]] & b[[1]], a[[2]] | b[[2]])
    },
    "or" = {
      a <- truth(table, tree[[2]]); b <- truth(table, tree[[3]])
      list(a[[1]] | b[[1]], a[[2]] & b[[2]])
    },
    "frame" = {
      cells <- table$rows[[paste0("kader.", tree[[2]])]]
      known(!is.na(cells), cells == tree[[3]])
    },
    "frame-is" = {
      cells <- table$rows[[paste0("kader.", tree[[2]])]]
      known(table$usable[[tree[[3]]]] & !is.na(cells), table$value[[tree[[3]]]] == cells)
    },
    "is" = known(table$usable[[tree[[2]]]], table$value[[tree[[2]]]] == tree[[3]]),
    "selected" = if (questions[[tree[[2]]]]$kind == "select_one") {
      known(table$usable[[tree[[2]]]], table$value[[tree[[2]]]] == tree[[3]])
    } else {
      known(table$usable[[tree[[2]]]] | table$empty[[tree[[2]]]], table$ticks[[tree[[2]]]][[tree[[3]]]])
    },
    "answered" = known(table$all, answered(table, tree[[2]])),
    "compare" = {
      left <- number(table, tree[[3]]); right <- number(table, tree[[4]])
      sign <- if (tree[[2]] == "=") "==" else tree[[2]]
      known(left[[1]] & right[[1]], match.fun(sign)(left[[2]], right[[2]]))
    },
    stop(kind))
}

answered <- function(table, name) {
  answered <- table$usable[[name]]
  if (questions[[name]]$kind == "select_one") {
    for (code in all_of(questions[[name]]$missing)) answered <- answered & !(table$value[[name]] %in% code)
  }
  answered
}

number <- function(table, tree) {
  if (tree[[1]] == "number") return(list(table$all, tree[[2]]))
  if (tree[[1]] == "add") {
    a <- number(table, tree[[2]]); b <- number(table, tree[[3]])
    return(list(a[[1]] & b[[1]], a[[2]] + b[[2]]))
  }
  question <- questions[[tree[[2]]]]
  counted <- setdiff(all_of(question$codes), c(all_of(question$exclusive), all_of(question$missing)))
  list(table$usable[[tree[[2]]]] | table$empty[[tree[[2]]]], Reduce(`+`, table$ticks[[tree[[2]]]][counted]))
}

named <- function(tree) {
  if (tree[[1]] %in% c("is", "selected", "answered", "count")) return(tree[[2]])
  unlist(lapply(Filter(is.list, tree[-1]), named))
}

# Whether a condition could become true (or false) by filling in what was asked and left blank.
possible <- function(table, tree, wanted = TRUE) {
  kind <- tree[[1]]
  if (kind == "true") return(if (wanted) table$all else table$none)
  if (kind == "not") return(possible(table, tree[[2]], !wanted))
  if (kind %in% c("and", "or")) {
    a <- possible(table, tree[[2]], wanted); b <- possible(table, tree[[3]], wanted)
    return(if ((kind == "and") == wanted) a & b else a | b)
  }
  could <- truth(table, tree)[[if (wanted) 1 else 2]]
  for (name in named(tree)) could <- could | table$open[[name]]
  could
}

read <- function(path) {
  fread(path, sep = ";", colClasses = "character", na.strings = "", encoding = "UTF-8", quote = "\"")
}

frame <- read(paths[2])
rows <- read(paths[3])
rows[, rij := seq_len(.N) + 1L]
findings <- list()
found <- function(source, where, code, item = "") {
  where <- which(where)
  if (length(where)) findings[[length(findings) + 1]] <<- list(rij = source$rij[where], code = code, item = item)
}

unit <- chmatch(rows$gemeentecode, frame$gemeentecode)
unit[is.na(rows$gemeentecode)] <- NA
found(rows, is.na(rows$gemeentecode), "gemeente-ontbreekt")
found(rows, !is.na(rows$gemeentecode) & is.na(unit), "gemeente-onbekend")
for (column in setdiff(names(frame), "gemeentecode")) {
  set(rows, j = paste0("kader.", column), value = frame[[column]][unit])
}
rows <- rows[!is.na(unit)]
times <- unique(rows$ingezonden)
time <- as.numeric(strptime(times, "%Y-%m-%dT%H:%M:%S", tz = "UTC"))[chmatch(rows$ingezonden, times)]
found(rows, !is.na(rows$ingezonden) & is.na(time), "datum-ongeldig")

table <- make_table(rows)
lacks <- respons <- table$none
usable_count <- integer(nrow(rows))
for (q in questions) {
  name <- q$name
  column <- rows[[name]]
  given <- !is.na(column)
  asked <- truth(table, q$relevant)[[1]]
  bad <- double <- table$none
  codes <- all_of(q$codes)
  if (q$kind == "select_multiple") {
    texts <- unique(column)
    place <- chmatch(column, texts)
    padded <- paste0(" ", texts, " ")
    ticked <- lapply(setNames(codes, codes), function(code) {
      !is.na(texts) & grepl(paste0(" ", code, " "), padded, fixed = TRUE)
    })
    tokens <- nchar(texts) - nchar(gsub(" ", "", texts, fixed = TRUE)) + 1L
    tokens[is.na(texts)] <- 0L
    bad <- given & (Reduce(`+`, ticked) != tokens)[place]
    for (code in all_of(q$exclusive)) double <- double | (ticked[[code]] & tokens > 1L)[place]
    ticks <- lapply(ticked, function(one) one[place])
  } else if (q$kind == "select_one") {
    bad <- given & !(column %chin% codes)
  } else {
    double <- given & nchar(column) > q$most
  }
  undecided <- if (q$relevant[[1]] == "true") table$none else !asked & possible(table, q$relevant)
  found(rows, given & undecided & !asked, "hoofdvraag-ontbreekt", name)
  found(rows, given & !asked & !undecided, "antwoord-niet-gevraagd", name)
  found(rows, asked & bad, "antwoord-onbekend", name)
  found(rows, asked & !bad & double,
    if (q$kind == "select_multiple") "antwoord-exclusief" else "antwoord-buiten-bereik", name)
  usable <- asked & given & !bad & !double
  if (q$required) {
    found(rows, asked & !given, "antwoord-ontbreekt", name)
    lacks <- lacks | (asked & !usable)
  }
  table$value[[name]] <- column
  table$usable[[name]] <- usable
  table$empty[[name]] <- asked & !given
  table$open[[name]] <- !usable & !(given & asked) & (asked | undecided)
  if (q$kind == "select_multiple") table$ticks[[name]] <- lapply(ticks, `&`, usable)
  if (q$kind != "text") respons <- respons | usable
  usable_count <- usable_count + usable
}
for (edit in questionnaire$edits) found(rows, truth(table, edit[[2]])[[2]], "regel-geschonden", edit[[1]])
found(rows, !respons, "inzending-leeg")

order <- data.table(
  gemeente = rows$gemeentecode, lacks = lacks, time = fifelse(is.na(time), Inf, -time), usable = -usable_count,
  place = seq_len(nrow(rows)))[respons]
setorder(order, gemeente, lacks, time, usable, place)
first <- !duplicated(order$gemeente)
counting <- passed <- table$none
counting[order$place[first]] <- TRUE
passed[order$place[!first]] <- TRUE
found(rows, passed, "inzending-dubbel")

people <- make_table(setnames(copy(frame), paste0("kader.", names(frame))))
cells <- list()
for (figure in questionnaire$figures) {
  members <- counting & truth(table, figure[[2]])[[1]]
  asked <- sum(truth(people, figure[[2]])[[1]])
  for (base in figure[[4]]) {
    below <- members & truth(table, base[[3]])[[1]]
    of <- switch(base[[2]], respondents = sum(below), population = asked, frame = nrow(frame))
    for (category in figure[[3]]) {
      cells[[length(cells) + 1]] <- list(
        figure[[1]], base[[1]], category[[1]], sum(below & truth(table, category[[2]])[[1]]), of)
    }
  }
}
fwrite(rbindlist(cells), file.path(paths[4], "cijfers.csv"), sep = ";", col.names = FALSE)
fwrite(setorder(rbindlist(findings), rij, code, item), file.path(paths[4], "bevindingen.csv"), sep = ";")
