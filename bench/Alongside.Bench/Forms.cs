using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Alongside.Bench;

/// <summary>Opens forms and fills them in, as a browser would: what is hidden in them is sent back.</summary>
internal static partial class Forms
{
    /// <summary>As many filled-in forms as asked, each opened for itself: a form is saved once.</summary>
    public static async Task<List<byte[]>> FilledAsync(int port, IReadOnlyList<Target> targets, int many, Func<int, (string Name, string Value)[]> said)
    {
        var each = await Task.WhenAll(Enumerable.Range(0, Load.Connections).Select(async number =>
        {
            using var connection = new Connection(port);
            await connection.ConnectAsync();
            var forms = new List<byte[]>();
            for (var n = number; n < many; n += Load.Connections)
            {
                var target = targets[n % targets.Count];
                var status = await connection.AskAsync(Load.Get(target));
                if (status != 200) throw new InvalidOperationException($"{status} for the form at {target.Address}.");
                forms.Add(Post(target, Encoding.UTF8.GetString(connection.Answer.Span), said(n)));
            }
            return forms;
        }));
        return [.. each.SelectMany(f => f)];
    }

    /// <summary>The cookie that goes with forms, added to each worker's others.</summary>
    public static async Task<List<Target>> WithFormCookieAsync(int port, IReadOnlyList<Target> targets)
    {
        using var connection = new Connection(port);
        await connection.ConnectAsync();
        var known = new Dictionary<string, string>();
        foreach (var target in targets)
        {
            if (known.ContainsKey(target.Cookie)) continue;
            await connection.AskAsync(Load.Get(target));
            var given = FormCookie().Match(Encoding.UTF8.GetString(connection.Answer.Span));
            known[target.Cookie] = given.Success ? $"{target.Cookie}; {given.Groups[1].Value}" : target.Cookie;
        }
        return [.. targets.Select(t => t with { Cookie = known[t.Cookie] })];
    }

    private static byte[] Post(Target target, string page, (string Name, string Value)[] said)
    {
        var main = page[Math.Max(0, page.IndexOf("<main", StringComparison.Ordinal))..];
        var form = Form().Match(main).Value;
        var hidden = Hidden().Matches(form).Select(h => h.Value).Select(h => (Name: WebUtility.HtmlDecode(NameOf().Match(h).Groups[1].Value), Value: WebUtility.HtmlDecode(ValueOf().Match(h).Groups[1].Value)));
        var body = string.Join('&', hidden.Concat(said).Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"));
        return Encoding.UTF8.GetBytes($"POST {target.Address} HTTP/1.1\r\nHost: localhost\r\nCookie: {target.Cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex NameOf();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex ValueOf();

    [GeneratedRegex("Set-Cookie: (__Host-form=[^;]+)")]
    private static partial Regex FormCookie();
}
