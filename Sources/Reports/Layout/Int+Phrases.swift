extension Int {
  /// The number with its digits in groups of three: `1,941,645`.
  public var grouped: String {
    var text = ""
    for (place, digit) in String(magnitude).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return (self < 0 ? "-" : "") + String(text.reversed())
  }

  /// The number with a noun in its right form: `1 post`, `2 posts`.
  public func of(_ noun: String) -> String {
    grouped + " " + noun + (self == 1 ? "" : "s")
  }
}
