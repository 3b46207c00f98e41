namespace Alongside.Domain.Messages;

/// <summary>An address that a message can be carried to. It is kept as it was typed, without blanks around it.</summary>
public static class MailAddress
{
    /// <summary>The longest that mail servers take (RFC 5321: 254 characters).</summary>
    public const int Limit = 254;

    /// <summary>What was typed as an address; anything that is none joins <paramref name="problems"/>.</summary>
    public static string? From(string field, string? typed, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var address = Words.From(field, typed?.Trim(), Limit, problems)?.Text;
        if (address is not null && !Is(address)) problems.Add(new(field, "not-an-address"));
        return problems.Count == before ? address : null;
    }

    /// <summary>One @ with something before it and a dotted name behind it; letters of ASCII, no blanks, no lists, nothing that ends a line.</summary>
    public static bool Is(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == address.LastIndexOf('@') && address.Length <= Limit
            && address.All(c => c is > ' ' and < '\u007F' and not (',' or ';' or ':' or '<' or '>' or '(' or ')' or '[' or ']' or '"' or '\\'))
            && address[(at + 1)..].Contains('.', StringComparison.Ordinal) && address[(at + 1)..].Split('.').All(part => part.Length > 0);
    }
}
