using System.Net;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;

namespace Alongside.Tests.Features;

public sealed class FindTests
{
    [Theory, BothEngines]
    public async Task Somebody_is_found_without_accents_with_a_slip_and_in_any_order(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.MeetsSomebodyAsync("Łucja", "Müller-Nowak");

        foreach (var asked in new[] { "łucja", "lucja", "Lucia muller", "mueller", "nowak lucja", "MULLER NOWAK", "luc", "noawk" })
            (await ana.OpensAsync($"/search?q={Uri.EscapeDataString(asked)}")).Answers(HttpStatusCode.OK).Shows("Łucja Müller-Nowak").Shows("One found.");
        (await ana.OpensAsync("/search?q=novotny")).Shows("Nobody by that name").ShowsNot("Łucja");
    }

    [Theory, BothEngines]
    public async Task Two_people_of_one_name_are_told_apart_by_birth_year_and_by_whom_they_live_with(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.MeetsSomebodyAsync("Mary", "Quayle", born: BirthDate.From("", "", "1961", "year", ana.Place.Clock.Today));
        var (family, _) = await ana.MeetsSomebodyAsync("Mary", "Quayle", born: BirthDate.From("3", "5", "1990", "", ana.Place.Clock.Today));
        await ana.AddsAsync(family, "Kit", "Quayle");

        (await ana.OpensAsync("/search?q=mary+quayle")).Shows("2 found.").Shows("born 1961").Shows("born 3 May 1990 · with Kit");
    }

    [Theory, BothEngines]
    public async Task A_day_of_birth_is_typed_as_one_writes_it_also_with_day_and_month_swapped(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.MeetsSomebodyAsync("Mary", "Quayle", born: BirthDate.From("17", "11", "1990", "", ana.Place.Clock.Today));
        await ana.MeetsSomebodyAsync("Mary", "Quayle", born: BirthDate.From("3", "5", "1990", "", ana.Place.Clock.Today));

        foreach (var (asked, first) in new[] { ("mary quayle 03/05/1990", "born 3 May 1990"), ("mary quayle 5.3.1990", "born 3 May 1990"), ("1990-11-17 quayle", "born 17 November 1990") })
        {
            var found = (await ana.OpensAsync($"/search?q={Uri.EscapeDataString(asked)}")).Shows("2 found.").Text;
            Assert.Equal(first, new[] { "born 3 May 1990", "born 17 November 1990" }.MinBy(born => found.IndexOf(born, StringComparison.Ordinal)));
        }
    }

    [Theory, BothEngines]
    public async Task Two_slips_in_a_short_name_are_forgiven_where_the_year_or_the_street_is_theirs(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.MeetsSomebodyAsync("Idil", "Farah", BirthDate.From("", "", "1998", "year", ana.Place.Clock.Today), "12 Mill Lane");
        await ana.MeetsSomebodyAsync("Omar", "Farah", BirthDate.From("", "", "1961", "year", ana.Place.Clock.Today), "3 Weir Close");

        // A service lead looks through every name, by another way.
        var lead = await ana.Place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);
        foreach (var asked in new[] { "odi farah 1998", "odi farah 12 Mill Lane" })
        {
            (await ana.OpensAsync($"/search?q={Uri.EscapeDataString(asked)}")).Answers(HttpStatusCode.OK).Shows("Idil Farah").ShowsNot("Omar");
            (await lead.OpensAsync($"/search?q={Uri.EscapeDataString(asked)}")).Answers(HttpStatusCode.OK).Shows("Idil Farah");
        }
        (await ana.OpensAsync("/search?q=odi+farah")).Shows("Nobody by that name");
    }

    [Theory, BothEngines]
    public async Task The_year_or_the_street_finds_them_also_among_a_thousand_of_that_name(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        await using (var door = ana.Door())
        {
            foreach (var at in Enumerable.Range(0, 1_001)) Begin(door, $"Omar{at}", new(1961, 1, 1), "3 Weir Close");
            Begin(door, "Idil", new(1998, 7, 2), "12 Łąkowa Lane");
            await door.SaveAsync();
        }
        var lead = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);

        foreach (var asked in new[] { "odi farah 1998", "odi farah 12 łąkowa lane" })
            (await lead.OpensAsync($"/search?q={Uri.EscapeDataString(asked)}")).Answers(HttpStatusCode.OK).Shows("Idil Farah").ShowsNot("Omar");

        static void Begin(Record door, string given, DateOnly born, string home)
        {
            var (family, person) = (new Family(null, home, door.By), new Person(PersonName.From(given, "Farah"), door.By));
            person.WasBorn(BirthDate.On(born, door.Today));
            door.Begin(family);
            door.Begin(person);
            family.Join(person.Id, door.Today, door.By);
        }
    }

    [Theory, BothEngines]
    public async Task A_telephone_number_finds_whoever_is_reached_there_and_out_of_reach_nobody(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        var (_, idil) = await ana.MeetsSomebodyAsync("Idil", "Farah");
        var (_, omar) = await ana.MeetsSomebodyAsync("Omar", "Weld");
        await using (var door = ana.Door())
        {
            await door.OpenAsync(idil);
            await door.OpenAsync(omar);
            door.Add(new ContactPoint(idil, ContactKind.TextMessage, "07700 900 471, a text first", true, null, null, WeekDays.None, null, null, false, door.By));
            door.Add(new ContactPoint(omar, ContactKind.Call, "07700 900 472", true, null, null, WeekDays.None, null, null, true, door.By));
            await door.SaveAsync();
        }
        var lead = await ana.Place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);
        var stranger = await ana.Place.WorkerAsync("Cyd Marsh", await ana.Place.TeamAsync());

        foreach (var asked in new[] { "07700900471", "+44 7700 900471", "odi 07700 900 471" }) (await ana.OpensAsync($"/search?q={Uri.EscapeDataString(asked)}")).Shows("Idil Farah").ShowsNot("Omar");
        (await ana.OpensAsync("/search?q=07700900472")).Shows("Omar Weld");
        (await stranger.OpensAsync("/search?q=07700900471")).Shows("Nobody by that name");
        // A number that must not become known leads whoever finds every name to nobody.
        (await lead.OpensAsync("/search?q=07700900471")).Shows("Idil Farah");
        (await lead.OpensAsync("/search?q=07700900472")).ShowsNot("Omar Weld");
    }

    [Theory, BothEngines]
    public async Task A_new_name_finds_them_from_the_same_moment_and_so_does_the_old_one(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        var (_, lea) = await ana.MeetsSomebodyAsync("Lea", "Novac");
        await using (var door = ana.Door())
        {
            (await door.OpenAsync(lea)).Rename(PersonName.From("Lea", "Szymanska"), "married", door.By);
            await door.SaveAsync();
        }

        (await ana.OpensAsync("/search?q=szimanska")).Shows("Lea Szymanska");
        (await ana.OpensAsync("/search?q=novac")).Shows("Lea Szymanska").Shows("was Lea Novac");
    }

    [Theory, BothEngines]
    public async Task As_one_types_only_the_piece_with_the_names_is_sent(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.MeetsSomebodyAsync("Elsie", "Marsh");

        var piece = await ana.OpensAsync("/search?q=els&part=1");

        piece.Shows("Elsie Marsh");
        Assert.DoesNotContain("<html", piece.Raw, StringComparison.Ordinal);
        Assert.Equal("One found.", piece.Document.QuerySelector("[data-find-count]")?.TextContent);
    }

    [Theory, BothEngines]
    public async Task What_a_family_calls_itself_finds_it(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        var (family, _) = await ana.MeetsSomebodyAsync("Shaz", "Iqbal");
        await using (var door = ana.Door())
        {
            (await door.OpenAsync(family)).Describe("The Larch Court lot", null);
            await door.SaveAsync();
        }

        (await (await ana.OpensAsync("/search?q=larch")).FollowsAsync("The Larch Court lot")).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Nobody_out_of_reach_is_found_and_nothing_says_that_they_are_there(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        var stranger = await SomeoneInATeamAsync(engine);
        await ana.MeetsSomebodyAsync("Persephone", "Adeyemi");

        var found = await stranger.OpensAsync("/search?q=persephone&part=1");
        var nobody = await stranger.OpensAsync("/search?q=xqzzyw&part=1");

        Assert.Equal(nobody.Raw, found.Raw);
    }

    [Theory, BothEngines]
    public async Task Who_leads_the_service_finds_a_name_anywhere_and_it_leads_to_a_reason(string engine)
    {
        var place = await Place.On(engine);
        var ana = await SomeoneInATeamAsync(engine);
        var lead = await place.WorkerAsync("Grace Obi", null, Role.ServiceLead);
        var (family, _) = await ana.MeetsSomebodyAsync("Zebedee", "Thackray");

        var found = await lead.OpensAsync("/search?q=zebedee+thackray");

        found.Shows("Zebedee Thackray").Shows("Opens with a reason you type.");
        Assert.Contains($"/families/{family}/reason", found.Raw, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Who_keeps_the_house_looks_for_nobody(string engine)
    {
        var place = await Place.On(engine);
        var keeper = await place.WorkerAsync("Hal Brook", null, Role.Administrator);

        (await keeper.OpensAsync("/search?q=lea")).Answers(HttpStatusCode.NotFound);
    }

    [Sweep, Theory, BothEngines]
    public async Task Every_strange_name_can_be_looked_for_and_stands_in_the_box_as_it_was_typed(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        foreach (var strange in Strange.Strings().Where(s => s.Length <= 300 && !string.IsNullOrWhiteSpace(s)))
        {
            var page = await ana.OpensAsync($"/search?q={Uri.EscapeDataString(strange)}");
            page.Answers(HttpStatusCode.OK);
            Assert.Equal(strange, page.Document.QuerySelector("#q")?.GetAttribute("value"));
        }
    }

    private static async Task<Someone> SomeoneInATeamAsync(string engine)
    {
        var place = await Place.On(engine);
        return await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
    }
}
