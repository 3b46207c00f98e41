using Microsoft.AspNetCore.Identity;

namespace Alongside.Web.SignIn;

/// <summary>Refuses passwords that everyone tries first: common stems, alone or dressed up with digits and repeats, and one's own name.</summary>
internal sealed class NotACommonPassword : IPasswordValidator<Account>
{
    private static readonly HashSet<string> Stems = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passwort", "letmein", "welcome", "qwerty", "qwertyuiop", "asdfghjkl", "zxcvbnm", "iloveyou", "admin", "administrator",
        "monkey", "dragon", "sunshine", "princess", "football", "liverpool", "arsenal", "chelsea", "everton", "charlie", "shadow", "master",
        "superman", "batman", "trustno", "whatever", "hello", "freedom", "abc", "abcd", "abcdef", "abcdefgh", "secret", "summer", "winter",
        "spring", "autumn", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "monday", "friday", "sunday", "alongside", "familysupport", "familyhub", "socialwork", "council", "england", "leeds", "changeme", "default", "guest", "login", "user", "test", "testing",
    };

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var bare = new string([.. (password ?? "").Where(char.IsLetter).Select(char.ToLowerInvariant)]);
        var common = bare.Length < 4 || Stems.Contains(bare) || Stems.Any(s => s.Length > 3 && bare.Replace(s, "", StringComparison.Ordinal).Length < 4)
            || (user.UserName is { Length: > 3 } name && password!.Contains(name, StringComparison.OrdinalIgnoreCase));
        return Task.FromResult(common ? IdentityResult.Failed(new IdentityError { Code = "password-common" }) : IdentityResult.Success);
    }
}
