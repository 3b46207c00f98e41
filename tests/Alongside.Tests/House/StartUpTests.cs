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

    [Theory]
    [InlineData("Kestrel", "10.0.0-rc.1.25451.107+a1b2", "CVE-2025-55315")]
    [InlineData("Kestrel", "10.0.0-preview.7.1", "CVE-2025-55315")]
    [InlineData("Kestrel", "10.0.0-rc.2.25502.1", null)]
    [InlineData("Kestrel", "10.0.12", null)]
    [InlineData("Kestrel", "9.0.9", "CVE-2025-55315")]
    [InlineData("Kestrel", "9.0.10", null)]
    [InlineData("Kestrel", "8.0.20", "CVE-2025-55315")]
    [InlineData("ASP.NET Core data protection", "10.0.0", "CVE-2026-40372")]
    [InlineData("ASP.NET Core data protection", "10.0.6+c0ffee", "CVE-2026-40372")]
    [InlineData("ASP.NET Core data protection", "10.0.7", null)]
    [InlineData("ASP.NET Core data protection", "9.0.12", null)]
    [InlineData("Something else", "1.0.0", null)]
    public void A_version_with_a_known_flaw_is_refused_and_the_next_is_not(string part, string version, string? flaw)
    {
        var why = KnownFlaws.WhyNot((part, PartVersion.Of(version)));

        if (flaw is null) Assert.Null(why);
        else Assert.Contains(flaw, why, StringComparison.Ordinal);
    }

    [Fact]
    public void SQLites_flaw_is_known_and_answered_by_the_one_gate_for_writing()
    {
        Assert.Equal("the one gate for writing", Assert.Single(KnownFlaws.In(("SQLite", PartVersion.Of("3.50.4")))).AnsweredBy);
        Assert.Null(KnownFlaws.WhyNot(("SQLite", PartVersion.Of("3.50.4"))));
        Assert.Empty(KnownFlaws.In(("SQLite", PartVersion.Of("3.51.3"))));
    }

    [Fact]
    public void What_this_runs_on_is_served() => Assert.Null(KnownFlaws.WhyNot(KnownFlaws.Here));

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
