using Alongside.Domain.Asking;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.House;
using Alongside.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Import;

public sealed class CinImportTests
{
    [Theory, BothEngines]
    public async Task A_census_comes_in_once_and_what_cannot_be_is_said(string engine)
    {
        var file = Shared.Path("data", "childrens_services", "cin_census", "CIN_Census_2024.xml");
        var place = await Place.NewAsync(engine);

        var first = await place.ImportsAsync(ImportOf.Cin, file, "Larch Lane");

        Assert.Empty(first.Refusals);
        Assert.Equal((2, 2, 4), (first.New("children"), first.New("requests"), first.New("decisions")));
        Assert.Equal(2, first.AllSetAside.Count);
        first.SetsAside(41, "has not come yet");
        first.SetsAside(92, "before the referral of");
        await using var db = new ImportDb(place.Engine);
        var request = await db.Set<HelpRequest>().SingleAsync(r => r.AskedOn == new DateOnly(2022, 10, 6));
        Assert.Equal((WhoAsks.SomebodyIKnow, Way.Elsewhere, 2015), (request.Who, request.Way, request.BornYear));
        var reasons = await db.Set<RequestDecision>().Where(d => d.RequestId == request.Id).OrderBy(d => d.Id).Select(d => d.Reason).ToListAsync();
        // That a child was adopted is not written.
        Assert.Equal(["Children's social care took it up.", "Children's social care ended its part."], reasons);
        Assert.Equal([new DateOnly(2023, 2, 27), new DateOnly(2024, 10, 29)], (await db.Set<Relationship>().ToListAsync()).Select(r => r.EndedOn!.Value).Order());

        var second = await place.ImportsAsync(ImportOf.Cin, file, "Larch Lane");

        Assert.All(second.Counts, c => Assert.Equal(0, c.New));
        Assert.Equal((2, 2, 4), (second.Known("children"), second.Known("requests"), second.Known("decisions")));
    }

    [Theory, BothEngines]
    public async Task Faults_made_on_purpose_are_sentences(string engine)
    {
        var place = await Place.NewAsync(engine);

        (await place.ImportsAsync(ImportOf.Cin, Shared.Path("data", "childrens_services", "cin_census", "CIN_header_issues_100.xml"))).Refuses(3, "The reference date says 2023-03-28. A census ends on 31 March.");
        var before = await place.ImportsAsync(ImportOf.Cin, Shared.Path("data", "childrens_services", "cin_census", "cin-2022.xml"));
        var other = await place.ImportsAsync(ImportOf.Cin, Shared.Path("data", "childrens_services", "cin_census", "CIN_Census_2024.xml"));

        Assert.Empty(before.Refusals);
        Assert.Equal((1, 1, 2), (before.New("children"), before.New("requests"), before.New("decisions")));
        before.SetsAside(19, "The birth date counts.");
        before.SetsAside(43, "before the referral of");
        other.Refuses(19, "DfEX0000001 has another birth date in the record");
        await using var db = new ImportDb(place.Engine);
        Assert.Equal(new DateOnly(1980, 10, 8), (await db.Set<Person>().SingleAsync()).DiedOn);
    }

    [Theory, BothEngines]
    public async Task A_file_that_is_no_census_is_refused(string engine)
    {
        var place = await Place.NewAsync(engine);
        async Task<ImportReport> Of(string xml) => await place.ImportsAsync(ImportOf.Cin, Imports.FileWith(xml, "cin.xml"));

        (await Of("code,given\nP1,Lea\n")).Refuses(1, "not XML as it should be");
        (await Of("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><Message><Header>&b;</Header></Message>")).Refuses(0, "not XML as it should be");
        (await Of("<Message><Children/></Message>")).Refuses(0, "Header is missing");
        (await Of("<Message><Header><CollectionDetails><Collection>CLA</Collection><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header></Message>")).Refuses(1, "<Collection>CIN</Collection> is missing");
        (await Of(Census("<PersonBirthDate>2019-02-31</PersonBirthDate>", "<CINreferralDate>2025-05-01</CINreferralDate>"))).Refuses(1, "PersonBirthDate says “2019-02-31”");
        (await Of(Census("<PersonBirthDate>2019-02-14</PersonBirthDate>", "<CINreferralDate>soon</CINreferralDate>"))).Refuses(1, "CINreferralDate says “soon”");

        await using var db = new ImportDb(place.Engine);
        Assert.Equal(0, await db.Set<Person>().CountAsync());
    }

    [Theory, BothEngines]
    public async Task A_death_that_other_days_speak_against_is_not_believed(string engine)
    {
        var place = await Place.NewAsync(engine);

        var report = await place.ImportsAsync(ImportOf.Cin, Imports.FileWith(Census("<PersonBirthDate>2019-02-14</PersonBirthDate><PersonDeathDate>2024-01-01</PersonDeathDate>", "<CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>2A</ReferralSource><ReferralNFA>true</ReferralNFA>"), "cin.xml"));

        report.SetsAside(1, "was not marked as dead");
        await using var db = new ImportDb(place.Engine);
        Assert.Null((await db.Set<Person>().SingleAsync()).DiedOn);
        Assert.Equal("Nothing was begun after it.", (await db.Set<RequestDecision>().SingleAsync()).Reason);
    }

    private static string Census(string identifiers, string details) =>
        $"<Message><Header><CollectionDetails><Collection>CIN</Collection><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers><LAchildID>K17</LAchildID>{identifiers}</ChildIdentifiers><CINdetails>{details}</CINdetails></Child></Children></Message>";
}
