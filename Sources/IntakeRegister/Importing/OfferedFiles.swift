import Findings
import ResponseIngest
import TextFormats

/// A file that is taken in.
struct AcceptedFile {
  let file: SourceFile
  let checksum: Checksum
  /// What is to be said about the file as a whole, besides what is in it.
  let remarks: [Finding]
}

/// The files that were offered, told apart: new, known, or of another questionnaire.
struct OfferedFiles {
  let wave: Int
  let basis: WaveBasis
  /// Whether a batch without a question is kept as well.
  let keepsStrangers: Bool
  private(set) var accepted: [AcceptedFile] = []
  private var fates: [(name: String, fate: Fate)] = []
  private var seen: [Checksum: String] = [:]

  private enum Fate {
    case accepted
    case known(as: String)
    case refused(Finding)
    case skipped(Finding)
  }

  init(wave: Int, basis: WaveBasis, keepsStrangers: Bool) {
    self.wave = wave
    self.basis = basis
    self.keepsStrangers = keepsStrangers
  }

  mutating func add(_ file: SourceFile, in database: borrowing Database) throws(RegisterError) {
    let context = basis.context
    let why = file.whyNotRead(by: context.questionnaire, renaming: context.renaming(for: file))
    // What may hold answers is kept, read or not.
    if let why, why.code != Check.unreadable.code {
      fates.append((file.name, .skipped(why)))
      return
    }
    let checksum = Checksum(file.bytes)
    var stored: [[SQLValue]] = []
    if let content = try database.content(with: checksum) {
      stored = try database.rows(
        "SELECT name FROM file WHERE wave = ? AND content = ?", [.integer(wave), .integer(content)])
    }
    if let name = seen[checksum] ?? stored.first?.first?.text {
      fates.append((file.name, .known(as: name)))
      return
    }
    let remark = noAnswers(in: file) ?? basis.versions?.finding(about: file)
    if let remark, remark.severity == .error {
      fates.append((file.name, .refused(remark)))
      return
    }
    seen[checksum] = file.name
    accepted.append(
      AcceptedFile(file: file, checksum: checksum, remarks: remark.map { [$0] } ?? []))
    fates.append((file.name, .accepted))
  }

  /// That a file holds no answers at all, if that is so: it would only make nonrespondents of those
  /// who did not answer look refused.
  ///
  /// It is an error, unless it is kept all the same.
  private func noAnswers(in file: SourceFile) -> Finding? {
    let context = basis.context
    guard
      file.isBatchWithoutQuestions(of: context.questionnaire, renaming: context.renaming(for: file))
    else { return nil }
    if keepsStrangers {
      return Finding(
        code: .noAnswers, severity: .warning, place: Place(file: file.name),
        message:
          "In dit bestand staat geen enkele vraag van deze vragenlijst. Het is toch bewaard; er telt "
          + "niets van mee.")
    }
    return Finding(
      code: .noAnswers, severity: .error, place: Place(file: file.name),
      message:
        "In dit bestand staat geen enkele vraag van deze vragenlijst. Het is niet ingelezen.",
      advice:
        "Kijk of u het goede bestand noemt, en of de kolommen heten zoals de vragen. Wilt u het toch "
        + "bewaren, gebruik dan --bewaar-toch.")
  }

  /// What became of each file.
  func files(_ intakes: [StoredIntake]) -> [ImportedFile] {
    var rest = zip(accepted, intakes).makeIterator()
    return fates.map { name, fate in
      switch fate {
      case .accepted:
        guard let (accepted, intake) = rest.next() else {
          preconditionFailure("an intake for every accepted file")
        }
        return ImportedFile(name: name, fate: .stored(intake), remarks: accepted.remarks)
      case .known(let other): return ImportedFile(name: name, fate: .known(as: other), remarks: [])
      case .refused(let finding):
        return ImportedFile(name: name, fate: .refused(finding), remarks: [])
      case .skipped(let finding):
        return ImportedFile(name: name, fate: .skipped(finding), remarks: [])
      }
    }
  }
}
