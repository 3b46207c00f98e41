namespace Alongside.Bench;

/// <summary>What the product did to answer one address: the questions it put to the record, in order, and the page it sent.</summary>
internal sealed record Script(IReadOnlyList<(string Sql, (string Name, object Value)[] Values)> Questions, string Page)
{
    /// <summary>The address's path without what is different from visit to visit, for the reading log.</summary>
    public string Route { get; init; } = "";
}
