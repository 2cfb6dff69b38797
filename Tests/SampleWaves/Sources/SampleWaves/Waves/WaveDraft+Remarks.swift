extension WaveDraft {
  /// Writes remarks: most who chose "anders" say what, and one in eight writes something elsewhere.
  mutating func writeRemarks(year: Int) {
    for question in Question.asked(in: year) {
      let pool = FreeTexts.pool(for: question)
      guard !pool.isEmpty else { continue }
      for index in respondents.indices {
        guard let percent = readiness(to: question, of: index), random.chance(percent) else {
          continue
        }
        fill(question, [pool[random.below(pool.count)]], for: index)
      }
    }
  }

  /// How often, in a hundred, someone writes at a question; `nil` when it is not asked.
  private func readiness(to question: Question, of index: Int) -> Int? {
    let sheet = sheets[index]
    let ticked: (Question) -> Int? = { sheet.has($0, "anders") ? 85 : nil }
    let hasImpuls = respondents[index].weight(in: .impuls) > 0
    switch question {
    case .otherNetworks: return ticked(.regionalNetworks)
    case .otherPartners: return Self.domains.compactMap { ticked($0.partners) }.first
    case .otherWantedPartners: return ticked(.wantedPartners)
    case .otherGoals: return ticked(.goals)
    case .otherSupport: return ticked(.support)
    case .coalitionRemarks, .planRemarks: return hasImpuls ? 12 : nil
    case .activityRemarks: return sheet.has(.activities, "ja") ? 40 : nil
    case .coronaRemarks: return sheet.has(.corona, "ja") ? 25 : nil
    default: return 12
    }
  }
}
