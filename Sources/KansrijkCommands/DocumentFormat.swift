import Tables

/// The forms in which a document for people is written.
enum DocumentFormat: String, OutputFormat {
  /// For a terminal.
  case text = "tekst"
  /// For a text that will be worked on.
  case markdown
  /// For a browser, to read, print or pass on.
  case html
}

extension Invocation {
  /// Puts a document where the output goes: in the form that is asked for, else in that of the file,
  /// else as text.
  func deliver(_ document: Document, titled title: String) -> ExitStatus {
    let format: DocumentFormat? = format(.documentFormat)
    switch format ?? .text {
    case .text: return deliver(document)
    case .markdown: return deliver(Array(document.markdown().utf8))
    case .html: return deliver(HTMLPage(document, title: title).bytes())
    }
  }
}

extension CommandOption {
  /// `--formaat`: how a document is written.
  static let documentFormat = choice(
    "formaat", DocumentFormat.allCases.map(\.rawValue),
    help: "De vorm. Standaard: die bij het bestand van --uit hoort (.html, .md), anders tekst.")
}
