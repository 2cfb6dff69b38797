import Municipalities
import TextFormats

/// Frames made of the register's own rows, to hold against the register of the same or another day.
enum RegisterFrame {
  static let header = "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids"

  /// The text of a frame with every municipality of a day.
  static func text(of day: CalendarDay) -> String {
    let rows = MunicipalityRegister.bundled.municipalities(on: day).map {
      "\($0.code);\($0.name);\($0.province ?? "");nee;;nee\n"
    }
    return header + "\n" + rows.joined()
  }

  static func read(_ text: String) throws(FrameError) -> FrameReading {
    try readFrame(SourceFile(name: "kader.csv", bytes: Bytes(text)))
  }
}
