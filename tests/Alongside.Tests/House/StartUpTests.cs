using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Commands;
using Alongside.Web.Schema;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Http;

namespace Alongside.Tests.House;

public sealed class StartUpTests
{
    private static Endpoint Page(string name, params object[] says) => new(_ => Task.CompletedTask, new EndpointMetadataCollection(says), name);

    [Fact]
    public void A_page_that_says_nothing_about_who_it_is_for_is_named()
    {
        var pages = new[] { Page("planted"), Page("kept", new NeedsAttribute(May.Write)), Page("open", new OpenToEveryoneAttribute("it is a test")) };

        Assert.Equal(["planted"], EveryPageSaysWho.Silent(pages));
    }

    [Fact]
    public void A_page_that_is_both_kept_and_open_is_named()
    {
        Assert.Equal(["torn"], EveryPageSaysWho.Torn([Page("torn", new NeedsAttribute(May.Write), new OpenToEveryoneAttribute("oversight")), Page("kept", new NeedsAttribute(May.Write))]));
    }

    [Fact]
    public void A_framework_with_forgeable_cookies_is_refused_and_this_one_is_not()
    {
        Assert.Contains("10.0.6", Framework.WhyNot(("ASP.NET Core", new(10, 0, 6))), StringComparison.Ordinal);
        Assert.Null(Framework.WhyNot(("ASP.NET Core", new(10, 0, 7))));
        Assert.Null(Framework.WhyNot());
    }

    [Fact]
    public async Task A_record_that_others_on_the_machine_can_read_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps permissions otherwise.");
        var place = await Databases.NewAsync("sqlite");
        await using var engine = Engine.At(place);
        await Runner.MigrateAsync(engine, new StoppedClock());
        Assert.Null(await engine.WhyUnsafeAsync());

#pragma warning disable CA1416 // Skipped on Windows above.
        File.SetUnixFileMode(place["sqlite:".Length..], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
#pragma warning restore CA1416

        Assert.Contains("chmod 600", await engine.WhyUnsafeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_certificate_the_keys_lie_sealed()
    {
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=Alongside keys", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(30));

        await Runner.MigrateAsync(engine, new StoppedClock(), keys: certificate);

        var key = Assert.Single(new KeysInTheRecord(engine).GetAllElements()).ToString();
        Assert.Contains("EncryptedData", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("https://alongside.example", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://10.0.0.4", false)]
    public void Plain_http_stays_on_this_machine(string url, bool fine) => Assert.Equal(fine, Web.Commands.Shared.IsLoopback(url));

    [Theory]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::7", "2001:db8:1:3::7", false)]
    public void Tries_are_counted_by_line_and_not_by_every_address_it_can_take(string one, string other, bool same) =>
        Assert.Equal(same, Throttle.Neighbourhood(System.Net.IPAddress.Parse(one)) == Throttle.Neighbourhood(System.Net.IPAddress.Parse(other)));
}
