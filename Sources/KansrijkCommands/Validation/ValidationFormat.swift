import Tables

/// The forms in which findings are written.
enum ValidationFormat: String, OutputFormat {
  /// For a person at a terminal.
  case text = "tekst"
  /// For another program.
  case json
  /// For a spreadsheet, all columns.
  case csv
  /// For a browser, to read, print or pass on.
  case html
  /// For Excel, to read, sort or pass on.
  case xlsx
}

/// Where a run of `valideer` writes what it found, and in which forms.
struct ValidationOutput {
  /// The form of the whole.
  let format: ValidationFormat
  /// The folder with a file for each municipality, and their form.
  let municipalities: (folder: String, format: ValidationFormat)?
  /// The form of what goes to standard output for another program, where findings may stand as soon as they
  /// are sure; `nil` when all has to be known first.
  let streamed: FindingsFormat?

  /// Reads what is asked; `nil` when that cannot be, which is told.
  init?(_ invocation: Invocation) {
    let arguments = invocation.arguments
    let asked = arguments.value(of: .findingsFormat).flatMap { ValidationFormat(rawValue: $0) }
    let file = arguments.value(of: .output)
    let folder = arguments.value(of: .perMunicipality)
    format = invocation.format(.findingsFormat) ?? .text
    municipalities = folder.map { ($0, asked ?? .html) }
    streamed =
      switch format {
      case .json where file == nil && folder == nil: .json
      case .csv where file == nil && folder == nil: .csv
      case .text, .json, .csv, .html, .xlsx: nil
      }
    if let municipalities, municipalities.format != .html, municipalities.format != .xlsx {
      invocation.complain("Met --per-gemeente kan --formaat alleen html of xlsx zijn.")
      return nil
    }
    if format == .xlsx, file == nil, folder == nil,
      invocation.surroundings.terminals.contains(.out)
    {
      invocation.complain("Een Excel-bestand past niet op het scherm. Geef --uit bevindingen.xlsx.")
      return nil
    }
  }
}
