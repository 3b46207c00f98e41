using System.Text.Json;
using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Access;

/// <summary>What one save did to one thing: its fields, by the names of their columns, before and after.</summary>
/// <param name="Thing">The thing's id.</param>
/// <param name="At">When.</param>
/// <param name="Who">Whose hand.</param>
/// <param name="Began">It is the save that made the thing.</param>
/// <param name="Fields">Each field's values: what it is now, after what it was where there was one.</param>
public sealed record PastChange(Guid Thing, DateTimeOffset At, Id<Worker> Who, bool Began, IReadOnlyDictionary<string, string?[]> Fields)
{
    public bool Changed(string field) => Fields.TryGetValue(field, out var values) && values is [var before, var after] && before != after;

    /// <summary>What this save made of the field; null where it left it alone.</summary>
    public string? Now(string field) => Fields.TryGetValue(field, out var values) && values.Length > 0 ? values[^1] : null;

    internal static IEnumerable<PastChange> Of(Change change)
    {
        if (change.WorkerId is not { } who) yield break; // What a family writes in their own hand has no history here.
        using var json = JsonDocument.Parse(change.What);
        foreach (var thing in json.RootElement.EnumerateArray())
        {
            var fields = thing.GetProperty("fields").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.EnumerateArray().Select(v => v.GetString()).ToArray());
            if (fields.TryGetValue("id", out var id) && Guid.TryParse(id[^1], out var named))
                yield return new(named, change.At, who, thing.GetProperty("act").GetString() == "began", fields);
        }
    }
}
