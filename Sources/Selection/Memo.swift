/// Values worked out when they are first asked for, and forgotten all at once.
struct Memo<Value: Sendable>: Sendable {
  private var values: [Value]
  /// The turn in which each was worked out.
  private var turns: [Int32]
  private var turn: Int32 = 1

  /// Room for so many values; the given one is never seen.
  init(count: Int, _ value: Value) {
    values = [Value](repeating: value, count: count)
    turns = [Int32](repeating: 0, count: count)
  }

  /// Forgets every value.
  mutating func forget() {
    turn += 1
  }

  /// A value; nil where it is not known.
  subscript(index: Int) -> Value? { turns[index] == turn ? values[index] : nil }

  /// Keeps a value, and returns it.
  mutating func keep(_ value: Value, at index: Int) -> Value {
    values[index] = value
    turns[index] = turn
    return value
  }
}

/// Different things in the order in which they were first met, with a number each.
struct Numbering<Value: Hashable> {
  /// The things, by number.
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  /// The number of a thing, a new one where it was not met before.
  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
