using System.Text.Json;

namespace Alongside.Web.Access;

/// <summary>One thing that a save began, changed or ended.</summary>
/// <param name="Kind">Its table.</param>
/// <param name="Id">Which one.</param>
/// <param name="Act"><c>began</c>, <c>changed</c> or <c>ended</c>.</param>
/// <param name="Fields">Column, value before (null when it began), value after.</param>
public sealed record PastThing(string Kind, Guid Id, string Act, IReadOnlyList<(string Column, string? Before, string? After)> Fields)
{
    /// <summary>Reads what <see cref="Change.What"/> keeps.</summary>
    internal static IReadOnlyList<PastThing> Read(string json)
    {
        using var what = JsonDocument.Parse(json);
        return [.. what.RootElement.EnumerateArray().Select(Read).OfType<PastThing>()];
    }

    private static PastThing? Read(JsonElement thing)
    {
        var fields = thing.GetProperty("fields").EnumerateObject().Select(f => (f.Name, Values: f.Value)).ToList();
        var id = fields.Find(f => f.Name == "id").Values;
        if (id.ValueKind != JsonValueKind.Array || !Guid.TryParse(id[id.GetArrayLength() - 1].GetString(), out var which)) return null;
        var (kind, act) = (thing.GetProperty("kind").GetString()!, thing.GetProperty("act").GetString()!);
        return new(kind, which, act, [.. fields.Select(f => (f.Name, f.Values.GetArrayLength() > 1 ? f.Values[0].GetString() : null, f.Values[f.Values.GetArrayLength() - 1].GetString()))]);
    }
}
