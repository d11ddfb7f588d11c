extension TourModel {
  /// A number that is another one, but for chance, where anything of the model is otherwise: the hash of Fowler, Noll
  /// and Vo (FNV-1a) over its words, in 64 bits.
  /// - Complexity: O(size of the model).
  var fingerprint: UInt64 {
    var writer = ArchiveWriter()
    write(to: &writer)
    return writer.words.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01b3 }
  }

  private func write(to writer: inout ArchiveWriter) {
    let text = { (writer: inout ArchiveWriter, text: String) in
      writer.put(text.utf8.map { Int($0) })
    }
    writer.put(months)
    writer.put(officerNames, text)
    writer.put(postNames, text)
    for column in [tours.officer, tours.post, tours.start, tours.end, tours.restEnd] {
      writer.put(column.lazy.map { Int($0) })
    }
    writer.put(resources) { writer, resource in
      text(&writer, resource.name)
      writer.put(resource.officers) { writer, counts in writer.put(counts.lazy.map { $0 ? 1 : 0 }) }
      writer.put(resource.posts)
      writer.put(resource.delay)
      writer.put(resource.most) { $0.put($1) }
      writer.put(resource.least) { $0.put($1) }
    }
    writer.put(seats) { writer, seats in
      writer.put(seats.seats)
      writer.put(seats.names, text)
      writer.put(seats.courses) { $0.put($1) }
      writer.put(seats.classOfTour.lazy.map { Int($0) })
    }
    writer.put(demands) { writer, demand in
      text(&writer, demand.name)
      writer.put(demand.tours)
    }
    writer.put(levels) { writer, level in
      text(&writer, level.name)
      writer.put(level.isMaximised ? 1 : 0)
      writer.put(level.constant)
      writer.put(level.gain)
      for weights in [level.shortfalls, level.vacancies] {
        writer.put(weights) { writer, weight in
          writer.put(weight.resource)
          writer.put(weight.weight)
        }
      }
    }
  }
}
