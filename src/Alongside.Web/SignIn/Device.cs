namespace Alongside.Web.SignIn;

/// <summary>Which device a visit is on, in words its owner knows it by.</summary>
internal static class Device
{
    private static readonly (string Mark, string Name)[] Browsers = [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];
    private static readonly (string Mark, string Name)[] Machines = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    /// <summary>"Chrome, Android"; null when the browser does not say. Only words of ours: what was sent is not kept.</summary>
    public static string? InWords(string? userAgent)
    {
        if (string.IsNullOrEmpty(userAgent)) return null;
        var words = new[] { Named(Browsers, userAgent), Named(Machines, userAgent) }.Where(w => w is not null);
        return string.Join(", ", words) is { Length: > 0 } said ? said : null;
    }

    private static string? Named((string Mark, string Name)[] marks, string userAgent) =>
        marks.FirstOrDefault(m => userAgent.Contains(m.Mark, StringComparison.Ordinal)).Name;
}
