import Testing
import TextFormats

@Suite struct DelimitedWriterTests {
  @Test func quotesOnlyWhatNeedsQuotes() {
    var writer = DelimitedWriter(formulas: .kept)
    writer.write(["een, twee, drie", "vier"])
    writer.write(["a b", "c;d", "e\"f", "g\nh", "", "12,5", "=1"])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "\"een, twee, drie\";vier\na b;\"c;d\";\"e\"\"f\";\"g\nh\";;12,5;=1\n")
  }

  @Test func disarmsFormulasWhenAsked() {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(["=1;2", "-5", "@x"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"'=1;2\";-5;'@x\n")
  }
}
