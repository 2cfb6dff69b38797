import Findings
public import Municipalities
public import TextFormats

/// Reads the municipalities of a wave from a file with text, or from a workbook.
///
/// - Throws: ``FrameError`` with all findings when at least one of them is an error.
public func readFrameFile(_ file: SourceFile) throws(FrameError) -> FrameReading {
  let table: TableText
  do throws(TableFileError) {
    table = try file.table(withColumn: "gemeentecode")
  } catch {
    throw FrameError(unreadable: file.name, error.message, error.advice)
  }
  return try readFrame(table)
}

/// Reads the reorganisations that a wave adds to the register from a file with text, or from a workbook.
///
/// - Throws: ``ReorganisationError`` with all findings when anything is wrong.
public func readReorganisationFile(
  _ file: SourceFile
) throws(ReorganisationError) -> [Reorganisation] {
  let table: TableText
  do throws(TableFileError) {
    table = try file.table(withColumn: "effective_date")
  } catch {
    throw ReorganisationError(unreadable: file.name, error.message, error.advice)
  }
  return try readReorganisations(table)
}
