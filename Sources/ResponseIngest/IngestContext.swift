public import Municipalities
public import QuestionnaireSchema
public import TextFormats

/// What response files are read and judged by: the questionnaire, and what is known of the wave.
public struct IngestContext: Sendable {
  /// The questionnaire.
  public let questionnaire: Questionnaire
  /// Who was asked; without it conditions on the frame are not judged.
  public let frame: PopulationFrame?
  /// The register of municipalities.
  public let register: MunicipalityRegister
  /// The day on which a municipality has to exist.
  public let day: CalendarDay
  /// The last day that municipalities were told; later is a warning and counts.
  public let deadline: CalendarDay?
  /// The day of the freeze; later does not count.
  public let closing: CalendarDay?
  /// How an export's columns and codes are named in the questionnaire.
  public let renaming: ColumnRenaming
  /// How the columns of single files are named that came with names of their own, by their checksums.
  public private(set) var ownRenamings: [Checksum: ColumnRenaming] = [:]
  /// The lines that came with single files, each once.
  private(set) var ownLines: [RenamingLine] = []
  /// The counting answers of the previous wave, if there was one.
  public let previous: PreviousAnswers?

  /// Gathers what is known.
  public init(
    questionnaire: Questionnaire, frame: PopulationFrame?, register: MunicipalityRegister,
    deadline: CalendarDay? = nil, closing: CalendarDay? = nil,
    renaming: ColumnRenaming = .none, previous: PreviousAnswers? = nil
  ) {
    self.questionnaire = questionnaire
    self.frame = frame
    self.register = register
    self.deadline = deadline
    self.closing = closing
    self.renaming = renaming
    self.previous = previous
    day =
      questionnaire.referenceDate ?? closing
      ?? CalendarDay(year: questionnaire.year, month: 12, day: 31) ?? CalendarDay(number: 0)
  }

  /// The same, with names of columns that came with single files and go before those of the wave.
  public func renamed(_ own: [Checksum: ColumnRenaming]) -> IngestContext {
    var copy = self
    copy.ownRenamings = own.mapValues { $0.before(renaming) }
    // One file of names can have come with many files.
    var seen = Set(renaming.lines.map(\.place))
    copy.ownLines = own.values.flatMap(\.lines).filter { seen.insert($0.place).inserted }
      .sorted { ($0.file, $0.row) < ($1.file, $1.row) }
    return copy
  }

  /// How the columns of a file are named.
  public func renaming(for file: SourceFile) -> ColumnRenaming {
    ownRenamings.isEmpty ? renaming : ownRenamings[Checksum(file.bytes)] ?? renaming
  }

  /// Whether conditions on the frame cannot be judged, because there is none.
  var lacksFrame: Bool { frame == nil && !questionnaire.frameColumns.isEmpty }

  /// Tells what municipality codes come to.
  var municipalities: MunicipalityJudge {
    MunicipalityJudge(frame: frame, register: register, day: day)
  }
}
