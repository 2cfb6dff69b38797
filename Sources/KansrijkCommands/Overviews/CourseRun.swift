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
      // A wave that could not be read has been told of already.
      throw Invocation.Stopped(
        status: max(
          status,
          invocation.failed("Een verloop heeft minstens twee metingen nodig.", .wrongUse)))
    }
    return latest
  }
}
