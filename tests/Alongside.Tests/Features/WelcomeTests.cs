using System.CommandLine;
using System.Globalization;
using System.Net;
using Alongside.Domain.Organisations;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Commands;
using Alongside.Web.Features.SignIn;
using Alongside.Web.SignIn;

namespace Alongside.Tests.Features;

public sealed class WelcomeTests
{
    private const string Good = "kettle lantern otter rain";

    [Theory, BothEngines]
    public async Task The_first_administrator_names_the_organisation_and_comes_in(string engine)
    {
        var place = await Place.NewAsync(engine);
        var hadiza = await place.WorkerAsync("Hadiza Bello", role: Role.Administrator);
        var link = WelcomeModel.At(await place.Get<Visits>().MakeLinkAsync(hadiza.Worker.Id));
        var browser = place.Stranger();

        var refused = await (await browser.OpensAsync(link)).SubmitsAsync(new { UserName = "hadiza", Password = Good, Again = Good });
        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("Write something here first.");
        var house = await refused.SubmitsAsync(new { Organisation = "Beck Valley Family Support", Password = Good, Again = Good });

        house.Answers(HttpStatusCode.OK).Shows("Beck Valley Family Support").Shows("No family’s record can be read from here");
        Assert.Equal("/house", house.Address);
    }

    [Fact]
    public async Task A_new_organisation_begins_with_a_link_that_the_command_prints()
    {
        var (database, said) = (await Databases.NewAsync("sqlite"), new StringWriter(CultureInfo.InvariantCulture));

        Assert.Equal(0, await InviteAdministratorCommand.Make().Parse(["--database", database, "--name", "Hadiza Bello", "--urls", "https://hub.example"]).InvokeAsync(new InvocationConfiguration { Output = said }, TestContext.Current.CancellationToken));

        var link = said.ToString().Split('\n')[1].Trim();
        Assert.StartsWith("https://hub.example/welcome/", link, StringComparison.Ordinal);
        // The command asks the machine's clock, and the link lasts three days from there.
        await using var engine = Engine.At(database);
        await using var connection = await engine.OpenAloneAsync();
        await using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT count(*) FROM links l JOIN workers w ON w.id = l.worker_id WHERE l.used_at IS NULL AND w.name = 'Hadiza Bello'";
        Assert.Equal(1L, await ask.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Theory, BothEngines]
    public async Task A_link_used_expired_replaced_or_invented_gets_one_and_the_same_answer(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (dela, visits) = (await place.WorkerAsync("Dela Hartley"), place.Get<Visits>());
        var used = await visits.MakeLinkAsync(dela.Worker.Id);
        await (await place.Stranger().OpensAsync(WelcomeModel.At(used))).SubmitsAsync(new { UserName = "dela", Password = Good, Again = Good });
        var replaced = await visits.MakeLinkAsync(dela.Worker.Id);
        var expired = await visits.MakeLinkAsync(dela.Worker.Id);
        place.Clock.Moves(Link.Lasts);
        var gone = await place.WorkerAsync("Ana Petrov");
        var ofSomebodyGone = await visits.MakeLinkAsync(gone.Worker.Id);
        await using (var db = SignInDb.Of(place.Engine))
        {
            db.Attach(gone.Worker).Entity.LeaveOn(gone.Worker.JoinedOn);
            await db.SaveChangesAsync();
        }

        var answers = new List<SeenPage>();
        foreach (var secret in new[] { used, replaced, expired, ofSomebodyGone, new string('a', 48), "short" }) answers.Add(await place.Stranger().OpensAsync(WelcomeModel.At(secret)));

        Assert.All(answers, answer => answer.Answers(HttpStatusCode.NotFound).Shows("This link does not work"));
        Assert.Single(answers.Select(a => a.Raw).Distinct());
    }

    [Theory, BothEngines]
    public async Task Of_two_who_use_a_link_at_the_same_moment_one_comes_in(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley");
        var link = WelcomeModel.At(await place.Get<Visits>().MakeLinkAsync(dela.Worker.Id));
        var (one, other) = (await place.Stranger().OpensAsync(link), await place.Stranger().OpensAsync(link));
        var name = $"dela-{dela.Worker.Id}";

        var answers = await Task.WhenAll(one.SubmitsAsync(new { UserName = name, Password = Good, Again = Good }), other.SubmitsAsync(new { UserName = name + "x", Password = Good + "s", Again = Good + "s" }));

        Assert.Single(answers, a => a.Status == HttpStatusCode.NotFound && a.Address == link);
        Assert.Single(answers, a => a.Address != link);
    }

    [Theory, BothEngines]
    public async Task A_password_others_would_guess_is_refused_and_so_is_a_slip(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley");
        var form = await place.Stranger().OpensAsync(WelcomeModel.At(await place.Get<Visits>().MakeLinkAsync(dela.Worker.Id)));

        foreach (var (password, why) in new[] { ("short one", "at least 12"), ("P4ssw0rd2026!!", "guessed soon"), ("delahartley1990", "guessed soon"), (new string('x', 201), "under 200") })
            (await form.SubmitsAsync(new { UserName = $"d{dela.Worker.Id}", Password = password, Again = password })).Answers(HttpStatusCode.UnprocessableEntity).Shows(why).ShowsNot(password);
        (await form.SubmitsAsync(new { UserName = $"d{dela.Worker.Id}", Password = Good, Again = Good + "s" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("The two are not the same");
        (await form.SubmitsAsync(new { UserName = "two words", Password = Good, Again = Good })).Answers(HttpStatusCode.UnprocessableEntity).Shows("without blanks");
    }

    [Theory, BothEngines]
    public async Task A_new_password_signs_out_every_device_and_keeps_the_name(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
        var name = $"dela.{dela.Worker.Id}";
        await (await place.Stranger().OpensAsync(WelcomeModel.At(await place.Get<Visits>().MakeLinkAsync(dela.Worker.Id)))).SubmitsAsync(new { UserName = name, Password = Good, Again = Good });
        (await dela.OpensAsync(MeModel.At())).Answers(HttpStatusCode.OK);

        var again = await place.Stranger().OpensAsync(WelcomeModel.At(await place.Get<Visits>().MakeLinkAsync(dela.Worker.Id)));
        again.Shows($"You sign in as {name}");
        await again.SubmitsAsync(new { Password = "umbrella violin gravel", Again = "umbrella violin gravel" });

        Assert.Equal("/sign-in?then=%2Fme", (await dela.OpensAsync(MeModel.At())).Address);
        (await (await place.Stranger().OpensAsync("/sign-in?then=%2Fme")).SubmitsAsync(new { UserName = name, Password = Good }, "Come in")).Answers(HttpStatusCode.UnprocessableEntity);
        var told = (await (await place.Stranger().OpensAsync("/sign-in?then=%2Fme")).SubmitsAsync(new { UserName = name, Password = "umbrella violin gravel" }, "Come in")).Shows("A link was used");
        Assert.Equal("/me", (await told.SubmitsAsync(button: "I know. Go on")).Address);
    }
}
