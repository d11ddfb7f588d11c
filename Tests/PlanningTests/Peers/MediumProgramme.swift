import Instances
import Programme

/// Programmes too large to try every plan of, small enough for another solver to optimise in no time: 30–80
/// officers, 6–12 posts, 12–24 months, everything else of a recipe drawn as well.
enum MediumProgramme {
  /// The programme of a seed.
  static func source(seed: UInt64) throws -> Source {
    var dice = Shuffler(seed: seed &+ 7_000)
    var recipe = Recipe()
    recipe.name = "medium \(seed)"
    recipe.officers = 30 + dice.low(51)
    recipe.posts = 6 + dice.low(7)
    recipe.months = 12 + dice.low(13)
    recipe.services = 2 + dice.below(4)
    recipe.missions = 1 + dice.below(4)
    recipe.roles = 3 + dice.below(4)
    recipe.headcounts = dice.pick([[1], [1, 2], [1, 1, 2, 3]])
    recipe.priorities = dice.pick([[1], [1, 2], [1, 2, 3]])
    recipe.tourMonths = dice.pick([[[6]], [[12], [6]], [[6, 9]], [[4, 8], [6]], [[9], [12]]])
    recipe.starts = dice.pick([.every(3), .every(3), .every(2), .any])
    // Starts in every month make so many more tours.
    if recipe.starts == .any { recipe.officers = 30 + recipe.officers % 10 }
    recipe.limitedPercent = dice.pick([0, 40, 80])
    recipe.rareLanguagePercent = dice.pick([0, 6, 20])
    recipe.specialistPercent = dice.pick([0, 30, 60])
    recipe.rankedPercent = dice.pick([0, 45])
    recipe.restMonths = dice.pick([0, 3, 6, 12])
    recipe.handoverMonths = dice.pick([0, 0, 1, 2])
    recipe.rotationCost = dice.pick([0, 50, 300])
    recipe.quotaPercent = dice.pick([nil, 40, 60, 80, 100])
    recipe.ceilingPercent = dice.pick([nil, 50, 70, 95])
    recipe.womenTargetPercent = dice.pick([nil, 20, 30, 50])
    recipe.courseSeatsPercent = dice.pick([nil, nil, 60, 100])
    recipe.womenPercent = dice.pick([10, 29, 50])
    recipe.preparedPercent = dice.pick([0, 40, 80])
    recipe.runningPercent = dice.pick([0, 20, 50])
    recipe.plannedPercent = dice.pick([0, 0, 20, 50])
    recipe.forbidPins = dice.below(6)
    recipe.requirePins = dice.pick([0, 0, 1, 3])
    recipe.scores = dice.below(4)
    return try recipe.source(seed: seed)
  }
}

extension Shuffler {
  /// A number from 0 up to, not including, the limit; low ones more often.
  fileprivate mutating func low(_ limit: Int) -> Int { min(below(limit), below(limit)) }

  /// One of some values.
  fileprivate mutating func pick<Value>(_ values: [Value]) -> Value {
    values[below(values.count)]
  }
}
