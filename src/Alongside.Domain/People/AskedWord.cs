namespace Alongside.Domain.People;

/// <summary>One word somebody typed while looking for a name. A name fits it when any of its keys does.</summary>
/// <param name="Keys">Any of these keys, exactly.</param>
/// <param name="Prefixes">Or a <see cref="NameKeyKind.Word"/> key within any of these ranges.</param>
public sealed record AskedWord(IReadOnlyList<NameKey> Keys, IReadOnlyList<NameRange> Prefixes);
