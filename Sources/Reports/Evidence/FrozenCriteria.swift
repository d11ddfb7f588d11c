import Programme
import Selection

/// What officers were judged by, as it was read: the weights of points, and of every post what is essential and
/// what earns points. Posts that ask the same stand together.
struct FrozenCriteria {
  let programme: Programme
  /// Sets of requirements, and the posts that ask them, by the first of these posts.
  let profiles: [(asked: PostRequirements, posts: [Int])]

  /// - Complexity: O(requirements + n log n) for n rows that apply to posts.
  init(of programme: Programme) {
    self.programme = programme
    var profiles: [(asked: PostRequirements, posts: [Int])] = []
    var known: [PostRequirements: Int] = [:]
    for (post, asked) in PostRequirements.ofPosts(in: programme).enumerated() {
      if let profile = known[asked] {
        profiles[profile].posts.append(post)
      } else {
        known[asked] = profiles.count
        profiles.append((asked, [post]))
      }
    }
    self.profiles = profiles
  }

  var json: Setting.Value {
    let weights = programme.weights
    return .members([
      "objective": .list(programme.objective.map { .string($0.description) }),
      "ranks": .list(programme.ranks.map { .string($0) }),
      "rest_months": .count(programme.restMonths),
      "handover_months": .count(programme.handoverMonths),
      "rotation_cost": .count(programme.rotationCost),
      "training_within_months": .count(programme.trainingWithinMonths),
      "points": .members([
        "board": .number(weights.board.description), "experience": .count(weights.experience),
        "experience_max": .count(weights.experienceMax),
        "surplus_language": .count(weights.surplusLanguage),
        "surplus_skill": .count(weights.surplusSkill),
      ]),
      "points_by_hand": .count(programme.scores.count),
      "posts": .list(
        profiles.map { profile in
          .members([
            "posts": .list(profile.posts.map { .string(programme.posts[$0].id) }),
            "essential": .list(
              profile.asked.essential.map { .string($0.phrase(in: programme)) }),
            "asset": .list(
              profile.asked.assets.map {
                .members([
                  "requirement": .string($0.criterion.phrase(in: programme)),
                  "points": .count($0.points),
                ])
              }),
          ])
        }),
    ])
  }
}
