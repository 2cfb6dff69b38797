import Findings
import OfficeFiles
public import QuestionnaireSchema
public import TextFormats

extension SourceFile {
  /// The id of the questionnaire that a file names: a submission, the first line that names one, or a
  /// filled-in template.
  public var namedQuestionnaire: String? {
    switch kind {
    case .workbook: return templateQuestionnaire(bytes)
    case .document: return (try? JSONDocument(text))?.root["vragenlijst"]?.string
    case .lines:
      for line in TextLines(text) {
        if let id = (try? JSONDocument(text, in: line.range))?.root["vragenlijst"]?.string {
          return id
        }
      }
      return nil
    case .batch, .own, .unfit, .unread: return nil
    }
  }

  /// How many headings of a batch a questionnaire knows as one of its questions, once renamed.
  public func questionHeadings(
    knownTo questionnaire: Questionnaire, renaming: ColumnRenaming = .none
  ) -> Int {
    let names = HeadingNames(questionnaire)
    return headings(names, renaming).count { heading in
      names.isQuestion(renaming.name(of: heading))
    }
  }

  /// The headings of a batch; none of a workbook that is a template or cannot be read.
  private func headings(_ names: HeadingNames, _ renaming: ColumnRenaming) -> [String] {
    guard kind == .workbook else { return DelimitedText(batch: text, names, renaming).header }
    if case .batch(let sheet)? = try? WorkbookContents(bytes, names, renaming).answers {
      return sheet.heading(names, renaming)?.headings ?? []
    }
    return []
  }

  /// Whether it would be read as a batch and asks nothing.
  ///
  /// That is a frame, a mailing list, or submissions under a wrong name; not a file that is blank or
  /// cannot be read, nor a template.
  public func isBatchWithoutQuestions(
    of questionnaire: Questionnaire, renaming: ColumnRenaming
  ) -> Bool {
    let names = HeadingNames(questionnaire)
    let kind = kind
    guard kind == .batch || kind == .workbook else { return false }
    let headings = headings(names, renaming)
    return headings.contains { !$0.isEmpty }
      && !headings.contains { names.isQuestion(renaming.name(of: $0)) }
  }
}

extension JSONError {
  /// What is wrong and where, in Dutch.
  var inSentences: String {
    "\(message) Dat is bij regel \(position.line), teken \(position.column)."
  }
}

extension SourceFile {
  /// The texts in a file, as UTF-8: of a workbook those of all its cells, none if it cannot be read.
  public var searchableText: Bytes {
    guard kind == .workbook else { return text.bytes }
    guard var reader = try? WorkbookReader(bytes.array(in: 0..<bytes.count)) else {
      return Bytes([])
    }
    var texts: [UInt8] = []
    for number in reader.sheets.indices {
      guard let sheet = try? reader.cells(ofSheet: number) else { continue }
      for cell in sheet.cells { texts += sheet.bytes[cell.range] + [10] }
    }
    return Bytes(texts)
  }
}
