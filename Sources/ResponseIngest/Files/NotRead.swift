public import Findings
import OfficeFiles
public import QuestionnaireSchema
public import TextFormats

/// Why a file as a whole is not read: the check that says so, and its words.
struct NotRead: Sendable, Hashable {
  let check: CheckName
  let words: Words

  /// That a file that should be read cannot be.
  init(_ words: Words) {
    check = .unreadable
    self.words = words
  }

  /// That a file of some kind is not read; `nil` when it is.
  init?(_ kind: FileKind) {
    switch kind {
    case .document, .lines, .batch, .workbook: return nil
    case .own(let file): (check, words) = (.ownFile, file.words)
    case .unfit(let file): (check, words) = (.unfitFile, file.words)
    case .unread(let file): (check, words) = (.unreadable, file.words)
    }
  }

  /// That a table with such headings is not read: it is one of our own, and asks nothing.
  init?(headings: [String], _ names: HeadingNames?, _ renaming: ColumnRenaming) {
    guard let own = OwnFile(headings: headings),
      !headings.contains(where: { names?.isQuestion(renaming.name(of: $0)) ?? false })
    else { return nil }
    self.init(.own(own))
  }
}

extension SourceFile {
  /// What is to be said of a file that as a whole is not read; `nil` when it is.
  ///
  /// Of JSON or a workbook that is broken that is told as well: without its questionnaire nobody can judge it.
  public func whyNotRead(
    by questionnaire: Questionnaire? = nil, renaming: ColumnRenaming = .none
  ) -> Finding? {
    let names = questionnaire.map { HeadingNames($0) }
    let why: NotRead?
    switch kind {
    case .document: why = brokenDocument
    case .lines: why = nil
    case .batch:
      let batch = names.map { DelimitedText(batch: text, $0, renaming) } ?? DelimitedText(text)
      why = NotRead(headings: batch.header, names, renaming)
    case .workbook: why = unusableWorkbook(names, renaming)
    case .own, .unfit, .unread: why = NotRead(kind)
    }
    return why.map { finding($0.check.check, $0.words) }
  }

  /// What is wrong with a workbook that cannot be opened, or whose first sheet is one of our own tables.
  private func unusableWorkbook(_ names: HeadingNames?, _ renaming: ColumnRenaming) -> NotRead? {
    do throws(WorkbookError) {
      return NotRead(headings: try firstHeadings(), names, renaming)
    } catch {
      return NotRead(.unreadable(error))
    }
  }

  /// The headings of the first sheet of a workbook that people see.
  private func firstHeadings() throws(WorkbookError) -> [String] {
    var reader = try WorkbookReader(bytes.array(in: 0..<bytes.count))
    guard let first = reader.sheets.firstIndex(where: { !$0.isHidden }) else { return [] }
    return try reader.cells(ofSheet: first, rows: TemplateSheet.firstRows).firstTexts
  }

  /// Whether it is something that this program made of a wave, which may be made again.
  public var isOutput: Bool {
    switch kind {
    case .own(let file): file == .output
    case .batch: OwnFile(headings: DelimitedText(text).header) == .output
    case .workbook: (try? firstHeadings()).flatMap { OwnFile(headings: $0) } == .output
    case .document, .lines, .unfit, .unread: false
    }
  }

  /// Whether answers could be in it: what cannot be a submission does not make a wave what it is.
  public var mayHoldAnswers: Bool {
    if case .unfit = kind { return false }
    return !isOutput
  }

  /// What is wrong with a submission that is no JSON.
  private var brokenDocument: NotRead? {
    do throws(JSONError) {
      _ = try JSONDocument(text)
      return nil
    } catch {
      return NotRead(.unreadable(error.inSentences))
    }
  }

  /// A finding about the file as a whole.
  func finding(_ check: Check, _ words: Words) -> Finding {
    Finding(
      code: check.code, severity: check.severity, place: Place(file: name),
      message: words.message, advice: words.advice)
  }
}
