extension WaveDraft {
  /// Says who asked for the Impuls: two forget that they did, and a few without it say they did.
  mutating func requestImpuls(asOutsider mistaken: Int) {
    let asked = weight(of: candidates(in: .impuls), in: .impuls)
    divide(.impulsRequested, ["nee": 2, "ja": asked - 2], in: .impuls) { candidate, answer in
      answer == "nee" ? 600 - candidate.zeal : 0
    }
    let outsiders = candidates(in: .all) { $0.respondent.weight(in: .impuls) == 0 }
    let chosen = Set(draw(mistaken, of: outsiders, in: .all) { $0.zeal })
    for index in outsiders {
      fill(.impulsRequested, [chosen.contains(index) ? "ja" : "nee"], for: index)
    }
  }
}
