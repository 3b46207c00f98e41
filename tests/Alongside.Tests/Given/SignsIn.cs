using System.Text.RegularExpressions;
using Alongside.Domain.Organisations;
using Alongside.Domain.SigningIn;
using Alongside.Tests.House;
using Alongside.Web.Features.SignIn;
using Alongside.Web.SignIn;

namespace Alongside.Tests.Given;

/// <summary>Somebody with a name and a password of their own, and perhaps an app with codes.</summary>
internal sealed partial class SignsIn
{
    public const string Password = "kettle lantern otter rain";

    private SignsIn(Someone who, string name) => (Who, Name) = (who, name);

    public Someone Who { get; }
    public string Name { get; }

    /// <summary>The app's key, once there is one.</summary>
    public AuthenticatorKey? Key { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    private Place Place => Who.Place;

    public static async Task<SignsIn> AtAsync(Place place, string name = "Dela Hartley", Role role = Role.Worker, Team? team = null)
    {
        var who = await place.WorkerAsync(name, role is Role.Administrator or Role.ServiceLead ? null : team ?? await place.TeamAsync(), role);
        var signsIn = $"w.{who.Worker.Id}";
        await (await place.Stranger().OpensAsync(WelcomeModel.At(await place.Get<Visits>().MakeLinkAsync(who.Worker.Id)))).SubmitsAsync(new { UserName = signsIn, Password, Again = Password, Organisation = "Beck Valley" });
        return new(who, signsIn);
    }

    /// <summary>With an app that shows codes.</summary>
    public async Task<SignsIn> WithAppAsync()
    {
        await SetsUpAsync(await Who.OpensAsync(HowISignInModel.At()));
        return this;
    }

    /// <summary>Reads the key from the page and answers with its code; keeps the recovery codes.</summary>
    public async Task<SeenPage> SetsUpAsync(SeenPage page)
    {
        Key = new(FromBase32(page.Document.QuerySelector("main .letters")!.TextContent.Replace(" ", "", StringComparison.Ordinal)));
        var set = await page.SubmitsAsync(new { Code = Code() }, "Use this app");
        RecoveryCodes = [.. set.Document.QuerySelectorAll("main .codes li").Select(c => c.TextContent.Trim())];
        return set;
    }

    /// <summary>What the app shows now.</summary>
    public string Code() => OneTimeCode.At(Key!.Secret, OneTimeCode.StepAt(Place.Clock.GetUtcNow()));

    /// <summary>Their name and password, on a device nobody has signed in on.</summary>
    public async Task<SeenPage> ComesInAsync(string password = Password, string then = "") =>
        await (await Place.Stranger().OpensAsync("/sign-in" + then)).SubmitsAsync(new { UserName = Name, Password = password }, "Come in");

    /// <summary>A page without what is new on each: tokens, seals, challenges.</summary>
    public static string Bare(SeenPage page) => Fresh().Replace(page.Raw, "…");

    [GeneratedRegex("""(?<=value=")[A-Za-z0-9_-]{60,}(?=")|(?<="challenge":")[A-Za-z0-9_-]+|(?<=&quot;challenge&quot;:&quot;)[A-Za-z0-9_-]+""")]
    private static partial Regex Fresh();

    private static byte[] FromBase32(string text)
    {
        var bytes = new byte[text.Length * 5 / 8];
        for (var bit = 0; bit < bytes.Length * 8; bit++)
            if ((("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(text[bit / 5], StringComparison.Ordinal) >> (4 - (bit % 5))) & 1) == 1) bytes[bit / 8] |= (byte)(128 >> (bit % 8));
        return bytes;
    }
}
