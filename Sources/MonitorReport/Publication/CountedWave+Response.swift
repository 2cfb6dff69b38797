import Tables

extension CountedWave {
  /// The response by group, drawn, with its table.
  var responseDrawing: Figure {
    let all = response.first { $0.group == "alle" }?.share
    let words = all.map { share in
      "Van \(municipalities(share.denominator)) reageerden er \(share.numerator)"
        + (share.percentage.map { " (\($0)%)" } ?? "") + "."
    }
    return Figure(.bars, of: responseTable(.publication), description: words ?? "")
  }
}
