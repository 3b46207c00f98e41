namespace Alongside.Domain.People;

/// <summary>One word somebody typed while looking for a name. A name fits it when any of its keys does.</summary>
/// <param name="Text">The word itself, as one compares it, joined to no other.</param>
/// <param name="Keys">Any of these keys, exactly.</param>
/// <param name="Prefixes">Or a <see cref="NameKeyKind.Word"/> key within any of these ranges.</param>
public sealed record AskedWord(string Text, IReadOnlyList<NameKey> Keys, IReadOnlyList<NameRange> Prefixes)
{
    /// <summary>Its keys of one kind.</summary>
    public List<string> Of(NameKeyKind kind) => [.. Keys.Where(k => k.Kind == kind).Select(k => k.Text)];
}
