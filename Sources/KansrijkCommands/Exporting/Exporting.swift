import DataExport
import Findings
import MonitorReport
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// One run of `exporteer`: waves are read and judged, and their answers written for other programs.
struct Exporting {
  let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    guard let format = format() else { return .wrongUse }
    var reading = WaveReading(invocation)
    var waves: [Wave] = []
    reading.read(invocation.namedWaves) { wave, _ in waves.append(wave) }
    guard !waves.isEmpty else { return reading.status }
    guard let target = target(format, waves.count), let exports = exports(waves) else {
      return max(reading.status, .wrongUse)
    }
    tellWhatIsLeftOut(waves)
    let status = deliver(exports, as: format, to: target)
    if status == .inOrder { tellWhatItIs(format) }
    return reading.verdict(status)
  }

  /// The form that is asked for, or that the file has; `nil`, which is told, when there is none.
  private func format() -> ExportFormat? {
    if let format: ExportFormat = invocation.format(.exportFormat) { return format }
    invocation.complain(
      "Kies een vorm met --formaat csv, xlsx, sav of datapackage, of met de naam van het bestand: "
        + "--uit gegevens.sav.")
    return nil
  }

  /// Where the files go.
  enum Target {
    /// To standard output.
    case output
    /// To one file.
    case file(String)
    /// To a folder.
    case folder(String)
  }

  /// Where the files of some waves go; `nil`, which is told, when that cannot be.
  private func target(_ format: ExportFormat, _ waveCount: Int) -> Target? {
    let isOneFile = format != .datapackage && waveCount == 1
    guard let path = invocation.arguments.value(of: .output) else {
      if isOneFile, format == .csv { return .output }
      invocation.complain(
        "Geef met --uit op waar het komt: "
          + (isOneFile ? "--uit gegevens.\(format.rawValue)." : "een map, zoals --uit gegevens."))
      return nil
    }
    let isThere = isFolder(at: path)
    if isOneFile { return isThere ?? path.hasSuffix("/") ? .folder(path) : .file(path) }
    let ofPath = ExportFormat(endingOf: path)
    let isNamedAsFile =
      ofPath != nil && ofPath != .datapackage || path.lowercased().hasSuffix(".json")
    guard isThere ?? !isNamedAsFile else {
      invocation.complain(
        "Hier komen meer bestanden. Geef met --uit een map op in plaats van ‘\(path)’.")
      return nil
    }
    return .folder(path)
  }

  /// What is made of the waves; `nil`, which is told, when what is asked for is not in them.
  private func exports(_ waves: [Wave]) -> [WaveExport]? {
    let arguments = invocation.arguments
    let named = Set(arguments.values(of: .included))
    let known = Set(waves.flatMap(\.judged.variableNames))
    for name in arguments.values(of: .included) where !known.contains(name) {
      let advice = didYouMean(name, among: Set(waves.flatMap(\.judged.namedOnly)).sorted())
      let offered = Set(waves.flatMap(\.judged.namedOnly)).sorted().joined(separator: ", ")
      invocation.complain(
        "Er is geen vraag of kolom ‘\(name)’ om mee te nemen."
          + (advice.map { " " + $0 } ?? (offered.isEmpty ? "" : " Er zijn: \(offered).")))
      return nil
    }
    var exports: [WaveExport] = []
    for wave in waves {
      var condition: AnswerCondition?
      if let text = arguments.value(of: .condition) {
        condition = self.condition(text, for: wave)
        if condition == nil { return nil }
      }
      let dataset = Dataset(
        wave.judged, year: wave.year, ExportRequest(condition: condition, named: named))
      // Beside chosen municipalities the totals would tell what the others answered.
      let counted = condition == nil ? CountedWave(wave, suppressing: .standard) : nil
      exports.append(WaveExport(dataset, counted: counted))
    }
    return exports
  }

  /// The condition for a wave; what is wrong with it is told, and gives `nil`.
  private func condition(_ text: String, for wave: Wave) -> AnswerCondition? {
    guard !text.trimmed.isEmpty else {
      invocation.complain(
        "Geef bij --waar een voorwaarde, bijvoorbeeld --waar '${kader.impuls} = \"ja\"'.")
      return nil
    }
    do throws(AnswerConditionError) {
      let condition = try AnswerCondition(text, for: wave.judged.questionnaire)
      let problems = wave.judged.problems(with: condition)
      for problem in problems {
        invocation.complain("De voorwaarde bij --waar klopt niet. " + problem)
      }
      return problems.isEmpty ? condition : nil
    } catch {
      for problem in error.problems {
        invocation.complain(
          "De voorwaarde bij --waar klopt niet, bij teken \(problem.position). \(problem.message)"
            + (problem.advice.map { " " + $0 } ?? ""))
      }
      invocation.print(Document([.code([text])]), to: .err)
      return nil
    }
  }

  /// Tells what was not asked for by name.
  private func tellWhatIsLeftOut(_ waves: [Wave]) {
    let named = Set(invocation.arguments.values(of: .included))
    var seen = named
    let names = waves.flatMap(\.judged.namedOnly).filter { seen.insert($0).inserted }
    guard let first = names.first else { return }
    invocation.print(
      Document([
        .message(
          .info,
          "Niet meegenomen: \(names.joined(separator: ", ")). Dit gaat alleen mee als u het noemt, "
            + "bijvoorbeeld met --met \(first).")
      ]), to: .err)
  }

  private func tellWhatItIs(_ format: ExportFormat) {
    var blocks: [Document.Block] = [
      .message(.warning, "Hier staan antwoorden per gemeente in. Publiceer dit niet.")
    ]
    let hasFigures = format == .xlsx || format == .datapackage
    if hasFigures, invocation.arguments.value(of: .condition) != nil {
      blocks.append(
        .message(
          .info,
          "De cijfers over alle gemeenten gaan niet mee: met het verschil zouden antwoorden van andere "
            + "gemeenten te berekenen zijn."))
    }
    invocation.print(Document(blocks), to: .err)
  }
}
