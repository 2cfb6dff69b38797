import FuzzInput
import TextFormats

/// A record that is read again from its start gives the same cells, and so does what is written.
@c(LLVMFuzzerTestOneInput)
public func fuzzDelimited(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = DelimitedText(unsafe decodeText(fuzzInput(start, count)))
  text.bytes.withSpan { span in
    var reader = DelimitedReader(text)
    var fields: [DelimitedField] = []
    var end = text.body.lowerBound
    while let record = reader.next(in: span, into: &fields) {
      precondition(record.range.lowerBound >= end, "records overlap")
      precondition(record.row >= 2 && !fields.isEmpty, "a record without row or cells")
      end = record.range.upperBound
      var again = DelimitedReader(
        delimiter: text.delimiter, range: record.range.lowerBound..<text.body.upperBound,
        firstRow: record.row)
      var others: [DelimitedField] = []
      let other = again.next(in: span, into: &others)
      precondition(other == record && others == fields, "another record from the same start")
      if !record.hasOpenQuote, text.delimiter == UInt8(ascii: ";") {
        checkWriting(fields.map { $0.text(in: span) })
      }
    }
    precondition(end <= text.bytes.count, "a record outside the text")
  }
  return 0
}

/// Cells that are written stand in the text that is read again.
private func checkWriting(_ cells: [String]) {
  var writer = DelimitedWriter(formulas: .kept)
  writer.write(["kop"])
  writer.write(cells)
  let text = DelimitedText(decodeText(Bytes(writer.bytes)))
  text.bytes.withSpan { span in
    var reader = DelimitedReader(text)
    var fields: [DelimitedField] = []
    guard reader.next(in: span, into: &fields) != nil else {
      precondition(cells.allSatisfy { $0.trimmed.isEmpty }, "the record was lost")
      return
    }
    let read = fields.map { Array($0.text(in: span).utf8) }
    precondition(read == cells.map { Array($0.utf8) }, "other cells than were written")
  }
}
