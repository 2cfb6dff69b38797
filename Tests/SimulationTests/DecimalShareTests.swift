import Testing

@testable import Simulation

@Suite struct DecimalShareTests {
  @Test(arguments: [
    ("0", 1000, 0), ("1", 1000, 1000), ("0.02", 1000, 20), ("0,02", 1000, 20), ("0.5", 1, 1),
    ("0.025", 20, 1), ("0.024999", 20, 0), ("0.000001", 499_999, 0), ("0.000001", 500_000, 1),
    ("0.1", 5_000_000, 500_000),
  ])
  func roundsHalfUp(_ text: String, _ whole: Int, _ count: Int) {
    #expect(DecimalShare(text)?.count(of: whole) == count)
  }

  @Test(arguments: ["-0.1", "1.01", "2", "", "2%", "0.0000001", "1e-2", "nan", "0.5.5", " 0.5"])
  func refusesWhatIsNoShare(_ text: String) {
    #expect(DecimalShare(text) == nil)
  }
}
