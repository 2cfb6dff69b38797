import QuestionnaireSchema
import TextFormats

extension NumberBounds {
  /// From where to where, behind "een getal".
  var words: String {
    switch (lowest.map(dutchDecimal), highest.map(dutchDecimal)) {
    case (let lowest?, let highest?): " van \(lowest) tot en met \(highest)"
    case (let lowest?, nil): " van ten minste \(lowest)"
    case (nil, let highest?): " van hoogstens \(highest)"
    case (nil, nil): ""
    }
  }
}
