/// One change of a scenario: what happens to whom, by the names of the tables. See the article `Scenarios`.
public struct Change: Sendable {
  /// What changes.
  public let kind: Kind
  /// Where it stands in the scenario's file.
  public let position: Position

  /// A name or text of a scenario, with its place in the file.
  public struct Named: Sendable {
    /// The text.
    public let text: String
    /// Where it begins.
    public let position: Position
  }

  /// One cell to be written: its column and the text; an empty one means blank.
  public struct Cell: Sendable {
    /// The column.
    public let column: Named
    /// The text.
    public let value: Named
  }

  /// Which posts a change is about.
  public enum Posts: Sendable {
    /// These.
    case named([Named])
    /// Every post whose columns (`mission`, `team`, `role`) hold these texts.
    case all([Cell])
  }

  /// What becomes of the officers on tour where a post closes or a mission is suspended.
  public enum Officers: String, CaseIterable, Sendable {
    /// They go home: running tours end the month before.
    case home
    /// They stay on tour.
    case stay
  }

  /// A number of officers: all of them, or so many more or fewer.
  public enum Amount: Hashable, Sendable {
    /// This many.
    case to(Int)
    /// So many more; fewer where negative.
    case by(Int)
  }

  /// The rows that a table gets.
  public enum Rows: Sendable {
    /// These, cell by cell.
    case given([[Cell]])
    /// Those of another table.
    case sheet(Sheet)
  }

  /// What a change does.
  public enum Kind: Sendable {
    /// Officers are not available from a month on; nil means the horizon's first.
    case withdraw([Named], from: Month?)
    /// Officers cannot leave before a month.
    case delay([Named], to: Month)
    /// A table gets more rows.
    case add(TableSchema, Rows)
    /// Columns of the rows with these identifiers get other texts.
    case edit(TableSchema, [Named], [Cell], where: [Cell])
    /// Posts close for good.
    case close(Posts, from: Month?, officers: Officers)
    /// The windows of posts move by so many months.
    case move(Posts, by: Int)
    /// Posts ask for another number of officers, for good or from one month to another.
    case headcount(Posts, Amount, from: Month?, until: Month?)
    /// Missions are suspended from one month to another.
    case suspend([Named], from: Month, until: Month, officers: Officers)
    /// Courses are cancelled.
    case cancel([Named])
    /// Settings of the programme get other values.
    case set([Setting.Member])
  }
}
