import QuestionnaireSchema
import TextFormats

extension Cleaning {
  /// The file as a batch.
  func batch(_ renaming: ColumnRenaming) -> CleanedFile? {
    batch(DelimitedText(batch: text, headings, renaming), renaming)
  }

  /// The file as a batch, of which is known what parts its cells.
  func batch(_ batch: DelimitedText, _ renaming: ColumnRenaming) -> CleanedFile? {
    if let heading = BrokenHeading(batch) { return cleaned(batch, below: heading, renaming) }
    let columns = batch.contactColumns(names, headings, renaming)
    let found = find(columns, in: batch)
    if !found.hasBrokenRows {
      let overwritten = OverwrittenText(file, text, found.places)
      // A stray quote in the heading can make the search for the delimiter go on below it.
      if batch.isLaidOut
        || isSame(batch, after: overwritten, renaming)
      {
        return cleaned(overwritten, found.places, columns: columns)
      }
    }
    let places = found.places.map { withoutStructure($0, of: batch) }
    return cleaned(OverwrittenText(file, text, places), places, columns: columns)
  }

  /// Whether the text is parted in cells as it was, and from the same heading on.
  private func isSame(
    _ batch: DelimitedText, after overwritten: OverwrittenText, _ renaming: ColumnRenaming
  ) -> Bool {
    let text = decodeText(Bytes(overwritten.bytes))
    let after = DelimitedText(batch: text, headings, renaming)
    return after.delimiter == batch.delimiter && after.headerRow == batch.headerRow
  }

  /// The file without the contact data in what a broken heading took, and in the rows below it.
  ///
  /// Those rows are judged by the headings as they were read: what these know stays as it is.
  private func cleaned(
    _ batch: DelimitedText, below heading: BrokenHeading, _ renaming: ColumnRenaming
  ) -> CleanedFile? {
    let known = Set(
      batch.header.indices.filter { batch.isKnown(batch.header[$0], headings, renaming) })
    let firstLine = heading.taken.contactColumns(names, headings, renaming)
    var places: [ContactPlace] = []
    for place in find(firstLine, in: heading.taken).places {
      let place = withoutStructure(place, of: batch)
      if !place.parts.contains(where: { known.contains(heading.heading(at: $0.lowerBound)) }) {
        places.append(place)
      }
    }
    let indices = Set(firstLine.map(\.index))
    let others = batch.contactColumns(names, headings, renaming)
      .filter { !indices.contains($0.index) }
    let columns = (firstLine + others).sorted { $0.index < $1.index }
    let unknown = columns.filter { !known.contains($0.index) }
    places += find(unknown, in: batch).places.map { withoutStructure($0, of: batch) }
    return cleaned(OverwrittenText(file, text, places), places, columns: columns)
  }

  private func find(_ columns: [ContactColumn], in batch: DelimitedText) -> BatchContactData {
    var contacts = BatchContactData(batch, columns: columns, filler: filler)
    // A place in what a heading took is the same place in the text.
    let isHeadless = batch.header.contains(where: \.isEmpty)
    if !columns.isEmpty || isHeadless { text.bytes.withSpan { contacts.find(in: $0) } }
    return contacts
  }

  /// A place without the quotes, delimiters and line ends in it.
  private func withoutStructure(_ place: ContactPlace, of batch: DelimitedText) -> ContactPlace {
    let structure = CellStructure(delimiter: batch.delimiter)
    return text.bytes.withSpan { bytes in
      var parts: [Range<Int>] = []
      for part in place.parts { parts += structure.segments(of: part, in: bytes) }
      return ContactPlace(
        parts: parts, filler: place.filler, values: place.values, columns: place.columns)
    }
  }
}
