using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Messages;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>Takes something about a person out of use, and says why. Nothing is deleted.</summary>
[Needs(May.Write)]
internal sealed class TakeAwayModel(Record record, Phrases phrases) : PersonPage(record)
{
    /// <summary>What kind of thing: line, day, home, event, tie, story, reach.</summary>
    [FromRoute] public string What { get; set; } = "";

    [FromRoute] public Guid Thing { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>The words that would go.</summary>
    public string Words { get; private set; } = "";

    public override string? KeepsAs => $"take-away/{What}/{Thing:N}";

    /// <summary>Where it stood.</summary>
    public string Back => What == "reach" ? ReachModel.At(Id) : PersonModel.At(Id);

    public static string At<T>(Id<Person> id, string what, Id<T> thing) => $"/people/{id}/take-away/{what}/{thing}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        Words = What switch
        {
            "line" => (await Record.OpenAboutAsync<AboutLine>(Id, new(Thing))).Text,
            "day" => (await Record.OpenAboutAsync<SpecialDay>(Id, new(Thing))).Date.Label,
            "home" => (await Record.OpenAboutAsync<Home>(Id, new(Thing))).Where,
            "event" => Said(await Record.OpenAboutAsync<LifeEvent>(Id, new(Thing))),
            "story" => phrases["story-version", ("n", (await Record.OpenAboutAsync<StoryVersion>(Id, new(Thing))).Number)],
            "reach" => (await OpenPointAsync()).Value,
            "tie" => await SaidAsync(await Record.OpenTieAsync(Id, new(Thing))),
            _ => throw new NotReached(),
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var by = Record.By;
        switch (What)
        {
            case "line": (await Record.OpenAboutAsync<AboutLine>(Id, new(Thing))).Void(Why, by); break;
            case "day": (await Record.OpenAboutAsync<SpecialDay>(Id, new(Thing))).Void(Why, by); break;
            case "home": (await Record.OpenAboutAsync<Home>(Id, new(Thing))).Void(Why, by); break;
            case "event": (await Record.OpenAboutAsync<LifeEvent>(Id, new(Thing))).Void(Why, by); break;
            case "story": (await Record.OpenAboutAsync<StoryVersion>(Id, new(Thing))).Void(Why, by); break;
            case "reach":
                var point = await OpenPointAsync();
                point.Void(Why, by);
                // Nothing goes there any more, and whoever looks is not told that something does.
                if ((await Record.WishOfAsync(Id)).Wish is { Often: not TellMe.Never } wish && wish.PointId == point.Id) await Record.TellThemAsync(Id, null);
                break;
            case "tie": (await Record.OpenTieAsync(Id, new(Thing))).Void(Why, by); break;
        }
        await Record.SaveAsync(Back);
        return Redirect(Back);
    }

    /// <summary>It holds after all: a line comes back as it was.</summary>
    public async Task<IActionResult> OnPostBackAsync()
    {
        await base.ShowAsync();
        (await Record.OpenAboutAsync<AboutLine>(Id, new(Thing))).PutBack();
        return await SaveAsync("about");
    }

    /// <summary>What a person of the family wrote down themselves is theirs: it can be said not to be safe, and is not taken away.</summary>
    private async Task<ContactPoint> OpenPointAsync() =>
        await Record.OpenAboutAsync<ContactPoint>(Id, new(Thing)) is { ByPersonId: null, Voided: null } point ? point : throw new NotReached();

    private string Said(LifeEvent happened) => $"{phrases.Day(happened.From, Today)}: {happened.Told ?? phrases[$"event-{Pick.Kebab(happened.Kind.ToString())}"]}";

    private async Task<string> SaidAsync(Tie tie)
    {
        var other = tie.Other(Id);
        return $"{Person.Called}: {phrases[$"tie-{Pick.Kebab(tie.Seen(Id).ToString())}"]} {(await Record.People().SingleAsync(p => p.Id == other)).Called}";
    }
}
