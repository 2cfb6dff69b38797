import TextFormats

/// Where the reading of some records ended.
struct RecordsEnd: Sendable, Hashable {
  /// The byte after the last record that was read.
  let offset: Int
  /// Its row.
  let row: Int
  /// Whether one of them was broken, so that it is not sure where the next begins.
  let hasBroken: Bool
}

extension Intake {
  /// Reads the records of a batch, large ones in two halves at the same time.
  ///
  /// A half may begin at any line end, but whether that is one between records is only known when the
  /// first half has been read: the second is believed when the first ends where it begins and neither has
  /// a broken record. Otherwise all is read from the beginning.
  mutating func readRecords(
    _ text: DelimitedText, _ heading: HeadingBinding, source: Int32
  ) {
    if let reach {
      let limit = min(text.body.lowerBound + reach, text.body.upperBound)
      isUnsure =
        readRecords(
          text, heading, source, text.body, until: limit, firstRow: text.headerRow + 1
        ).hasBroken
      return
    }
    if let cut = cut(of: text) {
      let rest = cut..<text.body.upperBound
      let ((first, firstEnd), (second, secondEnd)) = halves(
        {
          $0.readRecords(
            text, heading, source, text.body, until: cut, firstRow: text.headerRow + 1)
        }, { $0.readRecords(text, heading, source, rest, until: rest.upperBound, firstRow: 1) })
      if firstEnd.offset == cut, !firstEnd.hasBroken, !secondEnd.hasBroken {
        join(consume first, rowsBefore: 0)
        join(consume second, rowsBefore: Int32(firstEnd.row))
        return
      }
    }
    _ = readRecords(
      text, heading, source, text.body, until: text.body.upperBound, firstRow: text.headerRow + 1)
  }

  /// Whether a file of so many bytes is worth reading in halves, and can be.
  ///
  /// Without a frame municipalities get their numbers as they are met, which halves cannot agree on.
  func mayBeHalved(_ size: Int) -> Bool { context.frame != nil && size >= smallestSplit }

  /// Reads two parts of a file at the same time, each into an intake of its own.
  func halves<End: Sendable>(
    _ first: @Sendable (inout Intake) -> End, _ second: @escaping @Sendable (inout Intake) -> End
  ) -> ((Intake, End), (Intake, End)) {
    let empty = Intake(like: self)
    return together(
      {
        var part = empty
        let end = first(&part)
        return (part, end)
      },
      {
        var part = empty
        let end = second(&part)
        return (part, end)
      })
  }

  /// Where the second half of a batch that is worth reading in halves begins; `nil` for one that is not.
  ///
  /// It is a line near the middle that reads as a record with all cells: within a text of several lines
  /// that is hardly so.
  private func cut(of text: DelimitedText) -> Int? {
    guard mayBeHalved(text.body.count) else { return nil }
    return text.bytes.withSpan { bytes in
      var start = (text.body.lowerBound + text.body.upperBound) / 2
      for _ in 0..<Self.lineTries {
        guard let next = text.firstLineEnd(start..<text.body.upperBound, in: bytes),
          next < text.body.upperBound
        else { return nil }
        start = next
        var records = BatchRecords(text, start..<text.body.upperBound, firstRow: 1)
        if let record = records.next(in: bytes), record.refusal == nil,
          records.fields.count == text.header.count
        {
          return start
        }
      }
      return nil
    }
  }

  /// So many lines are tried as the beginning of the second half.
  private static let lineTries = 100

  /// Adds what was read into another intake, whose records stand below these.
  mutating func join(_ other: consuming Intake, rowsBefore: Int32) {
    if submissions.isEmpty {
      // Nothing has to move, and nothing stands in memory twice.
      table = other.table
      submissions = other.submissions
      marks += other.marks
      faults = other.faults
      unsureMoments += other.unsureMoments
      writtenMoments = other.writtenMoments
      return
    }
    let rows = Int32(table.count)
    let before = Int32(submissions.count)
    // What was taken over goes at once: these are most of what is in memory.
    for submission in other.submissions {
      submissions.append(submission.moved(rows: rows, records: rowsBefore))
    }
    other.submissions = []
    table.units += other.table.units
    for submission in other.table.submissions { table.submissions.append(submission + before) }
    for question in table.columns.indices {
      table.columns[question].append(other.table.columns[question])
      other.table.columns[question].removeAll()
    }
    for var mark in other.marks {
      if mark.submission >= 0 { mark.submission += before }
      if mark.tableRow >= 0 { mark.tableRow += rows }
      if mark.check == .remarkRow { mark.detail += rowsBefore }
      marks.append(mark)
    }
    for (submission, hash) in other.writtenMoments { writtenMoments[submission + before] = hash }
    for var moment in other.unsureMoments {
      moment.submission += before
      unsureMoments.append(moment)
    }
    for fault in other.faults {
      noteFault(
        fault.fault, row: fault.row + rows, question: Int(fault.question), column: fault.column)
    }
  }
}

extension Submission {
  /// The same submission, where so many rows of the table and records of its file stand before it.
  fileprivate func moved(rows: Int32, records: Int32) -> Submission {
    var copy = Submission(
      source: source, row: row + records, record: record,
      rows: self.rows.lowerBound + rows..<self.rows.upperBound + rows)
    copy.received = received
    copy.isJoint = isJoint
    copy.timing = timing
    copy.isDraft = isDraft
    return copy
  }
}
