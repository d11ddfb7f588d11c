import Instances
import Programme
import Tables

extension BenchmarkCase {
  /// The programme's texts; folders are looked for below `root`.
  ///
  /// - Throws: `Complaint` where the case is described badly, `Faults` where its folder is faulty.
  /// - Complexity: O(size of the programme).
  func source(below root: String) throws -> Source {
    switch (preset, base, folder) {
    case (let preset?, nil, nil):
      guard let known = Preset(rawValue: preset) else {
        throw Complaint("case \(name): there is no preset '\(preset)'")
      }
      guard let recipe = known.recipe else { return try known.source(seed: seed ?? 1) }
      return try adapted(recipe).source(seed: seed ?? 1)
    case (nil, let base?, nil):
      let population = Population(officers: officers ?? 20_000, seed: seed ?? 1, womenPercent: 29)
      return try population.populate(try ProgrammeFolder("\(root)/\(base)").read())
    case (nil, nil, let folder?):
      return try ProgrammeFolder("\(root)/\(folder)").read()
    default:
      throw Complaint("case \(name): give one of preset, base and folder")
    }
  }

  /// The preset's recipe with what this case changes.
  func adapted(_ recipe: Recipe) -> Recipe {
    var recipe = recipe
    if let officers { recipe.officers = officers }
    if let posts { recipe.posts = posts }
    if let months { recipe.months = months }
    if let quotaPercent {
      recipe.quotaPercent = quotaPercent
      recipe.ceilingPercent = quotaPercent + 5
    }
    if let rareLanguagePercent { recipe.rareLanguagePercent = rareLanguagePercent }
    if let runningPercent { recipe.runningPercent = runningPercent }
    return recipe
  }
}
