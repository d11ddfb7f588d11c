extension Int {
  /// The number with its digits in groups of three: `1,941,645`.
  public var grouped: String { (self < 0 ? "-" : "") + digits(groupedBy: ",") }

  /// The digits without a sign in groups of three.
  func digits(groupedBy separator: String) -> String {
    var text = ""
    for (place, digit) in String(magnitude).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text = separator + text }
      text = String(digit) + text
    }
    return text
  }

  /// The number with a noun in its right form: `1 post`, `2 posts`.
  public func of(_ noun: String) -> String {
    grouped + " " + noun + (self == 1 ? "" : "s")
  }
}
