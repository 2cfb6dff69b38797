import Simulation
import Testing

@Suite struct DecimalShareTests {
  @Test(arguments: ["0", "1", "0.02", "0,02", "1.000000", "+0.5"])
  func readsWhatIsAShare(_ text: String) {
    #expect(DecimalShare(text) != nil)
  }

  @Test(arguments: ["-0.1", "1.01", "2", "", "2%", "0.0000001", "1e-2", "nan", "0.5.5"])
  func refusesWhatIsNone(_ text: String) {
    #expect(DecimalShare(text) == nil)
  }
}
