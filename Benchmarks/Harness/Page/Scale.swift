import Foundation

/// From numbers to places on a chart, evenly or by powers of ten.
struct Scale {
  /// The least and the greatest number.
  let least: Double
  let greatest: Double
  /// Whether equal steps are equal ratios.
  let isLogarithmic: Bool
  /// The places of the two.
  let from: Double
  let until: Double

  /// A mark on the axis.
  struct Tick: Hashable {
    let value: Double
    let label: String
  }

  /// A scale on which these numbers have room; where they are all the same, some around them.
  init(_ numbers: [Double], logarithmic: Bool, from: Double, until: Double) {
    self.isLogarithmic = logarithmic
    self.from = from
    self.until = until
    if logarithmic {
      let positive = numbers.filter { $0 > 0 }
      let (low, high) = (positive.min() ?? 1, positive.max() ?? 1)
      least = low
      greatest = high > low * 1.5 ? high : low * 1.5
    } else {
      let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 1)
      let room = high > low ? (high - low) * 0.06 : high == 0 ? 1 : abs(high) * 0.5
      // Nothing measured is negative: where all is positive, room does not go below zero.
      least = low >= 0 ? max(0, low - room) : low - room
      greatest = high + room
    }
  }

  /// Where a number stands; those outside stand at the edge.
  func place(_ number: Double) -> Double {
    let inside = min(max(number, least), greatest)
    let share =
      isLogarithmic
      ? log(inside / least) / log(greatest / least) : (inside - least) / (greatest - least)
    return from + share * (until - from)
  }

  /// Round numbers along the axis, 2–8 of them as a rule.
  var ticks: [Tick] { isLogarithmic ? logarithmicTicks : evenTicks(about: 4) }

  private var logarithmicTicks: [Tick] {
    let decades = log10(greatest / least)
    let digits: [Double] = decades > 3 ? [1] : decades > 1 ? [1, 3] : [1, 2, 5]
    var ticks: [Tick] = []
    for exponent in Int(log10(least).rounded(.down))...Int(log10(greatest).rounded(.up)) {
      for digit in digits {
        let value =
          exponent < 0 ? digit / pow(10, Double(-exponent)) : digit * pow(10, Double(exponent))
        guard value >= least * 0.999, value <= greatest * 1.001 else { continue }
        let label = exponent < 0 ? Cells.fixed(value, -exponent) : Cells.count(Int(value))
        ticks.append(Tick(value: value, label: label))
      }
    }
    return ticks.count >= 2 ? ticks : evenTicks(about: 3)
  }

  private func evenTicks(about count: Int) -> [Tick] {
    let rough = (greatest - least) / Double(count)
    let power = pow(10, log10(rough).rounded(.down))
    let step = power * ([1, 2, 5, 10].first { $0 * power >= rough * 0.7 } ?? 10)
    let digits = max(0, -Int(log10(step).rounded(.down)))
    let first = (least / step).rounded(.up)
    let last = (greatest / step).rounded(.down)
    guard last >= first, last - first < 50 else { return [] }
    return (Int(first)...Int(last)).map { number in
      let value = Double(number) * step
      return Tick(
        value: value,
        label: digits == 0 ? Cells.count(Int(value.rounded())) : Cells.fixed(value, digits))
    }
  }
}
