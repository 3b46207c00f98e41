using Alongside.Domain;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Demo;

/// <summary>Who asked for help in the last days: on the public page, and by a call that somebody wrote down.</summary>
internal static class AtTheDoor
{
    public static async Task TellAsync(Engine engine, DateTimeOffset now, Staff staff)
    {
        var telling = new Telling(engine, now);
        await telling.OnAsync(200, staff.Sam, OfferAsync);
        await LeftAsync(engine, now, 2, Said(WhoAsks.Myself, "I open the letters and put them back. I would like somebody to open them with me.", "Alma", howHelped: "At my table. Not on the phone.", wasHard: "I wrote this four times.", shortOf: [ShortOf.Money, ShortOf.Warmth]),
            "Alma", null, "07700 900 431, a text first", "While my boy is at school", "His dad", false);
        await LeftAsync(engine, now, 1, Said(WhoAsks.SomebodyIKnow, "The girl next door brings the baby down the stairs by herself at night. She looks worn out.", "Tasha, I think", knows: FamilyKnows.DoesNotKnow, hardToTell: "She might think I am complaining."),
            "Bert", "I live below", null, null, null, false);
        await LeftAsync(engine, now, 0, Said(WhoAsks.IWorkWithThem, "He has been late most days since September and falls asleep at eleven. Mum says mornings are a fight.", "Dominic Farrell", "2015", knows: FamilyKnows.Agrees, whoHelps: "His nan has him on Fridays. He trusts Mr Osgood in the workshop."),
            "Ms Pryce", "Thornbeck Primary, year six", "office@thornbeck.example", null, null, true);
        await TwiceAsync(telling, staff);
        await AwayAsync(telling, staff);
        await AcrossAsync(telling, staff);
        foreach (var (daysAgo, who, wants, name, isShort, way, reason) in Months) await EarlierAsync(telling, staff, daysAgo, who, wants, name, isShort, way, reason);
        await telling.OnAsync(6, staff.Nadia, async record =>
        {
            var request = HelpRequest.WrittenDown(Said(WhoAsks.Myself, "Somebody who comes with me to the hospital, so that I hear what they say.", "Gloria Pell", "1979", howHelped: "Please write things down for me."), record.By);
            record.Begin(request);
            record.Add(new Asker(request, "Gloria", null, "07700 900 207", "Any morning", null, false));
            record.Add(new RequestDecision(request, Way.WorkerHere, "Somebody comes with you and writes it down.", null, 0, null, record.By, wouldHelp: "Somebody beside her who does not hurry. We would notice it if she went back on her own once."));
            record.Add(new RequestTold(request, "Rang in the morning", record.Today, record.By));
            record.Add(new Going(request, staff.Dela.Worker.Id, staff.Dela.Team!.Id, "Nadia, on the steps of the clinic, on Thursday at ten", "Her mother died there. She has told that once, and need not again.", [], record.By));
            await record.SaveAsync();
        });
        await telling.OnAsync(9, staff.Nadia, async record =>
        {
            var request = HelpRequest.WrittenDown(Said(WhoAsks.Myself, "Somebody to sit with my husband so that I can sleep.", "Winifred Sayle", "1948", whoHelps: "Our daughter rings on Sundays."), record.By);
            record.Begin(request);
            record.Add(new Asker(request, "Winifred", null, "The house phone", "Before ten", null, false));
            record.Add(new RequestDecision(request, Way.Group, "The Tuesday club takes him for the afternoon, and you sleep.", "The Tuesday club at St Bride's", 1, null, record.By, wouldHelp: "One afternoon of sleep. We would notice it in her voice on Wednesdays."));
            record.Add(new RequestTold(request, "Rang the house phone before ten", record.Today, record.By));
            await record.SaveAsync();
        });
        await telling.OnAsync(3, staff.Nadia, async record =>
        {
            var request = HelpRequest.WrittenDown(Said(WhoAsks.Myself, "A worker who comes every evening.", "Kieran"), record.By);
            record.Begin(request);
            record.Add(new Asker(request, "Kieran", null, "He comes by on Fridays", null, "His landlord", false));
            record.Add(new RequestDecision(request, Way.Partner, "We cannot come every evening. The night shelter can, and they know you are coming.", "The night shelter", 0, null, record.By, wouldHelp: "A door that opens in the evening. We would notice it if he stopped walking all night.", ourLimit: true));
            await record.SaveAsync();
        });
    }

    // A father at the Saturday walk, written down anew by somebody who did not know that he was known.
    private static async Task TwiceAsync(Telling telling, Staff staff)
    {
        var walk = await telling.BeginAsync(12, staff.Ines, "Weir Close", "Raif", "The Saturday walk", new Someone("Raif", "Marsh", 12900) { Pronouns = "he" });
        await telling.MetAsync(staff.Ines, walk, new(10, "He walked at the back and carried somebody's scooter.") { Kind = EncounterKind.Walk, Place = "The canal", Theirs = "To be outside." });
        await telling.OnAsync(3, staff.Ines, async record =>
        {
            var rafe = await record.OpenAsync((await record.FindAsync("Rafe Marsh")).People[0].Id);
            var again = (await record.MayBeSameAsync(rafe)).First(p => p.Name == "Raif Marsh");
            await record.SaySameAsync(rafe, again.Id, "He told me about the twins, and about Ewan's Mondays.");
            await record.SaveAsync();
        });
    }

    // Dela visits her sister; Priya comes instead, and one family knows already.
    private static Task AwayAsync(Telling telling, Staff staff) => telling.OnAsync(1, staff.Dela, async record =>
    {
        var (dela, told) = (staff.Dela.Worker.Id, false);
        foreach (var id in await record.WithinReach().Where(r => r.EndedOn == null && r.FamilyId != null && r.Holdings.Any(h => h.WorkerId == dela && h.Until == null)).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync())
        {
            var cover = new Cover(await record.OpenAsync(id), dela, staff.Priya.Worker.Id, telling.Today.AddDays(4), telling.Today.AddDays(11), [], record.By);
            if (!told) cover.TheyKnow("I said it over tea, and Priya came in to say hello.", record.By);
            told = true;
            record.Add(cover);
            await record.TellOfAsync(cover);
        }
        await record.SaveAsync();
    });

    // Inês is at her mother's since today. Nobody at Elm Road is free, so Priya of Larch Lane comes, and Tia reads it.
    private static Task AcrossAsync(Telling telling, Staff staff) => telling.OnAsync(1, staff.Grace, async record =>
    {
        var ines = staff.Ines.Worker.Id;
        foreach (var id in await record.WithinReach().Where(r => r.EndedOn == null && r.FamilyId != null && r.Holdings.Any(h => h.WorkerId == ines && h.Until == null)).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync())
        {
            var relationship = await record.OpenAsync(id);
            if (relationship.HeldOn(record.Today) != ines) continue;
            var cover = new Cover(relationship, ines, staff.Priya.Worker.Id, telling.Today, telling.Today.AddDays(3), [], record.By, staff.Priya.Team!.Id, "Inês is at her mother's. Saira and Ewan are full these days.");
            record.Add(cover);
            await record.TellOfAsync(cover);
        }
        await record.SaveAsync();
    });

    // What the door's own picture is made of: enough of a kind to be shown, and some kinds that are too few.
    private static readonly (int DaysAgo, WhoAsks Who, string Wants, string Name, ShortOf Short, Way Way, string Reason)[] Months =
    [
        (40, WhoAsks.Myself, "The electric runs out on Thursdays.", "Petra", ShortOf.Money, Way.Advice, "There is a fund, and we filled the form in together."),
        (55, WhoAsks.Myself, "Somebody to talk to who is not family.", "Hamish", ShortOf.None, Way.Group, "The men's shed meets on Mondays."),
        (61, WhoAsks.IWorkWithThem, "She stopped coming to the clinic.", "Lorna", ShortOf.None, Way.SomebodyTheyTrust, "Her sister goes with her."),
        (75, WhoAsks.Myself, "School trousers.", "Beata", ShortOf.Money, Way.Advice, "The uniform shelf is open to everyone."),
        (83, WhoAsks.Myself, "We are four in one room.", "Samir", ShortOf.Bed, Way.Partner, "The housing desk has seen you, and we went along."),
        (96, WhoAsks.SomebodyIKnow, "He does not open the door any more.", "Old Tom", ShortOf.None, Way.SomebodyTheyTrust, "The postwoman knocks and waits."),
        (110, WhoAsks.Myself, "Food until Friday.", "Jess", ShortOf.Food | ShortOf.Money, Way.Advice, "The pantry knows your name."),
        (122, WhoAsks.Myself, "The baby is cold at night.", "Olu", ShortOf.Warmth | ShortOf.Money, Way.Advice, "A heater came on the same day."),
        (140, WhoAsks.IWorkWithThem, "Two lates became twenty.", "Ricky", ShortOf.None, Way.Group, "Breakfast club, with his cousin."),
        (160, WhoAsks.Myself, "Help with a form in English.", "Ioana", ShortOf.None, Way.Advice, "We filled it in at your table."),
        (190, WhoAsks.Myself, "My mother falls.", "Doreen", ShortOf.None, Way.Partner, "The falls nurse visits you both."),
        (47, WhoAsks.Myself, "She will not sleep, and nor do I.", "Noreen", ShortOf.None, Way.Advice, "The health visitor's sleep hour is on Wednesdays."),
        (68, WhoAsks.Myself, "Nobody can sleep for the damp.", "Vera", ShortOf.Warmth, Way.Partner, "The housing desk came and saw it."),
        (104, WhoAsks.IWorkWithThem, "He falls asleep at noon. I think they sleep in the car.", "Emil", ShortOf.Bed, Way.Urgent, "A room on the same day."),
        (131, WhoAsks.Myself, "Two hours of sleep.", "Gemma", ShortOf.None, Way.Group, "The night-feeders' breakfast."),
        (175, WhoAsks.SomebodyIKnow, "I hear her walk up and down. She cannot sleep.", "Flat nine", ShortOf.None, Way.SomebodyTheyTrust, "Her neighbour knocks at eight."),
        (220, WhoAsks.Myself, "The debt letters.", "Craig", ShortOf.Money, Way.Advice, "The advice desk rang them with you."),
    ];

    private static Task EarlierAsync(Telling telling, Staff staff, int daysAgo, WhoAsks who, string wants, string name, ShortOf isShort, Way way, string reason) =>
        telling.OnAsync(daysAgo, staff.Nadia, async record =>
        {
            var request = HelpRequest.WrittenDown(Said(who, wants, name, shortOf: [isShort]), record.By);
            record.Begin(request);
            record.Add(new Asker(request, null, null, null, null, null, false));
            record.Add(new RequestDecision(request, way, reason, null, 0, null, record.By));
            record.Add(new RequestTold(request, "At the door", record.Today, record.By, onlyThanks: who == WhoAsks.IWorkWithThem));
            await record.SaveAsync();
        });

    private static async Task OfferAsync(Record record)
    {
        record.Add(new Offer(1, "We visit, we walk, we sit beside you while you open the letters.\nWe stay with what you want first.", "Any family near Thornbeck, whoever you count as family. No letter from anybody is needed.",
            "One worker gets to know you. You decide together how often. It costs nothing, and you can stop.", "We give no money and find no flats. The council's housing desk does, and we go there with you.", record.By,
            "The kitchen at the hub is open every day from ten to four. There is soup, and somebody who listens. You can ring us as often as you like.",
            "The pantry at St Bride's: Mondays and Thursdays, nobody asks why.\nThe fund for heating and beds: we fill the form in with you, and it answers in two days.\nThe work club: Fridays at the library."));
        await record.SaveAsync();
    }

    private static WhatIsAsked Said(WhoAsks who, string wants, string about, string? year = null, string? howHelped = null, string? whoHelps = null, string? wasHard = null, FamilyKnows? knows = null, string? hardToTell = null, ShortOf[]? shortOf = null) =>
        WhatIsAsked.From(who, wants, about, year, howHelped, whoHelps, wasHard, knows, hardToTell, shortOf ?? [], false, new(2026, 1, 1));

    private static Task LeftAsync(Engine engine, DateTimeOffset now, int daysAgo, WhatIsAsked said, string? name, string? from, string? answerAt, string? when, string? mustNotHear, bool mayBeNamed)
    {
        var at = now.AddDays(-daysAgo).AddHours(-1);
        var request = HelpRequest.Left(Id<HelpRequest>.At(at), said, at, Clock.DayOf(at));
        return new Doorstep(engine).LeaveAsync(request, new Asker(request, name, from, answerAt, when, mustNotHear, mayBeNamed));
    }
}
