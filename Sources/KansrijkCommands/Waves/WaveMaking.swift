import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// One run of `meting nieuw`.
struct WaveMaking {
  private let invocation: Invocation
  /// The folder that is made.
  private let path: String

  init(_ invocation: Invocation, path: String) {
    self.invocation = invocation
    self.path = path
  }

  func perform() -> ExitStatus {
    guard let name = invocation.arguments.value(of: .waveQuestionnaire),
      let framePath = invocation.arguments.value(of: .waveFrame)
    else {
      return invocation.failed(
        "Noem de vragenlijst en het kader: --vragenlijst en --kader.", .wrongUse)
    }
    if let refusal = invocation.refusal(toWrite: [path + "/meting.json"]) {
      return invocation.failed(refusal, .wrongUse)
    }
    let dates: [(key: String, day: CalendarDay)]
    let previous: String?
    do throws(Refusal) {
      dates = try self.dates()
      previous = try self.previous()
    } catch {
      return invocation.failed(error.message, .wrongUse)
    }
    guard let questionnaire = invocation.questionnaire(name),
      let frame = invocation.frame(at: framePath)
    else { return .unreadable }
    let problems = frame.problems(with: questionnaire, file: framePath)
    guard problems.isEmpty else {
      invocation.tell(problems)
      return .unreadable
    }
    let description: [UInt8]
    do throws(FileError) {
      let frameFile = try readFile(at: framePath, named: framePath)
      let frameName = frameFile.bytes.startsLikeZip ? "kader.xlsx" : "kader.csv"
      var files = [(name: frameName, bytes: frameFile.bytes.array(in: 0..<frameFile.bytes.count))]
      let copy = questionnaireToCopy(questionnaire.id, named: name)
      if let copy { files.append(("vragenlijst.json", copy.bytes.array(in: 0..<copy.bytes.count))) }
      let reference = copy == nil ? questionnaire.id : "vragenlijst.json"
      description =
        JSONOutput.object(
          [
            ("jaar", .integer(questionnaire.year)), ("vragenlijst", .string(reference)),
            ("kader", .string(frameName)),
          ] + dates.map { ($0.key, .string($0.day.description)) }
            + [("antwoorden", .array([.string("antwoorden")]))]
            + (previous.map { [("vorige", .string($0))] } ?? [])
        ).bytes(.pretty) + [UInt8(ascii: "\n")]
      files.append(("meting.json", description))
      try writeNewFolder(files, at: path)
      try makeFolder(at: path + "/antwoorden")
    } catch {
      return invocation.failed(error.message, .unreadable)
    }
    tellWhatIsOdd(in: description)
    return told(questionnaire, municipalities: frame.isAsked.count { $0 })
  }

  /// Why nothing is made, in Dutch.
  private struct Refusal: Error {
    let message: String
  }

  private func dates() throws(Refusal) -> [(key: String, day: CalendarDay)] {
    var dates: [(key: String, day: CalendarDay)] = []
    for option in [CommandOption.deadline, .closing] {
      guard let text = invocation.arguments.value(of: option) else { continue }
      guard let day = CalendarDay(iso: text) else {
        throw Refusal(
          message: "‘\(text)’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2022-09-13.")
      }
      dates.append((option.name, day))
    }
    if dates.count == 2, dates[1].day < dates[0].day {
      throw Refusal(message: "De sluiting ligt voor de dag die bij --uiterlijk staat.")
    }
    return dates
  }

  /// How the folder of the previous wave is named from the new one.
  private func previous() throws(Refusal) -> String? {
    guard let path = invocation.arguments.value(of: .waveBefore) else { return nil }
    guard WaveFolder.isWave(path) else {
      throw Refusal(message: "‘\(path)’ is geen meting: er staat geen meting.json in.")
    }
    let parts = PathParts(path)
    guard !["", ".", "..", "/"].contains(parts.name),
      isSameFile(parts.folder, PathParts(self.path).folder)
    else {
      throw Refusal(
        message:
          "Maak de nieuwe meting naast de vorige, in dezelfde map, en noem beide met hun naam.")
    }
    return "../" + parts.name
  }

  /// The questionnaire's own file, when a wave in the new folder would not find that, byte for byte, by
  /// its id.
  private func questionnaireToCopy(_ id: String, named name: String) -> SourceFile? {
    let folders = invocation.surroundings.questionnaires
    guard let named = try? folders.find(name, from: ".") else { return nil }
    guard let found = try? folders.find(id, from: path) else { return named }
    return Checksum(found.bytes) == Checksum(named.bytes) ? nil : named
  }

  /// Tells what the loader of a wave will tell of the file that was made.
  private func tellWhatIsOdd(in description: [UInt8]) {
    let file = SourceFile(name: path + "/meting.json", bytes: Bytes(description))
    do throws(WaveError) {
      invocation.tell(try WaveDescription(file).warnings)
    } catch {
      invocation.tell(error.findings)
    }
  }

  private func told(_ questionnaire: Questionnaire, municipalities: Int) -> ExitStatus {
    let text =
      "De meting van \(questionnaire.year) staat in ‘\(path)’: "
      + "\(counted(municipalities, "gemeente is", "gemeenten zijn")) gevraagd. Zet antwoorden in "
      + "‘\(path)/antwoorden’, en controleer ze met ‘kansrijk valideer \(path)’."
    invocation.print(Document([.paragraph(text)]), to: .out)
    return .inOrder
  }
}
