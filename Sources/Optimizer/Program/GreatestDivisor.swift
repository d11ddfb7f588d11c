extension Sequence<Int> {
  /// The greatest common divisor of all numbers, by Euclid's algorithm; 0 where there is none but 0.
  /// - Complexity: O(numbers), as soon as the divisor is 1 without looking at the rest.
  var greatestDivisor: Int {
    var divisor = 0
    for number in self {
      var rest = abs(number)
      while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
      if divisor == 1 { return 1 }
    }
    return divisor
  }
}
