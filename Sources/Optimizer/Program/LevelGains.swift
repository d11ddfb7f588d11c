/// What the columns of a tour program add to a level, said once for tours that look alike.
struct LevelGains: Sendable {
  /// What each tour adds by itself; empty where none does.
  private let own: [Int]
  /// What the tours of each template add by the vacancies that they fill; empty where none do.
  private let filling: [Int]
  /// The templates of each tour; empty where their vacancies count for nothing.
  private let pairs: [PatternPair]
  /// What tours look like.
  private let countsEveryone: [Bool]
  private let tourCount: Int
  /// What the columns that stand for no tour add.
  private var others: [Int] = []

  /// The gains of tours at a level.
  /// - Complexity: O(tours + templates × resources of a post).
  init(
    at level: Int, of model: TourModel, _ tours: [Int], _ templates: TourTemplates,
    _ worth: TourGains
  ) {
    let gain = model.levels[level].gain
    // All tours' gains are the model's array itself, which need not be there twice.
    own = gain.isEmpty || tours.count == gain.count ? gain : tours.map { gain[$0] }
    let filling = templates.examples.enumerated().map { template, tour in
      worth.filling(of: tour, at: level, everyone: templates.countsEveryone[template])
    }
    let fillsAny = filling.contains { $0 != 0 }
    self.filling = fillsAny ? filling : []
    pairs = fillsAny ? templates.pairs : []
    countsEveryone = templates.countsEveryone
    tourCount = tours.count
  }

  /// Adds a column that stands for no tour.
  mutating func add(_ gain: Int) { others.append(gain) }

  /// What each column adds.
  /// - Complexity: O(columns).
  var ofColumns: [Int] { (0..<tourCount).map { gain(ofTour: $0) } + others }

  private func gain(ofTour place: Int) -> Int {
    var gain = own.isEmpty ? 0 : own[place]
    if !filling.isEmpty {
      gain += filling[Int(pairs[place].first)] + filling[Int(pairs[place].second)]
    }
    return gain
  }

  /// Adds the elements of the tours in the level's row: to the templates that count every officer where these tell
  /// all, else to each tour's own.
  func addElements(
    _ row: Int, shared: inout [[(row: Int, value: Int)]], own entries: inout ColumnEntries
  ) {
    let isTold =
      own.isEmpty && filling.indices.allSatisfy { countsEveryone[$0] || filling[$0] == 0 }
    if isTold {
      for template in filling.indices where filling[template] != 0 {
        shared[template].append((row, filling[template]))
      }
    } else {
      for place in 0..<tourCount {
        let gain = gain(ofTour: place)
        if gain != 0 { entries.add(place, row: row, value: gain) }
      }
    }
  }
}
