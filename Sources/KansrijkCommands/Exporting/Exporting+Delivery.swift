import DataExport
import Findings
import MonitorReport
import OfficeFiles
import Tables
import TextFormats

extension Exporting {
  /// Makes the files and puts them where they go.
  func deliver(_ exports: [WaveExport], as format: ExportFormat, to target: Target) -> ExitStatus {
    guard let files = files(exports, as: format) else { return .unreadable }
    switch target {
    case .output:
      for file in files { invocation.sink.write(file.bytes, to: .out) }
      return .inOrder
    case .file(let path):
      return files.reduce(.inOrder) { max($0, invocation.write($1.bytes, to: path)) }
    case .folder(let path):
      return invocation.write(files, toFolder: path)
    }
  }

  /// The files, by name; what cannot be made is told, and gives `nil`.
  private func files(
    _ exports: [WaveExport], as format: ExportFormat
  ) -> [(name: String, bytes: [UInt8])]? {
    if format == .datapackage {
      let counted = exports.compactMap(\.counted)
      return DataPackage(
        exports.map(\.dataset), figures: counted.isEmpty ? nil : FigureList(counted)
      ).files
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for (export, name) in zip(exports, Dataset.fileNames(of: exports.map(\.dataset))) {
      guard let bytes = bytes(export, as: format) else { return nil }
      files.append((name: "\(name).\(format.rawValue)", bytes: bytes))
    }
    return files
  }

  private func bytes(_ export: WaveExport, as format: ExportFormat) -> [UInt8]? {
    switch format {
    case .csv, .datapackage: export.dataset.csv(.empty)
    case .xlsx: workbook(export)
    case .sav: dataFile(export.dataset)
    }
  }

  private func workbook(_ export: WaveExport) -> [UInt8]? {
    guard export.dataset.fitsOnSheet else {
      invocation.complain("Zoveel gemeenten of vragen passen niet in een Excel-bestand. Kies csv.")
      return nil
    }
    let tooLong = export.dataset.textsTooLongForCell
    if tooLong > 0 {
      tell(
        "In Excel past een tekst tot 32.767 tekens: \(counted(tooLong, "tekst is", "teksten zijn")) ingekort."
      )
    }
    do throws(WorkbookWritingError) {
      return try workbookBytes(
        export.dataset.workbook(tables: export.tables, figures: export.figures))
    } catch {
      invocation.complain("Het Excel-bestand kan niet worden gemaakt (\(error.reason)).")
      return nil
    }
  }

  private func dataFile(_ dataset: Dataset) -> [UInt8]? {
    do throws(SPSSWritingError) {
      let file = try spssFile(dataset.spssDraft)
      if !file.cuts.isEmpty {
        tell("SPSS heeft geen plaats voor een hele tekst. Ingekort: \(file.cuts.words).")
      }
      return file.bytes
    } catch {
      switch error {
      case .failed(let code):
        invocation.complain(
          "Het bestand voor SPSS kan niet worden gemaakt (de bibliotheek meldt fout \(code)).")
      }
      return nil
    }
  }

  private func tell(_ words: String) {
    invocation.print(Document([.message(.warning, words)]), to: .err)
  }
}

extension [SPSSFile.Cut] {
  /// What was cut, in words.
  fileprivate var words: String {
    map { cut in
      switch cut.part {
      case .label: "de omschrijving van \(cut.variable)"
      case .valueLabel(let value):
        "de betekenis van \(dutchInteger(Int(value))) bij \(cut.variable)"
      case .values(let count): "\(counted(count, "antwoord", "antwoorden")) op \(cut.variable)"
      }
    }.joined(separator: "; ")
  }
}
