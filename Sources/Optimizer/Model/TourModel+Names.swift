extension TourModel {
  /// What to call a tour: `tour O-0137 MONUSCO-07 0..11`, months counted from the horizon's first.
  func name(of tour: Int) -> String {
    let (officer, post) = (Int(tours.officer[tour]), Int(tours.post[tour]))
    return
      "tour \(officerNames[officer]) \(postNames[post]) \(tours.start[tour])..\(tours.end[tour])"
  }

  /// The tours that break no limit by themselves, ascending.
  /// - Complexity: O(tours × resources of a post that are closed in some month × months of a tour).
  var choosableTours: [Int] {
    let closed = resources.map { $0.most?.contains { $0 <= 0 } ?? false }
    let resourcesOfPost = resourcesOfPost.map { $0.filter { closed[$0] } }
    return (0..<tours.count).filter { tour in
      resourcesOfPost[Int(tours.post[tour])].allSatisfy { index in
        guard let most = resources[index].most, let span = span(of: tour, at: index) else {
          return true
        }
        return span.allSatisfy { most[$0] > 0 }
      }
    }
  }
}
