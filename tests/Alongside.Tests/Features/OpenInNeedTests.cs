using System.Net;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.Accountability;
using Alongside.Web.Features.Families;

namespace Alongside.Tests.Features;

public sealed class OpenInNeedTests
{
    private const string Reason = "Her sister rang, she is at the hospital now";

    [Theory, BothEngines]
    public async Task Whoever_names_somebody_whole_and_says_why_reads_one_family_for_four_hours(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var (lea, kit) = (await Named.MetByAsync(ana, "Lea", "Novak"), await Named.MetByAsync(ana, "Kit", "Novak"));
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead })
        {
            var ben = await place.WorkerAsync("Ben Cole", role == Role.ServiceLead ? null : await place.TeamAsync(), role);
            if (role != Role.ServiceLead) (await ben.OpensAsync(FamilyModel.At(lea.Family))).Answers(HttpStatusCode.NotFound);

            var opened = await AsksAsync(ben, "novak léa");

            opened.Answers(HttpStatusCode.OK).Shows("Lea");
            Assert.Equal(FamilyModel.At(lea.Family), opened.Address);
            (await ben.OpensAsync(FamilyModel.At(kit.Family))).ShowsNot("Kit");
            Assert.Contains(await place.ReadingsOfAsync(ben), r => r.Why == Why.TypedReason && r.Family == lea.Family);
            // To be read, and not to be written in.
            Assert.Null(opened.Document.QuerySelector($"main a[href='/families/{lea.Family}/called']"));
            (await ben.OpensAsync($"/families/{lea.Family}/called")).ShowsNot("Lea");
            place.Clock.Moves(TimeSpan.FromHours(TypedReason.Hours));
            (await ben.OpensAsync(FamilyModel.At(lea.Family))).ShowsNot("Lea");
        }
    }

    [Theory, BothEngines]
    public async Task Whatever_does_not_open_has_one_answer(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        await Named.MetByAsync(ana, "Lea", "Novak");
        await Named.MetByAsync(ana, "Sam", "Reid");
        await Named.MetByAsync(ana, "Sam", "Reid");
        var kept = await Named.MetByAsync(ana, "Kit", "Marsh");
        await using (var door = ana.Door())
        {
            await door.OpenAsync(kept.Family);
            door.Add(new Restriction(kept.Family, [ana.Worker.Id], "Our own colleague's family", door.By));
            await door.SaveAsync();
        }
        var answers = new List<string>();
        foreach (var (name, born) in new[] { ("Nobody Atall", "1994-05-03"), ("Lea Novak", "1994-05-04"), ("Lea Nowak", "1994-05-03"), ("Sam Reid", "1994-05-03"), ("Kit Marsh", "1994-05-03") })
        {
            var ben = await place.WorkerAsync("Ben Cole", await place.TeamAsync());
            var answer = (await AsksAsync(ben, name, born)).Answers(HttpStatusCode.UnprocessableEntity).Shows("Nothing was opened.");
            answers.Add(answer.Text);
        }

        Assert.Single(answers.Distinct());
    }

    [Theory, BothEngines]
    public async Task One_name_is_not_enough_and_neither_is_a_word_or_two_of_reason(string engine)
    {
        var place = await Place.On(engine);
        var ben = await place.WorkerAsync("Ben Cole", await place.TeamAsync());

        (await AsksAsync(ben, "Lea")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Write the first name and the surname.");
        var page = await ben.OpensAsync(OpenInNeedModel.At());
        (await page.SubmitsAsync(new { Name = "", Born = "", Reason = "she rang" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Write something here first.").Shows("at least 4 words");
    }

    [Theory, BothEngines]
    public async Task Whoever_tries_often_is_sent_to_their_lead_and_every_try_is_told(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ben = await place.WorkerAsync("Ben Cole", await place.TeamAsync());
        for (var i = 0; i < TypedReason.MostTries; i++) (await AsksAsync(ben, $"Nobody Number{(char)('a' + i)}")).Shows("Nothing was opened.");

        (await AsksAsync(ben, "Nobody Else")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Ring your lead now");

        var ruth = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);
        (await ruth.OpensAsync("/today")).Shows($"{TypedReason.MostTries} openings with a reason wait");
        (await ruth.OpensAsync(AccountabilityModel.At())).Shows("Ben Cole looked for somebody, and nothing opened").Shows(Reason).ShowsNot("Nobody Number");
        place.Clock.Moves(TimeSpan.FromHours(25));
        (await AsksAsync(ben.OnANewDevice(), "Nobody Else")).Shows("Nothing was opened.");
    }

    [Theory, BothEngines]
    public async Task A_lead_learns_nothing_of_a_restricted_record_either(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var kit = await Named.MetByAsync(ana, "Kit", "Marsh");
        await using (var door = ana.Door())
        {
            await door.OpenAsync(kit.Family);
            door.Add(new Restriction(kit.Family, [ana.Worker.Id], "Our own colleague's family", door.By));
            await door.SaveAsync();
        }
        var ruth = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);

        (await (await ruth.OpensAsync(FamilyModel.At(kit.Family))).SubmitsAsync(new { Reason })).Answers(HttpStatusCode.NotFound).ShowsNot("Kit");
        (await ruth.OpensAsync("/search?q=Kit")).ShowsNot("Marsh");
        (await ruth.OpensAsync(FamilyLogModel.At(kit.Family))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Whoever_has_not_just_proved_who_they_are_is_asked_first(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Ben Cole", await place.TeamAsync()));
        var lea = await Named.MetByAsync(ana, "Lea", "Novak");
        await ben.OpensAsync(OpenInNeedModel.At());
        place.Clock.Moves(AskAgainAttribute.Within);

        var asked = await AsksAsync(ben, "Lea Novak");

        Assert.NotEqual(FamilyModel.At(lea.Family), asked.Address);
        (await ben.OpensAsync(FamilyModel.At(lea.Family))).Answers(HttpStatusCode.NotFound);
    }

    private static async Task<SeenPage> AsksAsync(Someone who, string name, string born = "1994-05-03") =>
        await (await who.OpensAsync(OpenInNeedModel.At())).SubmitsAsync(new { Name = name, Born = born, Reason });
}
