import Municipalities
import ResponseIngest
public import Tables

/// The response rates of a wave, as survey research defines them.
///
/// All municipalities are in the frame and can answer: none is of unknown eligibility, so that what
/// is done with those makes no difference, and RR1 = RR3 = RR5 and RR2 = RR4 = RR6. A municipality
/// without a counting submission is a nonrespondent, whatever the reason.
///
/// Source: AAPOR, *Standard Definitions*, 8th edition (2015), pages 52-53, response rates 1 to 6.
public struct OutcomeRates: Sendable, Hashable {
  /// Complete submissions, of all municipalities that were asked (RR1, RR3, RR5).
  public let complete: Share
  /// Complete and partial submissions, of all that were asked (RR2, RR4, RR6): what is printed.
  public let completeOrPartial: Share
}

extension JudgedResponses {
  /// The response rates over the municipalities that were asked.
  func outcomeRates() -> OutcomeRates {
    let isAsked = units.frame?.isAsked
    let asked = units.codes.indices.filter { isAsked?[$0] ?? true }
    let rows = asked.compactMap { countingRows[$0] }
    return OutcomeRates(
      complete: Share(numerator: rows.count { complete[$0] }, denominator: asked.count),
      completeOrPartial: Share(numerator: rows.count, denominator: asked.count))
  }
}
