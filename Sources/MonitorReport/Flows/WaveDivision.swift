import Municipalities
import ResponseIngest
import TextFormats

/// The municipalities of a wave, in the division of its day.
struct WaveDivision: Sendable {
  /// The day on which the municipalities were those of the frame.
  let day: CalendarDay
  /// The register, with the reorganisations of the wave.
  let register: MunicipalityRegister
  /// The municipalities, by number.
  let codes: [MunicipalityCode]

  /// Takes the division out of answers that were judged.
  init(_ judged: JudgedResponses) {
    day = judged.context.day
    register = judged.context.register
    codes = judged.units.codes
  }
}
