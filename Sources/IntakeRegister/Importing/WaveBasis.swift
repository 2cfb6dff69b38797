import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// What the answers of a wave are judged by once it is in the register.
struct WaveBasis {
  /// What the answers are judged by.
  let context: IngestContext
  /// The two versions of the questionnaire, if what was offered is another one.
  let versions: QuestionnaireVersions?
  /// What differs between the wave in the register and the one that was offered.
  let findings: [Finding]

  /// Compares the wave that the register holds with the one that was offered beside it.
  ///
  /// `cleaned` are the checksums of files whose contact data was removed, as they came in and now.
  static func of(
    _ stored: WaveFiles, beside offeredFiles: WaveFiles, _ offered: Wave,
    cleaned: [Checksum: Checksum]
  ) -> Result<WaveBasis, WaveError> {
    let differing = stored.rolesThatDiffer(from: offeredFiles, cleaned)
    guard !differing.isEmpty else {
      let same = WaveBasis(context: offered.judged.context, versions: nil, findings: [])
      return same.renamed(stored.ownRenamings)
    }
    let context: IngestContext
    do throws(WaveError) {
      context = try Wave(stored, register: .bundled).judged.context
    } catch {
      return .failure(error)
    }
    let (ours, theirs) = (context.questionnaire, offered.judged.questionnaire)
    guard ours.id == theirs.id else {
      return .failure(
        WaveError(findings: [
          Finding(
            code: .otherWaveFile, severity: .error, place: Place(file: offeredFiles.name),
            value: theirs.id,
            message: "De meting van \(offered.year) in het register heeft de vragenlijst "
              + "‘\(ours.id)’, en deze meting een andere.",
            advice: "Gebruik voor deze meting een ander register.")
        ]))
    }
    let findings = differing.filter { $0 != .questionnaire }.map { role in
      Finding(
        code: .otherWaveFile, severity: .warning, place: Place(file: offeredFiles.name),
        value: role.inDutch,
        message: "Bij deze meting is ‘\(role.inDutch)’ anders dan in het register. "
          + "Het register houdt wat er bij het eerste inlezen stond.",
        advice: "Moet het anders? Begin dan een nieuw register en lees de bestanden daar in.")
    }
    let versions =
      differing.contains(.questionnaire)
      ? QuestionnaireVersions(stored: ours, offered: offered.judged.context) : nil
    return .success(WaveBasis(context: context, versions: versions, findings: findings))
  }
}

extension WaveBasis {
  /// The same, with the names of columns that come with the files of a request.
  ///
  /// - Returns: What is wrong with these names, if they cannot be used.
  func renamed(for request: ImportRequest) -> Result<WaveBasis, WaveError> {
    guard let file = request.renaming else { return .success(self) }
    return renamed(
      Dictionary(
        request.files.map { (Checksum($0.bytes), file) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The same, with the names of columns that came with single files.
  fileprivate func renamed(_ files: [Checksum: SourceFile]) -> Result<WaveBasis, WaveError> {
    do throws(RenamingError) {
      var own: [Checksum: ColumnRenaming] = [:]
      for (checksum, file) in files {
        own[checksum] = try ColumnRenaming(file, for: context.questionnaire)
      }
      // A file that is there already keeps the names it came with.
      let all = context.ownRenamings.merging(own) { known, _ in known }
      return .success(
        WaveBasis(context: context.renamed(all), versions: versions, findings: findings))
    } catch {
      return .failure(WaveError(findings: error.findings))
    }
  }
}

extension WaveFiles {
  /// The files that are not the same in two descriptions of a wave; of `meting.json` only the
  /// dates matter, and the previous wave goes by its own files.
  fileprivate func rolesThatDiffer(
    from other: WaveFiles, _ cleaned: [Checksum: Checksum]
  ) -> [WaveFileRole] {
    WaveFileRole.allCases.filter { role in
      switch role {
      case .description:
        description?.deadline != other.description?.deadline
          || description?.closing != other.description?.closing
      case .response:
        sums(.response, of: previous)
          != Set(sums(.response, of: other.previous).map { cleaned[$0] ?? $0 })
      default: sums(role, of: [self]) != sums(role, of: [other])
      }
    }
  }

  private func sums(_ role: WaveFileRole, of waves: [WaveFiles]) -> Set<Checksum> {
    Set(waves.flatMap(\.byRole).filter { $0.role == role }.map { Checksum($0.file.bytes) })
  }
}
