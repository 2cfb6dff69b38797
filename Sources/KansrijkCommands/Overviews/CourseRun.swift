import Findings
import MonitorReport
import TextFormats

/// One run of `verloop`: waves are read, judged and compared.
struct CourseRun {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    var waves: [PanelWave] = []
    var reading = WaveReading(invocation)
    reading.read(invocation.namedWaves) { wave, _ in
      waves.append(PanelWave(wave.judged, year: wave.year))
    }
    let status = reading.verdict(.inOrder)
    do throws(Invocation.Stopped) {
      let latest = try latest(of: waves, status)
      let common = WaveCourse.figures(of: waves)
      guard !common.isEmpty else {
        return invocation.failed(
          "Deze metingen hebben geen cijfer met elkaar gemeen. Cijfers horen bij elkaar als zij dezelfde "
            + "naam hebben.", .wrongUse)
      }
      try refuseFiguresOfOneWave(of: waves, common)
      let figures = try invocation.figures(among: common, of: latest.questionnaire)
      let course = WaveCourse(waves, figures: figures)
      return reading.verdict(
        invocation.deliver(
          Overview(
            title: course.title,
            head: [("jaren", .array(course.years.map { .integer($0) }))],
            document: course.document, tables: course.tables, main: course.panelTable)))
    } catch {
      return error.status
    }
  }

  /// A figure that is asked for and that only one wave has cannot be compared; that is told.
  private func refuseFiguresOfOneWave(
    of waves: [PanelWave], _ common: [String]
  ) throws(Invocation.Stopped) {
    for name in invocation.arguments.values(of: .figures) {
      let having = waves.filter { !$0.questionnaire.numbers(named: name).isEmpty }
      let isCommon = having.contains { wave in
        wave.questionnaire.numbers(named: name).contains { common.contains($0.figure) }
      }
      guard let wave = having.first, !isCommon else { continue }
      throw Invocation.Stopped(
        status: invocation.failed(
          "‘\(name)’ staat alleen in de vragenlijst van \(wave.year): er is niets om mee te vergelijken.",
          .wrongUse))
    }
  }

  /// That there is only one wave, though more were named perhaps.
  private var tooFew: String {
    let named = invocation.namedWaves
    let double = named.first { path in named.count { $0 == path } > 1 }
    return (double.map { "U noemde ‘\($0)’ twee keer. " } ?? "")
      + "Een verloop heeft minstens twee metingen nodig."
  }

  /// The latest of at least two waves of different years; that there are no such waves is told.
  private func latest(
    of waves: [PanelWave], _ status: ExitStatus
  ) throws(Invocation.Stopped) -> PanelWave {
    let years = waves.map(\.year)
    if let double = years.first(where: { year in years.count { $0 == year } > 1 }) {
      throw Invocation.Stopped(
        status: invocation.failed(
          "Er zijn twee metingen van \(double). Een verloop gaat over metingen van verschillende jaren.",
          .wrongUse))
    }
    guard let latest = waves.max(by: { $0.year < $1.year }), waves.count > 1 else {
      // Of a wave that could not be read it was told why.
      throw Invocation.Stopped(
        status: status == .unreadable ? status : invocation.failed(tooFew, .wrongUse))
    }
    return latest
  }
}
